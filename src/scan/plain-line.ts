import { hasFiller, isSpace } from '../source/space.js'
import { addCell, addWords, openRow, type CellStream } from './cell-stream.js'
import type { Line } from './line.js'

/*
 * A line of its own: prose, a heading, or a cell where cells stand a line each:
 *
 *   ## 一、总体情况
 *   规章
 *   0
 *   <ideographic space>   a blank cell
 */

const HASH = 0x23

/** Reads a line with words that no other layout claims. */
export const readPlainLine = (stream: CellStream, { lineStart, start, end, first }: Line): void => {
  openRow(stream)
  const marked = first === HASH
  const cell = addWords(stream, marked ? behindMarks(stream.text, start, end) : start, end)
  if (cell === undefined) return
  cell.indent = start - lineStart
  cell.marked = marked
}

/** Where the words of a Markdown heading start: `## 一、总体情况`. */
const behindMarks = (text: string, start: number, end: number): number => {
  let content = start
  while (content < end && text.charCodeAt(content) === HASH) content++
  while (content < end && isSpace(text.charCodeAt(content))) content++
  return content
}

/** Reads a line without words that no other layout claims. One that only separates ends the row above it. */
export const readBlankLine = (stream: CellStream, { lineStart, lineEnd }: Line): void => {
  stream.openFor = undefined
  if (!hasFiller(stream.text, lineStart, lineEnd)) return
  openRow(stream)
  addCell(stream, lineStart, lineEnd, true)
}
