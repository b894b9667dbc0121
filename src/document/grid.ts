import { isEmpty, type TableCell, type TableRow } from './table.js'

/** No table of a report is nearly as wide; what is lays out the page, or is damaged. */
const widest = 64

/** The columns of the table that a cell spans, counted from 0. */
interface Columns {
  first: number
  last: number
}

/** Some rows of a table, drawn by the spans of their cells: how wide they are, and where each cell stands. */
export interface Grid {
  width: number
  columns: ReadonlyMap<TableCell, Columns>
}

/**
 * Draws rows as a browser does. `undefined` where its spans do not fit together: where two cells overlap, or some rows
 * are longer than others. Then nothing shows which cells stand above each other.
 */
export const drawRows = (rows: readonly TableRow[]): Grid | undefined => {
  const columns = new Map<TableCell, Columns>()
  // For each column, the first row that no cell spans which opened above it.
  const freeFrom: number[] = []
  let width: number | undefined
  for (const [at, row] of rows.entries()) {
    const isFree = (column: number): boolean => (freeFrom[column] ?? 0) <= at
    let next = row.columnsBefore
    for (const cell of row.cells) {
      const { columnSpan = 1, rowSpan = 1 } = cell.element
      while (!isFree(next)) next++
      const first = next
      next += columnSpan
      if (next > widest) return undefined
      for (let column = first; column < next; column++) {
        if (!isFree(column)) return undefined
        freeFrom[column] = at + rowSpan
      }
      columns.set(cell, { first, last: next - 1 })
    }
    while (!isFree(next)) next++
    // An empty row is often shorter.
    if (isEmpty(row)) continue
    width ??= next
    if (next !== width) return undefined
  }
  return width === undefined ? undefined : { width, columns }
}
