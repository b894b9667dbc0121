import type { Source } from '../source/source.js'
import { isLikeValue } from '../source/value.js'
import type { SourceCell } from './cell.js'
import { addCell, addWords, openRow, type CellStream } from './cell-stream.js'
import { createReader, offsetOf, type Layout, type LineReader } from './layout.js'
import { lineOf, type Line } from './line.js'
import { isPageNumber } from './page-number.js'

/*
 * Cell lines led by a tab:
 *
 *   ⇥结果          a label wrapped inside its cell: the second line has no tab
 *   纠正
 *   ⇥<no-break space>
 *                  a cell whose number stands on its second line, below an empty one
 *   0
 *   ⇥              a blank cell, among other lines led by a tab
 */

interface TabLedState {
  stream: CellStream
  /** A blank cell of the last row whose number may stand on a line below. */
  openBlank: SourceCell | undefined
}

export const tabLedLines: Layout = {
  name: 'tab-led lines',
  open: (stream) => {
    const { text } = stream
    const from = offsetOf(text, '\t', 0)
    if (from === text.length) return undefined
    const state: TabLedState = { stream, openBlank: undefined }
    const reader: LineReader = createReader(
      from,
      (line) => {
        const isRead = readTabLed(state, line) || readContinuation(state, line)
        reader.from = mayGoOn(state) ? 0 : offsetOf(text, '\t', line.lineEnd)
        return isRead
      },
      (line) => {
        const isRead = readBlankTabLed(state, line)
        if (mayGoOn(state)) reader.from = 0
        return isRead
      },
    )
    return reader
  },
}

/** Reads a line that holds one cell behind a tab. */
const readTabLed = (state: TabLedState, line: Line): boolean => {
  const { stream } = state
  if (onlyTab(stream.text, line) === -1) return false
  const goesOn = isOpen(stream)
  if (!goesOn) openRow(stream)
  const cell = addWords(stream, line.start, line.end)
  if (cell !== undefined && !goesOn) cell.indent = line.start - line.lineStart
  if (cell !== undefined) stream.openFor = tabLedLines
  state.openBlank = undefined
  return true
}

/** Reads a line without words behind a tab. It is a cell in an open row, or where the next lines are led by a tab, too. */
const readBlankTabLed = (state: TabLedState, line: Line): boolean => {
  const { stream } = state
  const tab = onlyTab(stream.text, line)
  if (tab === -1) return false
  if (!isOpen(stream)) {
    if (!leadsTabLedRow(stream.source, line.number)) return true
    openRow(stream, tabLedLines)
  }
  state.openBlank = addCell(stream, tab + 1, line.lineEnd, true)
  return true
}

/** Reads a line that goes on with the cell above it, or with its row. */
const readContinuation = (state: TabLedState, line: Line): boolean => {
  const { stream } = state
  if (!mayGoOn(state)) return false
  const { source, cells } = stream
  const { number, start, end } = line
  const last = cells.at(-1)
  if (last === undefined) return false
  if (isOpen(stream) && isPageNumberInRow(source, line)) {
    addCell(stream, start, end, false)
    // It is a line of the page and no field of the row.
    stream.field--
    return true
  }
  const isValue = hasOpenBlank(state) && isLikeValue(source.text, start, end)
  if (!isValue && !(isOpen(stream) && continuesCell(source, number, last.field))) return false
  if (last.blank) last.start = start
  last.end = end
  last.blank = false
  state.openBlank = undefined
  stream.openFor = tabLedLines
  return true
}

/** Whether a line without a tab may belong to the cell or the row above it. */
const mayGoOn = (state: TabLedState): boolean => isOpen(state.stream) || hasOpenBlank(state)

const hasOpenBlank = ({ stream, openBlank }: TabLedState): boolean => openBlank?.row === stream.row

const isOpen = ({ openFor }: CellStream): boolean => openFor === tabLedLines

/** The tab that leads a line, where the line has no other; -1 where it does not. */
const onlyTab = (text: string, { lineStart, lineEnd }: Line): number => {
  const tab = leadingTab(text, lineStart)
  if (tab === -1) return -1
  for (let at = tab + 1; at < lineEnd; at++) if (text.charCodeAt(at) === TAB) return -1
  return tab
}

const TAB = 0x09
const SPACE = 0x20
const FORM_FEED = 0x0c

/** The tab that leads a line, where nothing but spaces or the feed of a page comes before it; -1 where none does. */
const leadingTab = (text: string, lineStart: number): number => {
  let at = lineStart
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === FORM_FEED) at++
  return text.charCodeAt(at) === TAB ? at : -1
}

const isLedByTab = ({ text, lineStarts }: Source, number: number): boolean =>
  leadingTab(text, lineStarts[number] ?? text.length) !== -1

/** Whether a line is the number of a page, and a cell behind a tab follows: then the row goes on below it. */
const isPageNumberInRow = (source: Source, { number, start, end }: Line): boolean =>
  isLedByTab(source, number + 1) && isPageNumber(source.text, start, end)

const mostLinesOfACell = 3

/**
 * Whether a line without a tab goes on with the cell above it: its row has other cells, or a line behind a tab
 * follows at once. A heading that happens to be indented by a tab is followed by many lines without one.
 */
const continuesCell = (source: Source, number: number, field: number): boolean => {
  for (let below = number + 1; below < number + mostLinesOfACell; below++) {
    const { start, end } = lineOf(source, below)
    if (start === end) return field > 0
    if (isLedByTab(source, below)) return true
  }
  return false
}

/** Whether a blank line behind a tab opens a row of cells: another line behind a tab follows, below the number of a page or at once. */
const leadsTabLedRow = (source: Source, number: number): boolean => {
  const below = lineOf(source, number + 1)
  return isLedByTab(source, isPageNumber(source.text, below.start, below.end) ? number + 2 : number + 1)
}
