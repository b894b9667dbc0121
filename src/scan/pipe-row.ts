import { hasFiller } from './blank-line.js'
import type { PipeStyle } from './pipe-style.js'
import { addCell, addField, openRow, type Line, type ScanState } from './state.js'

/*
 * Rows of cells between pipes:
 *
 *   规章 | 0 | 0 | 0 |        a pipe may close the row …
 *   | 规章 | 0 | 0 | 0 |      … and open it
 *   | --- | --- | --- | --- |  a ruler under the header separates, and holds nothing
 *   甲 \| 乙 | 0 |            a pipe after a backslash is part of a cell
 */

/** Reads a line of cells between pipes. */
export const readPipeRow = (state: ScanState, { lineStart, start, end }: Line): boolean => {
  const { pipes, source } = state
  const { text } = source
  if (pipes === undefined) return false
  const first = text.indexOf('|', start)
  if (first === -1 || first >= end) return false
  if (isRuler(text, start, end) || isPadding(text, start, end)) {
    state.openRow = undefined
    return true
  }
  if (end - start === 1 && !hasFiller(text, lineStart, start)) {
    readLonePipe(state, pipes, lineStart, start)
    return true
  }
  // A blank first field shows what fills it; else mere spaces before a pipe that opens its row are indentation.
  const holdsBlank = first === start && pipes.closing
  const isFilled = hasFiller(text, lineStart, Math.min(start, first))
  const fields = splitAtPipes(text, isFilled || holdsBlank ? lineStart : start, end, holdsBlank)
  if (fields === undefined) return false
  if (pipes.padded) dropPadding(text, fields)
  const goesOn = state.openRow === 'pipe' && fields.length === 1
  if (!goesOn) openRow(state)
  state.openRow = goesOn ? 'pipe' : undefined
  for (const [from, to] of fields) addField(state, from, to)
  return true
}

const readLonePipe = (state: ScanState, { lone }: PipeStyle, lineStart: number, pipe: number): void => {
  const closesCell = lone === 'cell ending' && state.cells.length > state.cellsAtLonePipe
  if (!closesCell) openRow(state)
  if (lone === 'row opening') state.openRow = 'pipe'
  else if (!closesCell) addCell(state, lineStart, pipe, true)
  state.cellsAtLonePipe = state.cells.length
}

/** Whether a line holds nothing but the pipes of several blank fields, and so is there to fill a row. */
const isPadding = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 0x7c) return false
  return end - start > 1
}

/** Drops the bare pipes that pad a row. A blank cell has a space on either side, or holds a filler. */
const dropPadding = (text: string, fields: [number, number][]): void => {
  while (fields.length > 1 && isBare(text, fields.at(-1) as [number, number])) fields.pop()
}

const isBare = (text: string, [from, to]: [number, number]): boolean =>
  from === to || (to - from === 1 && text.charCodeAt(from) === 0x20)

/** Whether a line only rules off the header of a Markdown table. */
const isRuler = (text: string, start: number, end: number): boolean => {
  let dashes = false
  for (let at = start; at < end; at++) {
    const character = text[at]
    if (character === '-') dashes = true
    else if (character !== '|' && character !== ':' && character !== ' ' && character !== '\t') return false
  }
  return dashes
}

/** The fields of a row, as stretches of the text; `undefined` where every pipe of the line is escaped. */
const splitAtPipes = (
  text: string,
  start: number,
  end: number,
  opensBlank: boolean,
): [number, number][] | undefined => {
  const pipes: number[] = []
  for (let at = text.indexOf('|', start); at !== -1 && at < end; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') pipes.push(at)
  }
  if (pipes.length === 0) return undefined
  const fields: [number, number][] = []
  let from = start
  for (const pipe of pipes) {
    if (pipe !== start || opensBlank) fields.push([from, pipe])
    from = pipe + 1
  }
  if (from < end) fields.push([from, end])
  return fields
}
