import { codesOf } from '../source/space.js'
import type { SourceCell } from './cell.js'
import { isPageNumber } from './page-number.js'
import { addField, openRow, type Line, type ScanState } from './state.js'

/*
 * A row a line with nothing but spaces between the cells, as in text out of a PDF:
 *
 *   一、本年新收政府信息公开申请数量 2731 324 0 0 0 2 3057
 *   0 0 0 0 0 0 0
 *
 * White space stands inside labels too, so that only the numbers at the end of a line are taken for cells, and there
 * must be several: one could be the year of a title.
 */

const value = /^(?:[+＋\-－增减]?[\d０-９][\d０-９,，.．]*(?:万?元|[件次项条个人份])?|[/／—–－-])$/
const thousands = /^[\d０-９]{1,3}(?:\s[\d０-９]{3})+$/
const fewestBareValues = 3
const longestLabel = 60
const shortestRow = '甲 0'.length
const longestRow = longestLabel * 3

/** Reads a row of a label and numbers, or of numbers alone. */
export const readSpacedRow = (state: ScanState, { start, end }: Line): boolean => {
  const { text } = state.source
  if (end - start < shortestRow || end - start > longestRow || !isDigitOrMark(text.charCodeAt(end - 1)))
    return false
  const line = text.slice(start, end)
  const values = valuesAtEnd(line)
  const [first] = values
  if (first === undefined || !isRow(line.slice(0, first.index).trimEnd(), line, values)) return false
  openRow(state)
  if (first.index > 0) addField(state, start, start + first.index)
  const before = state.cells.length
  for (const { index, word } of values) addField(state, start + index, start + index + word.length)
  for (let at = Math.max(before, 1); at < state.cells.length; at++) {
    const cell = state.cells[at] as SourceCell
    cell.spaced = !cell.opensLine
  }
  return true
}

interface Value {
  index: number
  word: string
}

const valuesAtEnd = (line: string): Value[] => {
  const words = [...line.matchAll(/\S+/g)]
  const values: Value[] = []
  for (const { 0: word, index } of words.reverse()) {
    if (!value.test(word)) break
    values.unshift({ index, word })
  }
  return values
}

const isRow = (label: string, line: string, values: readonly Value[]): boolean => {
  if (label === '') return values.length >= fewestBareValues && !thousands.test(line) && !isPageNumber(line)
  if (label.length > longestLabel || /[。；！？]/.test(label)) return false
  return values.length > 1
}

/** Whether a line can end in a number or a mark, so that the others need not be taken apart. */
const isDigitOrMark = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || marksAndUnits.has(code)

const marksAndUnits = codesOf('/／—–－-件次项条个人份元')
