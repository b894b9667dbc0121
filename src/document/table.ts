import { isSpace } from '../source/space.js'
import type { Cell, TextPiece } from './element.js'
import { isValue } from './known-words.js'

/** A table of a document: its rows that have cells. */
export interface ShownTable {
  rows: TableRow[]
}

/** A row of a table, and its cells. */
export interface TableRow {
  table: ShownTable
  /** How many columns it leaves free before its first cell. */
  columnsBefore: number
  /** The cell that its table stands in, where it stands in one. */
  around: TableCell | null
  cells: TableCell[]
  /** Whether it is a row of data, and not a part of the page's layout. */
  isData: boolean
}

/** A cell of a table, and what it holds. */
export interface TableCell {
  element: Cell
  row: TableRow
  /** Its place in its row, counted from 0: the column it stands in, where that is known. */
  field: number
  /** What it holds, as far as it is short. */
  words: string
  /** How many characters it holds, and on how many lines. */
  length: number
  lines: number
  /** Whether its last text stands on a line that may go on. */
  isLineOpen: boolean
  /** Whether it holds a table that has rows of several cells itself. */
  holdsTable: boolean
  /** What its words are; `undefined` until that was asked for. */
  content: CellContent | undefined
}

type CellContent = 'nothing' | 'value' | 'words'

/** Puts a cell in its row. */
export const addCell = (row: TableRow, element: Cell): TableCell => {
  const cell: TableCell = {
    element,
    row,
    field: row.cells.length,
    words: '',
    length: 0,
    lines: 0,
    isLineOpen: false,
    holdsTable: false,
    content: undefined,
  }
  row.cells.push(cell)
  return cell
}

const longestLabel = 100

/** Counts a text of a cell. */
export const countText = (cell: TableCell, { value }: TextPiece): void => {
  // Numbers and labels are known by their words, whatever white space stands among them.
  const words = trim(value).replace(/[ \t\n\f\r]+/g, '')
  if (words === '') return
  count(cell, words, words.length, cell.isLineOpen ? 0 : 1)
  cell.isLineOpen = true
}

/**
 * Counts what a row holds, once it is whole, to the cell around its table. A cell alone in its row is a box around what
 * it holds: pages put their whole content into such tables.
 */
export const countRow = ({ around, cells }: TableRow): void => {
  const [first, second] = cells
  if (around === null || first === undefined) return
  if (second !== undefined) around.holdsTable = true
  else {
    around.holdsTable ||= first.holdsTable
    count(around, first.words, first.length, first.lines)
  }
}

const count = (cell: TableCell, words: string, length: number, lines: number): void => {
  if (cell.length < longestLabel) cell.words += words
  cell.length += length
  cell.lines += lines
}

const trim = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end - start === text.length ? text : text.slice(start, end)
}

/** What a cell holds: nothing, a number or a mark, or words. */
export const contentOf = (cell: TableCell): CellContent =>
  (cell.content ??= cell.length === 0 ? 'nothing' : isValue(cell.words) ? 'value' : 'words')

/** Whether a row holds nothing. */
export const isEmpty = ({ cells }: TableRow): boolean => cells.every(({ length }) => length === 0)

/** Whether a row holds a number or a mark. */
export const holdsValue = ({ cells }: TableRow): boolean => cells.some((cell) => contentOf(cell) === 'value')
