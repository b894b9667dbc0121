import type { SourceCell } from '../../scan/cell.js'
import { readValue } from '../../source/value.js'

/*
 * The column that pandas writes before a table, the numbers of its rows, which is no part of it:
 *
 *      | 0                  | 1              | 2                 the numbers of the columns, or a header
 *    0 | 第二十条第（一）项 | 第二十条第（一）项 | …
 *    1 | 信息内容           | 本年制发件数   | …
 *    2 | 规章               | 4              | …
 *
 * A column 序号 counts from 1; only a column that counts each row from 0 on is one of these.
 */

/** Without the numbers of the columns above, as many rows must be counted, and none of them may hold a number next. */
const fewestRows = 3

/** The cells of a table whose rows are counted. */
interface Counted {
  readonly from: number
  readonly to: number
}

/** Puts the numbers that pandas counts the rows of a table by in rows of their own; the cells as they are where none do. */
export const withRowIndexApart = (text: string, cells: readonly SourceCell[]): readonly SourceCell[] => {
  const tables = countedTables(text, cells)
  if (tables.length === 0) return cells
  const apart: SourceCell[] = []
  let [added, next] = [0, 0]
  for (const [at, cell] of cells.entries()) {
    if (at === tables[next]?.to) next++
    const row = cell.row + added
    if (at < (tables[next]?.from ?? cells.length)) apart.push({ ...cell, row })
    else if (cell.field > 0) apart.push({ ...cell, row, field: cell.field - 1, opensLine: cell.field === 1 })
    else if (!cell.blank) {
      apart.push({ ...cell, row, numbersRow: true })
      added++
    }
  }
  return apart
}

/** The tables whose rows an index counts. */
const countedTables = (text: string, cells: readonly SourceCell[]): readonly Counted[] => {
  const tables: Counted[] = []
  for (let at = 0; at < cells.length;) {
    const table = isFirstNumber(text, cells, at) ? tableAt(text, cells, at) : undefined
    if (table !== undefined) tables.push(table)
    at = table?.to ?? at + 1
  }
  return tables
}

/** Whether a 0 opens a row of several fields. */
const isFirstNumber = (text: string, cells: readonly SourceCell[], at: number): boolean => {
  const { start, end, field, row } = cells[at] as SourceCell
  if (field !== 0 || end - start !== 1 || text[start] !== '0') return false
  const next = cells[at + 1]
  return next?.row === row && !next.spaced
}

/** The table whose first row opens with a 0, with the header above it. */
const tableAt = (text: string, cells: readonly SourceCell[], first: number): Counted | undefined => {
  const rows: number[] = []
  let to = first
  while (written(text, cells[to]) === String(rows.length) && endOfRow(cells, to) > to + 1) {
    rows.push(to)
    to = endOfRow(cells, to)
  }
  const above = startOfRow(cells, first - 1)
  const hasHeader = first > 0 && cells[above]?.field === 0 && cells[above].blank && above + 1 < first
  const from = hasHeader ? above : first
  const isUnderNumbers =
    hasHeader && cells.slice(above + 1, first).every((cell, column) => written(text, cell) === String(column))
  const standsBeforeWords = rows.every((at) => readValue(written(text, cells[at + 1])) === undefined)
  return isUnderNumbers || (rows.length >= fewestRows && standsBeforeWords) ? { from, to } : undefined
}

const endOfRow = (cells: readonly SourceCell[], from: number): number => {
  let to = from
  while (cells[to] !== undefined && cells[to]?.row === cells[from]?.row) to++
  return to
}

const startOfRow = (cells: readonly SourceCell[], last: number): number => {
  let from = last
  while (from > 0 && cells[from - 1]?.row === cells[last]?.row) from--
  return from
}

const written = (text: string, cell: SourceCell | undefined): string =>
  cell === undefined ? '' : text.slice(cell.start, cell.end)
