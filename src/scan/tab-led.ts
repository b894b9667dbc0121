import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { addWords, openRow, type Line, type ScanState } from './state.js'

/*
 * Cell lines led by a tab:
 *
 *   ⇥结果          a label wrapped inside its cell: the second line has no tab
 *   纠正
 *   ⇥<no-break space>
 *                  a cell whose number stands on its second line, below an empty one
 *   0
 */

/** The tab that leads a cell. */
export const TAB = 0x09
const mostLinesOfACell = 3
const longestValue = 24

const isBlankLine = ({ text, lineStarts }: Source, line: number): boolean => {
  const end = lineStarts[line + 1] ?? text.length
  for (let at = lineStarts[line] as number; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

const isLedByTab = ({ text, lineStarts }: Source, line: number): boolean =>
  text.charCodeAt(lineStarts[line] as number) === TAB

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
  if (text.charCodeAt(lineStart) !== TAB || hasTab(text, lineStart + 1, lineEnd)) return false
  const goesOn = state.openRow === 'tab'
  if (!goesOn) openRow(state)
  const cell = addWords(state, start, end)
  if (cell !== undefined && !goesOn) cell.indent = start - lineStart
  if (cell !== undefined) state.openRow = 'tab'
  state.openBlank = undefined
  return true
}

/** Reads a line that goes on with the cell above it. */
export const readContinuation = (state: ScanState, { number, start, end }: Line): boolean => {
  const last = state.cells.at(-1)
  if (last === undefined) return false
  const isValue = state.openBlank !== undefined && isSecondLineValue(state.source.text, start, end)
  if (!isValue && !(state.openRow === 'tab' && continuesCell(state.source, number, last.field))) return false
  if (last.blank) last.start = start
  last.end = end
  last.blank = false
  state.openBlank = undefined
  state.openRow = 'tab'
  return true
}

/** Whether a blank line behind a tab opens a row of cells: another line behind a tab follows directly. */
export const leadsTabLedRow = ({ text, lineStarts }: Source, line: number): boolean => {
  const next = lineStarts[line + 1]
  return next !== undefined && text.charCodeAt(next) === TAB
}

/** Whether a tab stands in a stretch of the text. */
export const hasTab = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === TAB) return true
  return false
}
