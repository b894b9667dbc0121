import { fold } from '../form/fold.js'
import { readMarker, type Marker } from '../form/marker.js'
import { sections, type SectionKey } from '../form/sections.js'
import type { SourceCell } from '../scan/cell.js'
import { isPageNumber } from '../scan/page-number.js'
import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { readValue, type CellValue } from '../source/value.js'
import { alphabet, type Letter } from './alphabet.js'
import { readDate, readSignatureLine } from './date.js'
import {
  isBeginning,
  isDisputesPiece,
  isGroupPiece,
  longestLabel,
  type Found,
  type Lookup,
  type Term,
} from './lexicon.js'
import { isAttachment, isFurniture, namesOrgan, namesPlace } from './surroundings.js'
import { titleAt } from './title.js'

/** A word of the canonical text: a cell, or the cells that one label or title is broken into. */
export interface Word {
  letter: Letter
  /** The cells it stands in, from the first to the one before `to`. */
  from: number
  to: number
  term: Term | undefined
  marker: Marker | undefined
  value: CellValue | undefined
  /** Whether its label is not quite the form's. */
  near: boolean
  /** The cell that its last piece stands in, where a label stands around its numbers. */
  tail: number | undefined
}

/** The canonical text of a report, and its words: `words[offset]` is the word at an offset, none at a line end. */
export interface Canonical {
  text: string
  words: (Word | undefined)[]
}

const mostPieces = 4
/** Numbers inside a label stand on one row, several of them. */
const fewestCellsInside = 2
const mostCellsInside = 20
/** Labels are spaced out and wrapped; with all that, what is longer than this is prose. */
const longestLabelWritten = longestLabel * 3
/** A short text without a full stop may be a label that the form does not know. */
const longestShortText = 40
const longestName = 40

/** Writes the stream of cells as canonical text. */
export const canonicalize = (source: Source, cells: readonly SourceCell[], findTerm: Lookup): Canonical => {
  const reader = createReader(source.text, cells, findTerm)
  const words: (Word | undefined)[] = []
  const headings: Word[] = []
  let text = ''
  let row = -1
  for (let at = 0; at < cells.length;) {
    if (reader.tails.size > 0 && reader.tails.has(at)) {
      at++
      continue
    }
    const cell = cells[at] as SourceCell
    if (row !== -1 && cell.opensLine) {
      words.push(undefined)
      text += cell.row === row ? alphabet.lineEnd : alphabet.rowEnd
    }
    const word = reader.wordAt(at)
    words.push(word)
    text += word.letter
    at = word.to
    row = (cells[at - 1] as SourceCell).row
    if (word.term?.section !== undefined) headings.push(word)
  }
  const demoted = demoteBareHeadings(headings)
  return { text: demoted ? words.map((word, at) => word?.letter ?? text.charAt(at)).join('') : text, words }
}

