import { fold } from '../form/fold.js'
import { entries } from '../lexicon/entries.js'
import type { Lookup } from '../lexicon/find.js'
import { isBeginning, isGroupPiece } from '../lexicon/pieces.js'
import { isExact, type Found, type LabelReading } from '../lexicon/term.js'
import type { SourceCell } from '../scan/cell.js'
import { isPageNumber } from '../scan/page-number.js'
import { codesOf } from '../source/space.js'
import { readValue } from '../source/value.js'
import { isAlone, textOf, type Reading } from './reading.js'
import type { LabelWord } from './word.js'

const mostPieces = 4
/** Numbers inside a label stand on one row, several of them. */
const fewestCellsInside = 2
const mostCellsInside = 20
const mostSpacing = 3

/** Labels are spaced out and wrapped; with all that, what is longer than this is prose. */
export const longestLabelWritten = (): number => entries().longest * mostSpacing

/** Reads the label that opens at a cell, whole or in pieces. */
export const labelAt = (reading: Reading, at: number, found: Found): LabelWord | undefined => {
  if (isAlone(reading, at)) {
    const word = joinPieces(reading, at, found) ?? labelAround(reading, at, found)
    if (word !== undefined) return word
  }
  return found.label && labelWord(reading, at, endOfRepeated(reading, at, found.label), found.label)
}

/**
 * Where a label ends that stands again in each field that it spans, as python-docx and pandas read merged cells:
 *
 *   申请人情况 | 申请人情况 | 申请人情况 | 自然人 | …
 *
 * In the form no column of a single field stands beside one of the same name.
 */
const endOfRepeated = (reading: Reading, at: number, { term }: LabelReading): number => {
  let to = at + 1
  while (repeats(reading, to)) to++
  return to > at + 1 && isOneField(term) ? at + 1 : to
}

/** More fields than any label of the form spans. */
const mostFields = 20

/** Where words end that stand again in each field before a number, as the label of a row that the form does not have. */
export const endOfRepeatedWords = (reading: Reading, at: number): number => {
  const { text, cells } = reading
  let to = at + 1
  while (to - at < mostFields && repeats(reading, to)) to++
  const next = cells[to]
  if (next === undefined || next.row !== cells[at]?.row) return at + 1
  return readValue(text, next.start, next.end) === undefined ? at + 1 : to
}

/** Whether a cell holds the same as the one before it in its row. */
const repeats = ({ text, cells }: Reading, at: number): boolean => {
  const [before, cell] = [cells[at - 1] as SourceCell, cells[at]]
  return (
    cell?.row === before.row &&
    cell.end - cell.start === before.end - before.start &&
    cell.field === before.field + 1 &&
    !cell.blank &&
    text.startsWith(text.slice(before.start, before.end), cell.start)
  )
}

/** A column of one field; or words of several columns, each of which has its own: 本年新, cut short, 本年新. */
const isOneField = ({ columns, spans, row }: LabelReading['term']): boolean =>
  spans === undefined &&
  row === undefined &&
  ((columns?.requests ?? columns?.disputes) !== undefined || (columns?.disclosure?.length ?? 0) > 1)

/** A label in the cells from one to the one before `to`. */
export const labelWord = ({ cells }: Reading, from: number, to: number, read: LabelReading): LabelWord => ({
  kind: 'label',
  letter: read.term.letter,
  from,
  to,
  start: (cells[from] as SourceCell).start,
  end: (cells[to - 1] as SourceCell).end,
  read,
})

const closingMarks = codesOf('）)】]〕〉》」』”’"\'。')

/** Whether a piece holds nothing but marks that close: a bracket, a quotation mark. */
export const closes = (piece: string): boolean => {
  for (let at = 0; at < piece.length; at++) if (!closingMarks.has(piece.charCodeAt(at))) return false
  return true
}

/**
 * A label that is broken over several lines. The number of a page may stand between two of them:
 *
 *   商业
 *   企业
 */
const joinPieces = (reading: Reading, at: number, first: Found): LabelWord | undefined => {
  const { cells, find } = reading
  if (pieceAt(reading, at + 1) === undefined || !(first.term !== undefined || isBeginning(first)))
    return undefined
  let joined = textOf(reading, cells[at] as SourceCell)
  let found = first
  let word: LabelWord | undefined
  const pages: number[] = []
  for (let next = at + 1; next < at + mostPieces + pages.length; next++) {
    const piece = pieceAt(reading, next)
    if (piece === undefined) break
    if (isPageNumber(piece)) {
      pages.push(next)
      continue
    }
    if (!goesOnWith(found, piece, find)) break
    joined += piece
    found = find(joined)
    if (found.label !== undefined && !found.near)
      word = labelWord(reading, at, next + 1, { ...found.label, pages: pages.slice() })
  }
  return word
}

/** The words that stand alone in a line, where they can be a piece of a label: no number, nothing long. */
const pieceAt = (reading: Reading, at: number): string | undefined => {
  const cell = reading.cells[at]
  if (cell === undefined || cell.blank || cell.literal || !isAlone(reading, at)) return undefined
  if (cell.end - cell.start > longestLabelWritten()) return undefined
  return readValue(reading.text, cell.start, cell.end) === undefined ? textOf(reading, cell) : undefined
}

/**
 * Whether a label goes on with a piece: after its beginning, with words; after its end nothing but a bracket or a quotation
 * mark can. Where the pieces so far are a label by themselves, a second label below them is not their end; nor is one with a
 * number of its own ever: 三 above 二、主动公开政府信息情况.
 */
const goesOnWith = (above: Found, piece: string, find: Lookup): boolean => {
  if (!closes(piece) && (!isBeginning(above) || fold(piece) === '')) return false
  const whole = find(piece)
  return !isExact(whole) || (above.term === undefined && whole.marker === undefined)
}

/**
 * A label around its numbers, which are centred on it:
 *
 *   5.要求行政机关确认或重新出
 *   1 0 0 0 0 0 1
 *   具已获取信息
 */
const labelAround = (reading: Reading, at: number, opening: Found): LabelWord | undefined => {
  if (isExact(opening)) return undefined
  const { cells, find, tails } = reading
  const first = cells[at + 1]
  let next = at + 1
  while (next <= at + mostCellsInside && isValueInside(reading, cells[next], first)) next++
  const tail = cells[next]
  if (next - at <= fewestCellsInside || tail === undefined || tail.blank || tail.literal) return undefined
  const head = textOf(reading, cells[at] as SourceCell)
  const piece = textOf(reading, tail)
  if (!isAlone(reading, next) || piece.length > longestLabelWritten()) return undefined
  if (!isBeginning(opening) || isGroupPiece(head) || isExact(find(piece))) return undefined
  const { label } = find(head + piece)
  if (label?.term.row === undefined || label.near) return undefined
  tails.add(next)
  return labelWord(reading, at, at + 1, { ...label, around: [{ at: next, of: 'label' }] })
}

const isValueInside = (
  { text }: Reading,
  cell: SourceCell | undefined,
  first: SourceCell | undefined,
): boolean =>
  cell !== undefined &&
  cell.row === first?.row &&
  (cell.blank || readValue(text, cell.start, cell.end) !== undefined)
