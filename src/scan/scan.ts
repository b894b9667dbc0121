import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { readBlankLine } from './blank-line.js'
import type { SourceCell } from './cell.js'
import { readPipeRow } from './pipe-row.js'
import { findPipeStyle } from './pipe-style.js'
import { readSpacedRow } from './spaced-row.js'
import { addCell, addWords, openRow, type Line, type ScanState } from './state.js'
import { readContinuation, readTabLed } from './tab-led.js'
import { readTabRow } from './tab-row.js'

const HASH = 0x23
const BACKSLASH = 0x5c

/**
 * Turns a text in any layout into one stream of cells. This is the only place that knows about tabs, pipes, Markdown
 * marks and indentation: line by line it finds out how cells are separated, so that several layouts may stand in one
 * report.
 */
export const scan = (source: Source): SourceCell[] => {
  const state: ScanState = {
    source,
    cells: [],
    row: -1,
    field: 0,
    opensLine: true,
    openRow: undefined,
    openBlank: undefined,
    cellsAtLonePipe: 0,
    pipes: source.text.includes('|') ? findPipeStyle(source) : undefined,
  }
  for (let number = 0; number < source.lineStarts.length; number++) {
    const line = lineOf(source, number)
    state.opensLine = true
    if (line.start === line.end) readBlankLine(state, line)
    else readLine(state, line)
  }
  return state.cells
}

const lineOf = ({ text, lineStarts }: Source, number: number): Line => {
  const lineStart = lineStarts[number] as number
  let lineEnd = lineStarts[number + 1] ?? text.length
  while (lineEnd > lineStart && isLineBreak(text.charCodeAt(lineEnd - 1))) lineEnd--
  let start = lineStart
  let end = lineEnd
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { number, lineStart, start, end, lineEnd }
}

const isLineBreak = (code: number): boolean => code === 0x0a || code === 0x0d

/** Reads a line with words, by the first of the layouts that it is written in. */
const readLine = (state: ScanState, line: Line): boolean =>
  readMarkedText(state, line) ||
  readTabLed(state, line) ||
  readContinuation(state, line) ||
  readPipeRow(state, line) ||
  readTabRow(state, line) ||
  readSpacedRow(state, line) ||
  readWords(state, line)

/** Words that their writer marked, by a backslash before them, as words and nothing else. */
const readMarkedText = (state: ScanState, { start, end }: Line): boolean => {
  const { text } = state.source
  if (text.charCodeAt(start) !== BACKSLASH) return false
  const closed = end - 1 > start && text.charCodeAt(end - 1) === BACKSLASH
  openRow(state)
  addCell(state, start + 1, closed ? end - 1 : end, false).literal = true
  return true
}

/** A line of its own: prose, a heading, or a cell where cells stand a line each. */
const readWords = (state: ScanState, { lineStart, start, end }: Line): boolean => {
  openRow(state)
  const cell = addWords(state, withoutHeadingMarks(state.source.text, start, end), end)
  if (cell !== undefined) cell.indent = start - lineStart
  return true
}

/** Where the words of a Markdown heading start: `## 一、总体情况`. */
const withoutHeadingMarks = (text: string, start: number, end: number): number => {
  let content = start
  while (content < end && text.charCodeAt(content) === HASH) content++
  while (content < end && content > start && isSpace(text.charCodeAt(content))) content++
  return content
}
