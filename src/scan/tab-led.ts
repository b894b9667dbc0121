import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'

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
export const continuesCell = (source: Source, line: number, field: number): boolean => {
  const lastLine = source.lineStarts.length
  for (let below = line + 1; below < line + mostLinesOfACell; below++) {
    if (below >= lastLine || isBlankLine(source, below)) return field > 0
    if (isLedByTab(source, below)) return true
  }
  return false
}

const value = /^(?:[+＋\-－增减]?\s*[\d０-９][\d０-９,，.．]*\s*(?:万?元|[件次项条个人份])?|[/／\-－—–]{1,2}|无|零)$/

/** Whether a line can be the value of a blank cell above it: nothing but a number, with or without a unit, or a mark. */
export const isSecondLineValue = (text: string, start: number, end: number): boolean =>
  end - start <= longestValue && value.test(text.slice(start, end))
