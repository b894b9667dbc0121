import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { isPageNumber } from './page-number.js'
import { addCell, addWords, openRow, type Line, type ScanState } from './state.js'

/*
 * Cell lines led by a tab:
 *
 *   ⇥结果          a label wrapped inside its cell: the second line has no tab
 *   纠正
 *   ⇥<no-break space>
 *                  a cell whose number stands on its second line, below an empty one
 *   0
 */

const TAB = 0x09
const SPACE = 0x20
const FORM_FEED = 0x0c
const mostLinesOfACell = 3
const longestValue = 24

const isBlankLine = ({ text, lineStarts }: Source, line: number): boolean => {
  const end = lineStarts[line + 1] ?? text.length
  for (let at = lineStarts[line] as number; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** The tab that leads a line, where nothing but spaces or the feed of a page comes before it; -1 where none does. */
export const leadingTab = (text: string, lineStart: number): number => {
  let at = lineStart
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === FORM_FEED) at++
  return text.charCodeAt(at) === TAB ? at : -1
}

const isLedByTab = ({ text, lineStarts }: Source, line: number): boolean =>
  leadingTab(text, lineStarts[line] ?? text.length) !== -1

/**
 * Whether a line without a tab goes on with the cell above it: its row has other cells, or a line behind a tab
 * follows at once. A heading that happens to be indented by a tab is followed by many lines without one.
 */
const continuesCell = (source: Source, line: number, field: number): boolean => {
  const lastLine = source.lineStarts.length
  for (let below = line + 1; below < line + mostLinesOfACell; below++) {
    if (below >= lastLine || isBlankLine(source, below)) return field > 0
    if (isLedByTab(source, below)) return true
  }
  return false
}

const value =
  /^(?:[+＋\-－增减]?\s*[\d０-９][\d０-９,，.．]*\s*(?:万?元|[件次项条个人份])?|[/／\-－—–]{1,2}|无|零)$/

/** Whether a line can be the value of a blank cell above it: nothing but a number, with or without a unit, or a mark. */
const isSecondLineValue = (text: string, start: number, end: number): boolean =>
  end - start <= longestValue && value.test(text.slice(start, end))

/** Reads a line that holds one cell behind a tab. */
export const readTabLed = (state: ScanState, { lineStart, start, end, lineEnd }: Line): boolean => {
  const { text } = state.source
  const tab = leadingTab(text, lineStart)
  if (tab === -1 || hasTab(text, tab + 1, lineEnd)) return false
  const goesOn = state.openRow === 'tab'
  if (!goesOn) openRow(state)
  const cell = addWords(state, start, end)
  if (cell !== undefined && !goesOn) cell.indent = start - lineStart
  if (cell !== undefined) state.openRow = 'tab'
  state.openBlank = undefined
  return true
}

/** Whether a line is the number of a page, and a cell behind a tab follows: then the row goes on below it. */
const isPageNumberInRow = ({ source }: ScanState, { number, start, end }: Line): boolean =>
  isLedByTab(source, number + 1) && isPageNumber(source.text.slice(start, end))

/** Reads a line that goes on with the cell above it, or with its row. */
export const readContinuation = (state: ScanState, line: Line): boolean => {
  const { number, start, end } = line
  const last = state.cells.at(-1)
  if (last === undefined) return false
  if (state.openRow === 'tab' && isPageNumberInRow(state, line)) {
    addCell(state, start, end, false)
    // It is a line of the page and no field of the row.
    state.field--
    return true
  }
  const isValue = state.openBlank !== undefined && isSecondLineValue(state.source.text, start, end)
  if (!isValue && !(state.openRow === 'tab' && continuesCell(state.source, number, last.field))) return false
  if (last.blank) last.start = start
  last.end = end
  last.blank = false
  state.openBlank = undefined
  state.openRow = 'tab'
  return true
}

/** Whether a blank line behind a tab opens a row of cells: another line behind a tab follows, below the number of a page or at once. */
export const leadsTabLedRow = (source: Source, line: number): boolean => {
  const { text, lineStarts } = source
  const below = text.slice(lineStarts[line + 1] ?? text.length, lineStarts[line + 2] ?? text.length)
  return isLedByTab(source, isPageNumber(below.trim()) ? line + 2 : line + 1)
}

/** Whether a tab stands in a stretch of the text. */
export const hasTab = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === TAB) return true
  return false
}
