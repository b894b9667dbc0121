import { findTerm } from '../grammar/lexicon.js'
import { readValue } from '../source/value.js'
import type { TableCell, TableRow } from './table-row.js'

const mostLettersOfACell = 200

/** Finds out which rows, of all those of a page in order, are rows of data. */
export const settleRows = (rows: readonly TableRow[]): void => {
  for (const row of rows) row.isData = isDataRow(row)
  rows.forEach((row, at) => {
    if (row.isData && isEmpty(row)) row.isData = isRowOfBlanks(row, rows, at)
  })
}

/**
 * Whether a row is one of data, and its cells are cells. It lays out a page where it holds tables, or prose of several
 * paragraphs (a label or a number may be broken over lines too, and one long paragraph in a number's place is a note),
 * and where it holds nothing but a line that is no label: a title between two empty cells.
 */
const isDataRow = ({ cells, holdsTable }: TableRow): boolean => {
  if (cells.length < 2 || holdsTable) return false
  if (cells.some(({ length, lines }) => lines > 1 && length > mostLettersOfACell)) return false
  const [filled, second] = cells.filter(({ length }) => length > 0)
  return filled === undefined || second !== undefined || isLabelOrValue(filled)
}

/** Whether a cell holds a number or a mark. */
export const isValue = ({ words, length }: TableCell): boolean =>
  length > 0 && readValue(words, 0, words.length) !== undefined

const isLabelOrValue = (cell: TableCell): boolean => isValue(cell) || findTerm(cell.words).term !== undefined

/** Whether a cell holds nothing. */
export const isBlank = ({ length }: TableCell): boolean => length === 0

const isEmpty = ({ cells }: TableRow): boolean => cells.every(isBlank)

/**
 * Whether the cells of an empty row are those of numbers that are not given: right below a header, where no row of
 * numbers follows. Any other empty row makes room, above the numbers or at the end of a table.
 */
const isRowOfBlanks = ({ table }: TableRow, rows: readonly TableRow[], at: number): boolean => {
  const above = rows[at - 1]
  if (above?.table !== table || !above.isData || isEmpty(above) || above.cells.some(isValue)) return false
  const below = rows.slice(at + 1).find((row) => !isEmpty(row))
  return below?.table !== table || !below.cells.some(isValue)
}
