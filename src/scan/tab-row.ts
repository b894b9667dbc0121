import { addField, openRow, type Line, type ScanState } from './state.js'
import { hasTab } from './tab-led.js'

/*
 * A row a line, tabs between the cells; a field that a cell spans is empty:
 *
 *   行政许可⇥0⇥⇥
 */

/** Reads a row of cells between tabs. */
export const readTabRow = (state: ScanState, { lineStart, lineEnd }: Line): boolean => {
  if (!hasTab(state.source.text, lineStart, lineEnd)) return false
  openRow(state)
  addTabFields(state, lineStart, lineEnd)
  return true
}

/** Adds the fields between the tabs of a line. */
export const addTabFields = (state: ScanState, start: number, end: number): void => {
  const { text } = state.source
  for (let from = start; from <= end;) {
    let to = text.indexOf('\t', from)
    if (to === -1 || to > end) to = end
    addField(state, from, to)
    from = to + 1
  }
}
