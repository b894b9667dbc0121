import { isFiller } from '../source/space.js'
import { addCell, openRow, type Line, type ScanState } from './state.js'
import { hasTab, leadingTab, leadsTabLedRow } from './tab-led.js'
import { addTabFields } from './tab-row.js'

/*
 * A line without words. It may still be a cell:
 *
 *   ⇥                     a blank cell, among other lines led by a tab
 *   <ideographic space>   a blank cell, where cells stand a line each
 *   <ideographic space>⇥<ideographic space>   a row of them
 */

/** Reads a line without words. */
export const readBlankLine = (state: ScanState, line: Line): void => {
  const { text } = state.source
  const { lineStart, lineEnd } = line
  const tab = leadingTab(text, lineStart)
  if (tab !== -1 && !hasTab(text, tab + 1, lineEnd)) {
    if (state.openRow !== 'tab') {
      if (!leadsTabLedRow(state.source, line.number)) return
      openRow(state)
      state.openRow = 'tab'
    }
    state.openBlank = addCell(state, tab + 1, lineEnd, true)
    return
  }
  state.openRow = undefined
  if (!hasFiller(text, lineStart, lineEnd)) return
  openRow(state)
  if (hasTab(text, lineStart, lineEnd)) addTabFields(state, lineStart, lineEnd)
  else addCell(state, lineStart, lineEnd, true)
}

/** Whether a stretch of white space holds a character that fills a blank cell. */
export const hasFiller = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isFiller(text.charCodeAt(at))) return true
  return false
}
