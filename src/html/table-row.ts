import { isSpace } from '../source/space.js'
import type { PageElement, PageText } from './page.js'

/** A row of a table, and its cells that are shown. */
export interface TableRow {
  table: PageElement | null
  cells: TableCell[]
  /** Whether one of its cells holds a table that has rows of several cells itself. */
  holdsTable: boolean
  /** Whether it is a row of data, and not a part of the page's layout. */
  isData: boolean
}

/** A cell of a table, and what it holds. */
export interface TableCell {
  element: PageElement
  row: TableRow
  /** Its place in its row, counted from 0: the column it stands in, where that is known. */
  field: number
  /** The cell that its table stands in, where it stands in one. */
  around: TableCell | null
  /** The cell that its text belongs to: itself, or the one around it where it is alone in its row. */
  owner: TableCell | null
  /** What it holds, as far as it is short. */
  words: string
  /** How many characters it holds, and on how many lines. */
  length: number
  lines: number
  /** The block of its last text; `null` where a new line begins. */
  lastBlock: PageElement | null
}

/** Puts a cell in its row. */
export const addCell = (element: PageElement, around: TableCell | null): TableCell => {
  const parent = element.parentNode ?? element
  const row = (parent.row ??= { table: tableOf(parent), cells: [], holdsTable: false, isData: false })
  const field = row.cells.length
  const cell: TableCell = {
    element,
    row,
    field,
    around,
    owner: null,
    words: '',
    length: 0,
    lines: 0,
    lastBlock: null,
  }
  row.cells.push(cell)
  return cell
}

/** The table of a row, which stands in it or in one of its bodies. */
const tableOf = ({ parentNode }: PageElement): PageElement | null =>
  parentNode === null || parentNode.tagName === 'table' ? parentNode : parentNode.parentNode

/**
 * Finds out which cell a text belongs to, once all cells are known. A cell alone in its row is a box around what it
 * holds: pages put their whole content into such tables.
 */
export const settleOwner = (cell: TableCell): void => {
  const { row, around } = cell
  const outer = around?.owner ?? null
  if (row.cells.length < 2) {
    cell.owner = outer
    return
  }
  cell.owner = cell
  if (outer !== null) outer.row.holdsTable = true
}

const longestLabel = 100

/** Counts a text of a cell. */
export const countText = (cell: TableCell, { value }: PageText, block: PageElement | null): void => {
  if (isSpace(value.charCodeAt(0)) && isBlank(value)) return
  if (cell.length < longestLabel) cell.words += value
  cell.length += value.length
  if (cell.lastBlock !== null && cell.lastBlock === block) return
  cell.lines++
  cell.lastBlock = block
}

/** Whether a text holds nothing but white space. */
const isBlank = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}
