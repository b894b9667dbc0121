import { hasFiller, isSpace } from '../source/space.js'
import { addCell, addWords, openRow, type CellStream } from './cell-stream.js'
import type { Layout } from './layout.js'
import type { Line } from './line.js'

/*
 * A line of its own: prose, a heading, or a cell where cells stand a line each:
 *
 *   ## 一、总体情况
 *   规章
 *   0
 *   <ideographic space>   a blank cell
 */

export const plainLines: Layout = {
  name: 'plain lines',
  open: (stream) => ({
    readLine: (line) => readPlainLine(stream, line),
    readBlankLine: (line) => readBlankCell(stream, line),
  }),
}

const readPlainLine = (stream: CellStream, { lineStart, start, end }: Line): boolean => {
  openRow(stream)
  const cell = addWords(stream, withoutHeadingMarks(stream.source.text, start, end), end)
  if (cell !== undefined) cell.indent = start - lineStart
  return true
}

const HASH = 0x23

/** Where the words of a Markdown heading start: `## 一、总体情况`. */
const withoutHeadingMarks = (text: string, start: number, end: number): number => {
  if (text.charCodeAt(start) !== HASH) return start
  let content = start
  while (content < end && text.charCodeAt(content) === HASH) content++
  while (content < end && isSpace(text.charCodeAt(content))) content++
  return content
}

const readBlankCell = (stream: CellStream, { lineStart, lineEnd }: Line): boolean => {
  if (!hasFiller(stream.source.text, lineStart, lineEnd)) return false
  openRow(stream)
  addCell(stream, lineStart, lineEnd, true)
  return true
}
