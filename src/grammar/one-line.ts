import { readMarker } from '../form/marker.js'
import type { SectionKey } from '../form/sections.js'
import type { SourceCell } from '../scan/cell.js'
import { isBeginning, type Lookup } from './lexicon.js'
import { isPageNumber } from './surroundings.js'
import { readValue } from './value.js'
import { headingByNumber } from './words.js'

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

interface Stretch {
  from: number
  to: number
}

/** The lines of a report that stands in one cell; `undefined` where the cell holds something else. */
export const linesOfReport = (text: string, cell: SourceCell, findTerm: Lookup): SourceCell[] | undefined => {
  const { start, end, opensLine } = cell
  // A preamble may number all sections: what holds a report holds most of the text.
  if (!opensLine || end - start < shortestReport || (end - start) * 2 < text.length) return undefined
  const content = text.slice(start, end)
  if ((content.match(/(?:^|\s)[一二三四五六]、/g)?.length ?? 0) < fewestSections) return undefined
  const words = [...content.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }))
  const sections = new Set<SectionKey>()
  const lines: Stretch[] = []
  let inTable = false
  for (let at = 0; at < words.length;) {
    const label = labelAt(content, words, at, findTerm) ?? headingAt(content, words, at)
    if (label?.section !== undefined) sections.add(label.section)
    const page = pageEnd(content, words, at)
    if (page !== undefined) {
      lines.push({ from: words[at]?.from ?? 0, to: words[page - 1]?.to ?? 0 })
      at = page
      continue
    }
    const isValue: boolean = inTable && readValue(wordAt(content, words, at)) !== undefined
    const next: number = label?.next ?? (isValue ? at + 1 : proseEnd(content, words, at, findTerm))
    inTable = label === undefined ? isValue : label.section === undefined
    lines.push({ from: words[at]?.from ?? 0, to: words[next - 1]?.to ?? 0 })
    at = next
  }
  if (sections.size < fewestSections) return undefined
  return lines.map(({ from, to }, at) => ({
    ...cell,
    start: start + from,
    end: start + to,
    row: cell.row + at,
    field: 0,
    indent: 0,
  }))
}

const wordAt = (content: string, words: readonly Stretch[], at: number): string =>
  content.slice(words[at]?.from, words[at]?.to)

interface Label {
  /** The word behind it. */
  next: number
  /** The section that it is the heading of. */
  section: SectionKey | undefined
}

/** The label of the form that opens at a word. */
const labelAt = (
  content: string,
  words: readonly Stretch[],
  at: number,
  findTerm: Lookup,
): Label | undefined => {
  let label: Label | undefined
  for (let next = at + 1; next <= Math.min(at + mostWordsOfALabel, words.length); next++) {
    const found = findTerm(content.slice(words[at]?.from, words[next - 1]?.to))
    const { term, marker, near } = found
    // The title of a section without its number may be the beginning of a sentence.
    const isHeading = term?.section !== undefined
    if (term !== undefined && near !== true && !(isHeading && marker === undefined))
      label = { next, section: term.section }
    if (!isBeginning(found)) break
  }
  return label
}

/** A heading in words of its own, as far as it is one word: 五、存在问题和改进. */
const headingAt = (content: string, words: readonly Stretch[], at: number): Label | undefined => {
  const word = wordAt(content, words, at)
  const marker = readMarker(word)
  const term = marker && headingByNumber(word, marker, true)
  return term && marker.length < word.length ? { next: at + 1, section: term.section } : undefined
}

const mostWordsOfAPageNumber = 3

/** Where the page number ends that opens at a word: - 4 -. */
const pageEnd = (content: string, words: readonly Stretch[], at: number): number | undefined => {
  for (let next = at + 1; next <= Math.min(at + mostWordsOfAPageNumber, words.length); next++) {
    if (isPageNumber(content.slice(words[at]?.from, words[next - 1]?.to))) return next
  }
  return undefined
}

/** Where the prose ends that opens at a word: at the end of a sentence, at a title, before a clause or a label. */
const proseEnd = (content: string, words: readonly Stretch[], at: number, findTerm: Lookup): number => {
  let next = at + 1
  while (next < words.length) {
    const line = content.slice(words[at]?.from, words[next - 1]?.to)
    if ('。！？…”）'.includes(line.charAt(line.length - 1)) || isTitle(line)) break
    if (readMarker(wordAt(content, words, next)) !== undefined) break
    if (labelAt(content, words, next, findTerm) !== undefined) break
    if (pageEnd(content, words, next) !== undefined) break
    next++
  }
  return next
}

const isTitle = (line: string): boolean =>
  line.length <= longestTitle && /(?:报告|年报)$/.test(line) && !/[，。；：]/.test(line)
