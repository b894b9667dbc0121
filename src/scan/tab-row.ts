import { hasFiller } from '../source/space.js'
import { addField, openRow, type CellStream } from './cell-stream.js'
import { createReader, offsetOf, type Layout, type LineReader } from './layout.js'
import type { Line } from './line.js'

/*
 * A row a line, tabs between the cells; a field that a cell spans is empty:
 *
 *   行政许可⇥0⇥⇥
 *   <ideographic space>⇥<ideographic space>   a row of blank cells
 */

const TAB = 0x09

export const tabRows: Layout = {
  name: 'tab rows',
  open: (stream) => {
    const { text } = stream
    const from = offsetOf(text, '\t', 0)
    if (from === text.length) return undefined
    const reader: LineReader = createReader(
      from,
      (line) => readTabRow(stream, line, reader),
      (line) => hasFiller(text, line.lineStart, line.lineEnd) && readTabRow(stream, line, reader),
    )
    return reader
  },
}

const readTabRow = (stream: CellStream, { lineStart, lineEnd }: Line, reader: LineReader): boolean => {
  const { text } = stream
  if (reader.from < lineStart) reader.from = offsetOf(text, '\t', lineStart)
  if (reader.from >= lineEnd) return false
  openRow(stream)
  for (let from = lineStart; from <= lineEnd;) {
    let to = from
    while (to < lineEnd && text.charCodeAt(to) !== TAB) to++
    addField(stream, from, to)
    from = to + 1
  }
  return true
}
