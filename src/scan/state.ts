import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { createCell, type SourceCell } from './cell.js'
import type { PipeStyle } from './pipe-style.js'

/** How far a scan has come. */
export interface ScanState {
  source: Source
  cells: SourceCell[]
  /** The number of the row that cells are added to. */
  row: number
  /** The next field of that row. */
  field: number
  /** Whether the next cell opens its line. */
  opensLine: boolean
  /** What opened a row that goes on over the following lines: a tab before each cell, or a lone pipe. */
  openRow: 'tab' | 'pipe' | undefined
  /** A blank cell whose number may stand on a line below. */
  openBlank: SourceCell | undefined
  /** How many cells there were at the last lone pipe: one closes one cell, and without a cell it is a blank one. */
  cellsAtLonePipe: number
  /** How pipes are used; `undefined` where there are none. */
  pipes: PipeStyle | undefined
}

/** A line of the source: where it starts, where its words start and end, and where its line break does. */
export interface Line {
  number: number
  lineStart: number
  start: number
  end: number
  lineEnd: number
}

const STAR = 0x2a

/** Opens a row. */
export const openRow = (state: ScanState): void => {
  state.row++
  state.field = 0
  state.openRow = undefined
  state.openBlank = undefined
}

/** Adds a cell, as it is, to the open row. */
export const addCell = (state: ScanState, start: number, end: number, blank: boolean): SourceCell => {
  const { row, field, opensLine } = state
  const cell = createCell({ start, end, row, field, opensLine, blank })
  state.cells.push(cell)
  state.field++
  state.opensLine = false
  return cell
}

/** Adds the field between two separators: trimmed when it holds something, whole when it is blank. */
export const addField = (state: ScanState, from: number, to: number): void => {
  const { text } = state.source
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end || addWords(state, start, end) === undefined) addCell(state, from, to, true)
}

/** Adds a cell without the marks of bold type around it; nothing where only marks stand: `**（一）主动公开**`. */
export const addWords = (state: ScanState, from: number, to: number): SourceCell | undefined => {
  const { text } = state.source
  let start = from
  let end = to
  if (text.charCodeAt(start) === STAR) {
    while (start < end && text.charCodeAt(start) === STAR) start++
    while (start < end && isSpace(text.charCodeAt(start))) start++
  }
  while (end > start && text.charCodeAt(end - 1) === STAR) end--
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? addCell(state, start, end, false) : undefined
}