const createReader = (text: string, cells: readonly SourceCell[], findTerm: Lookup) => {
  const textOf = ({ start, end }: SourceCell): string => text.slice(start, end)
  // The cells that are the last pieces of labels further up.
  const tails = new Set<number>()
  // Titles and the page's own lines stand before the first heading or table.
  let inFront = true

  /** Whether a cell is alone in its line, as prose and headings are. */
  const isAlone = (at: number): boolean => {
    const next = cells[at + 1]
    return (cells[at] as SourceCell).opensLine && (next === undefined || next.opensLine)
  }

  // Only where numbers stand in rows of a PDF do the labels of groups run down the page.
  const isOfPdf = cells.some(({ spaced }) => spaced)

  /** Whether a piece of a group's label stands by itself, or before the label of a row. */
  const isPieceAt = (at: number, content: string): boolean => {
    if (!isGroupPiece(content) || !(cells[at] as SourceCell).opensLine) return false
    if (isAlone(at)) return isOfPdf
    const found = findTerm(textOf(cells[at + 1] as SourceCell))
    return isExact(found) && found.term?.row !== undefined
  }

  /** A label that is broken over several lines: 商业 / 企业. The number of a page may stand between two of them. */
  const joinPieces = (at: number, first: Found): Word | undefined => {
    let joined = textOf(cells[at] as SourceCell)
    let found = first
    let word: Word | undefined
    let last = at + mostPieces
    for (let next = at + 1; next < last; next++) {
      const cell = cells[next]
      if (cell === undefined || cell.blank || cell.literal || !isAlone(next)) break
      const piece = textOf(cell)
      if (isPageNumber(piece)) {
        last++
        continue
      }
      if (piece.length > longestLabelWritten || readValue(piece, 0, piece.length) !== undefined) break
      // A label goes on after its beginning, with words; after its end nothing but a bracket or a quotation mark can.
      if (!closing.test(piece) && (!isBeginning(found) || fold(piece) === '')) break
      // Where the pieces so far are a label by themselves, a second label below them is not their end.
      if (found.term !== undefined && isExact(findTerm(piece))) break
      joined += piece
      found = findTerm(joined)
      const { term, marker, near = false } = found
      if (term !== undefined && !near) word = wordOf(term.letter, at, { to: next + 1, term, marker })
    }
    return word
  }

  /**
   * A label around its numbers, which are centred on it:
   *
   *   5.要求行政机关确认或重新出
   *   1 0 0 0 0 0 1
   *   具已获取信息
   */
  const labelAround = (at: number, opening: Found): Word | undefined => {
    if (isExact(opening) || !isBeginning(opening) || isGroupPiece(textOf(cells[at] as SourceCell)))
      return undefined
    const first = cells[at + 1]
    let next = at + 1
    while (next <= at + mostCellsInside && isValueInside(cells[next], first)) next++
    const tail = cells[next]
    if (next - at <= fewestCellsInside || tail === undefined || tail.blank || tail.literal || !isAlone(next))
      return undefined
    const piece = textOf(tail)
    if (piece.length > longestLabelWritten || isExact(findTerm(piece))) return undefined
    const { term, marker, near } = findTerm(textOf(cells[at] as SourceCell) + piece)
    if (term?.row === undefined || near === true) return undefined
    tails.add(next)
    return wordOf(term.letter, at, { term, marker, tail: next })
  }

  const isValueInside = (cell: SourceCell | undefined, first: SourceCell | undefined): boolean =>
    cell !== undefined &&
    cell.row === first?.row &&
    (cell.blank || readValue(text, cell.start, cell.end) !== undefined)

  const labelAt = (at: number, found: Found): Word | undefined => {
    if (isAlone(at)) {
      const mayGoOn = found.term !== undefined || isBeginning(found)
      const word = (mayGoOn ? joinPieces(at, found) : undefined) ?? labelAround(at, found)
      if (word !== undefined) return word
    }
    const { term, marker, near = false } = found
    return term === undefined ? undefined : wordOf(term.letter, at, { term, marker, near })
  }

  const proseAt = (at: number, content: string, marker: Marker | undefined): Word => {
    const cell = cells[at] as SourceCell
    if (content.length <= longestLabelWritten) {
      if (isAttachment(content)) return wordOf(alphabet.attachment, at)
      if (isFurniture(content)) return wordOf(alphabet.metadata, at)
      if (readDate(content) !== undefined) return wordOf(alphabet.date, at)
      if (readSignatureLine(content) !== undefined) return wordOf(alphabet.signature, at)
    }
    if (isPieceAt(at, content)) return wordOf(alphabet.groupPiece, at)
    if (isStacked(content)) return wordOf(alphabet.stacked, at)
    if (marker !== undefined) {
      const heading = headingByNumber(content, marker, isAlone(at))
      if (heading !== undefined) return wordOf(heading.letter, at, { term: heading, marker })
      return wordOf(clauseLetter(marker), at, { marker })
    }
    if (content.length <= longestName) {
      if (namesOrgan(content)) return wordOf(alphabet.agency, at)
      if (namesPlace(content)) return wordOf(alphabet.place, at)
    }
    const short = content.length <= longestShortText && !/[。；！？]/.test(content)
    return wordOf(short && !isIndentedProse(text, cell) ? alphabet.text : alphabet.prose, at)
  }

  const wordAt = (at: number): Word => {
    const cell = cells[at] as SourceCell
    if (cell.blank) return wordOf(alphabet.blank, at)
    if (cell.literal) return wordOf(alphabet.literal, at)
    const content = textOf(cell)
    const value = readValue(text, cell.start, cell.end)
    if (value !== undefined) return valueWord(value, at)
    if (isPageNumber(content)) return wordOf(alphabet.page, at)
    if (inFront && isAlone(at)) {
      const to = titleAt(text, cells, at)
      if (to !== undefined) return wordOf(alphabet.title, at, { to })
    }
    if (content.length > longestLabelWritten) return proseAt(at, content, readMarker(content))
    const found = findTerm(content)
    const word = labelAt(at, found) ?? proseAt(at, content, found.marker)
    if (word.term !== undefined) inFront = false
    return word
  }

  return { wordAt, tails }
}

