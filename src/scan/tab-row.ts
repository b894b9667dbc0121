import { hasFiller } from '../source/space.js'
import { addField, openRow, type CellStream } from './cell-stream.js'
import { createFinder, type Find } from './finder.js'
import type { Layout } from './layout.js'
import type { Line } from './line.js'

/*
 * A row a line, tabs between the cells; a field that a cell spans is empty:
 *
 *   行政许可⇥0⇥⇥
 *   <ideographic space>⇥<ideographic space>   a row of blank cells
 */

export const tabRows: Layout = {
  name: 'tab rows',
  open: (stream) => {
    const { text } = stream.source
    if (!text.includes('\t')) return undefined
    const nextTab = createFinder(text, '\t')
    const readRow = (line: Line): boolean => readTabRow(stream, line, nextTab)
    return {
      readLine: readRow,
      readBlankLine: (line) => hasFiller(text, line.lineStart, line.lineEnd) && readRow(line),
    }
  },
}

const readTabRow = (stream: CellStream, { lineStart, lineEnd }: Line, nextTab: Find): boolean => {
  if (nextTab(lineStart) >= lineEnd) return false
  openRow(stream)
  for (let from = lineStart; from <= lineEnd;) {
    const to = Math.min(nextTab(from), lineEnd)
    addField(stream, from, to)
    from = to + 1
  }
  return true
}
