import { readMarker } from '../../form/marker.js'
import type { SectionKey } from '../../form/forms.js'
import type { SourceCell } from '../../scan/cell.js'
import { isPageNumber } from '../../scan/page-number.js'
import type { Lookup } from '../../lexicon/find.js'
import { isBeginning } from '../../lexicon/pieces.js'
import { isValueAt, stretchOf, wordsBySpaces, writtenOf, type SpacedText, type Stretch } from './stretches.js'
import { headingByNumber } from '../prose-line.js'

/*
 * A whole report on one line, with spaces where its line breaks were:
 *
 *   某县2022年政府信息公开工作年度报告 一、总体情况 2022年，…… 二、主动公开政府信息情况 第二十条第（一）项 信息内容 …
 *
 * The words of the form show where a line began. Blank cells have vanished, as in every list of cells.
 */

const shortestReport = 300
const fewestSections = 3
/** Spaces stand inside labels, too. */
const mostWordsOfALabel = 6
const longestTitle = 60

/** The lines that a cell holds. */
export interface LinesInCell {
  cells: SourceCell[]
  /** Whether the last of them stands in a table, so that numbers in what follows are values. */
  endInTable: boolean
}

/** The lines of a report that stands in one cell; `undefined` where the cell holds something else. */
export const linesOfReport = (text: string, cell: SourceCell, findTerm: Lookup): LinesInCell | undefined => {
  const { start, end, opensLine } = cell
  // A preamble may number all sections: what holds a report holds most of the text.
  if (!opensLine || end - start < shortestReport || (end - start) * 2 < text.length) return undefined
  const content = text.slice(start, end)
  if ((content.match(/(?:^|\s)[一二三四五六]、/g)?.length ?? 0) < fewestSections) return undefined
  const { sections, ...lines } = linesIn(text, cell, findTerm, false)
  return sections.size < fewestSections ? undefined : lines
}

/** The lines of a cell below the line that a report stands on: the line was broken, and goes on there. */
export const linesBelow = (
  text: string,
  cell: SourceCell,
  findTerm: Lookup,
  { endInTable }: LinesInCell,
): LinesInCell => linesIn(text, cell, findTerm, endInTable)

const linesIn = (
  text: string,
  cell: SourceCell,
  findTerm: Lookup,
  opensInTable: boolean,
): LinesInCell & { sections: ReadonlySet<SectionKey> } => {
  const spaced = wordsBySpaces(text.slice(cell.start, cell.end))
  const sections = new Set<SectionKey>()
  const lines: Stretch[] = []
  let inTable = opensInTable || opensWithCells(spaced, findTerm)
  for (let at = 0; at < spaced.words.length;) {
    const page = pageEnd(spaced, at)
    const label = page === undefined ? (labelAt(spaced, at, findTerm) ?? headingAt(spaced, at)) : undefined
    if (label?.section !== undefined) sections.add(label.section)
    const isValue: boolean = inTable && isValueAt(spaced, at)
    const next: number =
      page ??
      label?.next ??
      (isValue ? at + 1 : proseEnd(spaced, at, findTerm, inTable ? rowEnd(spaced, at) : undefined))
    // A page number may stand anywhere, and parts nothing.
    if (page === undefined) inTable = label === undefined ? isValue : label.section === undefined
    lines.push(stretchOf(spaced, at, next))
    at = next
  }
  const cells = lines.map(({ from, to }, at) => ({
    ...cell,
    start: cell.start + from,
    end: cell.start + to,
    row: cell.row + at,
    field: 0,
    indent: 0,
  }))
  return { cells, endInTable: inTable, sections }
}

/** Whether a line opens with numbers above the next label: the cells of a row whose label and first cells stand above. */
const opensWithCells = (spaced: SpacedText, findTerm: Lookup): boolean => {
  let at = 0
  while (isValueAt(spaced, at)) at++
  return at > 0 && labelAt(spaced, at, findTerm) !== undefined
}

interface Label {
  /** The word behind it. */
  next: number
  /** The section that it is the heading of. */
  section: SectionKey | undefined
}

/** The label of the form that opens at a word. */
const labelAt = (spaced: SpacedText, at: number, findTerm: Lookup): Label | undefined => {
  let label: Label | undefined
  for (let next = at + 1; next <= Math.min(at + mostWordsOfALabel, spaced.words.length); next++) {
    const found = findTerm(writtenOf(spaced, at, next))
    const { term, marker, near } = found
    // The title of a section without its number may be the beginning of a sentence.
    const isHeading = term?.section !== undefined
    if (term !== undefined && !near && !(isHeading && marker === undefined))
      label = { next, section: term.section }
    if (!isBeginning(found)) break
  }
  return label
}

/** A heading in words of its own, as far as it is one word: 五、存在问题和改进. */
const headingAt = (spaced: SpacedText, at: number): Label | undefined => {
  const word = writtenOf(spaced, at)
  const marker = readMarker(word)
  const term = marker && headingByNumber(word, marker, true)
  return term && marker.length < word.length ? { next: at + 1, section: term.section } : undefined
}

const mostWordsOfAPageNumber = 3

/** Where the page number ends that opens at a word: - 4 -. */
const pageEnd = (spaced: SpacedText, at: number): number | undefined => {
  for (let next = at + 1; next <= Math.min(at + mostWordsOfAPageNumber, spaced.words.length); next++) {
    if (isPageNumber(writtenOf(spaced, at, next))) return next
  }
  return undefined
}

const fewestValues = 2
const mostWordsOfARow = 40

/**
 * Where the numbers end of a row that the form does not have, behind the cells of a table: 行政奖励 3 4 5. Without this, what
 * follows them would be a part of their line, and they a part of prose.
 */
const rowEnd = (spaced: SpacedText, at: number): number | undefined => {
  let values = 0
  for (let next = at + 1; next < Math.min(at + mostWordsOfARow, spaced.words.length); next++) {
    if (isValueAt(spaced, next)) values++
    else if (values >= fewestValues) return next
    else values = 0
  }
  return undefined
}

/** Where the prose ends that opens at a word: at the end of a sentence, at a title, before a clause or a label. */
const proseEnd = (spaced: SpacedText, at: number, findTerm: Lookup, end = spaced.words.length): number => {
  let next = at + 1
  while (next < end) {
    const line = writtenOf(spaced, at, next)
    if ('。！？…”）'.includes(line.charAt(line.length - 1)) || isTitle(line)) break
    if (readMarker(writtenOf(spaced, next)) !== undefined) break
    if (labelAt(spaced, next, findTerm) !== undefined) break
    if (pageEnd(spaced, next) !== undefined) break
    next++
  }
  return next
}

const isTitle = (line: string): boolean =>
  line.length <= longestTitle && /(?:报告|年报)$/.test(line) && !/[，。；：]/.test(line)
