import { addCell, openRow, type CellStream } from './cell-stream.js'
import { createReader, offsetOf, type Layout } from './layout.js'
import type { Line } from './line.js'

/*
 * Words that their writer marked, by a backslash before them, as words and nothing else; one behind them keeps white
 * space:
 *
 *   \三、收到和处理政府信息公开申请情况
 *   \ 规章 | 0 \
 */

const BACKSLASH = 0x5c

export const markedText: Layout = {
  name: 'marked text',
  open: (stream) => {
    const { text } = stream
    const from = offsetOf(text, '\\', 0)
    return from === text.length ? undefined : createReader(from, (line) => readMarkedText(stream, line))
  },
}

const readMarkedText = (stream: CellStream, { start, end, first, last }: Line): boolean => {
  if (first !== BACKSLASH) return false
  const closed = end - 1 > start && last === BACKSLASH
  openRow(stream)
  addCell(stream, start + 1, closed ? end - 1 : end, false).literal = true
  return true
}
