import type { Source } from '../source/source.js'
import type { SourceCell } from './cell.js'
import { createStream } from './cell-stream.js'
import type { Layout, LineReader } from './layout.js'
import { createLine, lineOf, type Line } from './line.js'
import { markedText } from './marked-text.js'
import { pipeRows } from './pipe-row.js'
import { readBlankLine, readPlainLine } from './plain-line.js'
import { separatedRows } from './separated-row.js'
import { spacedRows } from './spaced-row.js'
import { tabLedLines } from './tab-led.js'
import { tabRows } from './tab-row.js'

/** All layouts, in the order in which a line is tried. What none of them claims is a line of its own. */
const layouts: readonly Layout[] = [markedText, tabLedLines, pipeRows, tabRows, separatedRows, spacedRows]

/**
 * Turns a text in any layout into one stream of cells. Only this folder knows about tabs, pipes, Markdown marks and
 * indentation: line by line it finds out how cells are separated, so that several layouts may stand in one report.
 */
export const scan = (source: Source): SourceCell[] => {
  const stream = createStream(source)
  const readers = layouts.flatMap((layout) => layout.open(stream) ?? [])
  const line = createLine()
  for (let number = 0; number < source.lineStarts.length; number++) {
    lineOf(source, number, line)
    stream.opensLine = true
    if (line.start < line.end) {
      if (!isRead(readers, line)) readPlainLine(stream, line)
    } else if (line.lineStart === line.lineEnd) stream.openFor = undefined
    else if (!isReadAsBlank(readers, line)) readBlankLine(stream, line)
  }
  return stream.cells
}

const isRead = (readers: readonly LineReader[], line: Line): boolean => {
  for (const reader of readers) if (line.lineEnd > reader.from && reader.readLine(line)) return true
  return false
}

const isReadAsBlank = (readers: readonly LineReader[], line: Line): boolean => {
  for (const reader of readers) if (line.lineEnd > reader.from && reader.readBlankLine(line)) return true
  return false
}
