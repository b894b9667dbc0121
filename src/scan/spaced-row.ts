import { partsWords } from '../source/space.js'
import { isLikeNumber, isMarkSign, mayEndValue } from '../source/value.js'
import { addCell, addField, openRow, type CellStream } from './cell-stream.js'
import { createReader, type Layout } from './layout.js'
import type { Line } from './line.js'
import { isPageNumber } from './page-number.js'

/*
 * A row a line with nothing but spaces between the cells, as in text out of a PDF:
 *
 *   一、本年新收政府信息公开申请数量 2731 324 0 0 0 2 3057
 *   0 0 0 0 0 0 0
 *
 * White space stands inside labels too, so that only the numbers at the end of a line are taken for cells, and there
 * must be several: one could be the year of a title.
 */

const fewestBareValues = 3
const longestLabel = 60
const shortestRow = '甲 0'.length
const longestRow = longestLabel * 3

export const spacedRows: Layout = {
  name: 'spaced rows',
  open: (stream) => createReader(0, (line) => readSpacedRow(stream, line)),
}

/** Reads a row of a label and numbers, or of numbers alone. */
const readSpacedRow = (stream: CellStream, { start, end, last }: Line): boolean => {
  const { text } = stream
  if (end - start < shortestRow || end - start > longestRow || !mayEndValue(last)) return false
  const { first, count } = valuesAtEnd(text, start, end)
  const isRow =
    first === start ? areBareValues(text, start, end, count) : count > 1 && isLabel(text, start, first)
  if (!isRow) return false
  openRow(stream)
  if (first > start) addField(stream, start, first)
  for (let from = first; from < end;) {
    const to = endOfWord(text, from, end)
    const { opensLine } = stream
    addCell(stream, from, to, false).spaced = !opensLine
    from = skipSpaces(text, to, end)
  }
  return true
}

/** Where the first of the values at the end of a line starts, and how many there are. */
const valuesAtEnd = (text: string, start: number, end: number): { first: number; count: number } => {
  let first = end
  let count = 0
  for (let wordEnd = end; wordEnd > start; count++) {
    let word = wordEnd
    while (word > start && !partsWords(text.charCodeAt(word - 1))) word--
    if (!isValue(text, word, wordEnd)) break
    first = word
    wordEnd = word
    while (wordEnd > start && partsWords(text.charCodeAt(wordEnd - 1))) wordEnd--
  }
  return { first, count }
}

/** Among words, 无 might be one of them. */
const isValue = (text: string, start: number, end: number): boolean =>
  isLikeNumber(text, start, end) || (end - start === 1 && isMarkSign(text.charCodeAt(start)))

/** One number in groups of three: it opens with no zero, and has fifteen digits at most. */
const thousands = /^[1-9１-９][\d０-９]{0,2}(?:\s[\d０-９]{3}){1,4}$/

/** Whether a line of nothing but values is a row of them, and not one number in groups of three, or that of a page. */
const areBareValues = (text: string, start: number, end: number, count: number): boolean =>
  count >= fewestBareValues && !thousands.test(text.slice(start, end)) && !isPageNumber(text, start, end)

const isLabel = (text: string, start: number, end: number): boolean => {
  const label = text.slice(start, end).trimEnd()
  return label.length <= longestLabel && !/[。；！？]/.test(label)
}

const endOfWord = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && !partsWords(text.charCodeAt(at))) at++
  return at
}

const skipSpaces = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && partsWords(text.charCodeAt(at))) at++
  return at
}
