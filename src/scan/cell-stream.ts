import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import type { SourceCell } from './cell.js'
import type { Layout } from './layout.js'

/** The cells read so far, and the row that the next ones stand in. */
export interface CellStream {
  readonly source: Source
  readonly text: string
  /** Whether marks of bold type may stand around words. */
  readonly hasStars: boolean
  readonly cells: SourceCell[]
  /** The number of the row that cells are added to. */
  row: number
  /** The next field of that row. */
  field: number
  /** Whether the next cell opens its line. */
  opensLine: boolean
  /** The layout whose row goes on over the lines below. */
  openFor: Layout | undefined
}

export const createStream = (source: Source): CellStream => ({
  source,
  text: source.text,
  hasStars: source.text.includes('*'),
  cells: [],
  row: -1,
  field: 0,
  opensLine: true,
  openFor: undefined,
})

/** Opens a row; for a layout whose rows go on over the lines below, until one is empty or opens another row. */
export const openRow = (stream: CellStream, openFor?: Layout): void => {
  stream.row++
  stream.field = 0
  stream.openFor = openFor
}

/** Adds a cell, as it is, to the open row. */
export const addCell = (stream: CellStream, start: number, end: number, blank: boolean): SourceCell => {
  const cell: SourceCell = {
    start,
    end,
    row: stream.row,
    field: stream.field,
    opensLine: stream.opensLine,
    blank,
    literal: false,
    furniture: false,
    marked: false,
    spaced: false,
    glued: false,
    numbersRow: false,
    indent: 0,
  }
  stream.cells.push(cell)
  stream.field++
  stream.opensLine = false
  return cell
}

/** Adds the field between two separators: trimmed when it holds something, whole when it is blank. */
export const addField = (stream: CellStream, from: number, to: number): void => {
  const { text } = stream
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (addWords(stream, start, end) === undefined) addCell(stream, from, to, true)
}

/** Adds a cell without the marks of bold type around it; nothing where only marks stand: `**（一）主动公开**`. */
export const addWords = (stream: CellStream, start: number, end: number): SourceCell | undefined => {
  if (start === end) return undefined
  const { text, hasStars } = stream
  const isMarked = hasStars && (text.charCodeAt(start) === STAR || text.charCodeAt(end - 1) === STAR)
  return isMarked ? addWordsInBold(stream, start, end) : addCell(stream, start, end, false)
}

const STAR = 0x2a

const addWordsInBold = (stream: CellStream, from: number, to: number): SourceCell | undefined => {
  const { text } = stream
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) === STAR) start++
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && text.charCodeAt(end - 1) === STAR) end--
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? addCell(stream, start, end, false) : undefined
}