const stackedCharacters = /^\S(?:\s\S){2,}$/
const fewestStacked = 3
const longestStacked = 120

/** Whether a line holds pieces of headers side by side, whose other pieces stand above or below: 结果 结果 其他 尚未. */
const isStacked = (content: string): boolean => {
  if (content.length > longestStacked || !/\s/.test(content)) return false
  if (content.length <= longestShortText && stackedCharacters.test(content)) return true
  const words = content.split(/\s+/)
  return words.length >= fewestStacked && words.every(isDisputesPiece)
}

const closing = /^[）)】\]〕〉》」』”’"'。]+$/

const isExact = ({ term, near }: Found): boolean => term !== undefined && near !== true

const wordOf = (letter: Letter, from: number, more?: Omit<Partial<Word>, 'value'>): Word => ({
  letter,
  from,
  to: more?.to ?? from + 1,
  term: more?.term,
  marker: more?.marker,
  value: undefined,
  near: more?.near ?? false,
  tail: more?.tail,
})

const valueWord = (value: CellValue, from: number): Word => ({
  letter: value.state === 'mark' ? alphabet.mark : alphabet.number,
  from,
  to: from + 1,
  term: undefined,
  marker: undefined,
  value,
  near: false,
  tail: undefined,
})

const clauseLetter = ({ style }: Marker): Letter => {
  switch (style) {
    case 'numeral':
    case 'bracketedNumeral':
      return alphabet.clauses.charAt(0)
    case 'digit':
      return alphabet.clauses.charAt(1)
    case 'bracketedDigit':
      return alphabet.clauses.charAt(2)
    case 'circled':
      return alphabet.clauses.charAt(3)
  }
}

const longestHeading = 36

/**
 * A heading in words of its own: the numeral is that of the section and the words name its subject, as in
 * 一、2023年政务公开总体情况; or nothing but the numeral stands there (一、).
 */
export const headingByNumber = (content: string, marker: Marker, alone: boolean): Term | undefined => {
  if (
    marker.style !== 'numeral' ||
    !alone ||
    content.length > longestHeading ||
    /[。；！？，：]./.test(content)
  ) {
    return undefined
  }
  const section = sections[marker.number - 1]
  if (section === undefined) return undefined
  const words = fold(content.slice(marker.length))
  if (words === '' ? marker.number > 1 : !section.subject.test(words)) return undefined
  return { letter: alphabet.headings.charAt(marker.number - 1), section: section.key, official: false }
}

/** Two ideographic spaces open a paragraph. */
const isIndentedProse = (text: string, { start, indent }: SourceCell): boolean =>
  indent >= 2 && text.charCodeAt(start - 1) === 0x3000 && isSpace(text.charCodeAt(start - 2))

/**
 * The title of a section without its numeral is its heading only where no numbered one stands: parts of section one
 * are often called by the title of section two.
 */
const demoteBareHeadings = (headings: readonly Word[]): boolean => {
  const numberedSections = new Set<SectionKey | undefined>()
  for (const { term, marker } of headings) if (marker !== undefined) numberedSections.add(term?.section)
  let demoted = false
  for (const word of headings) {
    if (word.marker !== undefined || !numberedSections.has(word.term?.section)) continue
    word.letter = alphabet.text
    word.term = undefined
    demoted = true
  }
  return demoted
}
