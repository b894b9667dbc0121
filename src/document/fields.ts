import { drawRows, type Grid } from './grid.js'
import { contentOf, type TableCell, type TableRow } from './table.js'

/** Finds the fields of the cells of a table. A row of one cell parts what stands above it from what stands below. */
export const findFields = (rows: readonly TableRow[]): void => {
  for (let from = 0; from < rows.length;) {
    let to = from
    while (to < rows.length && rows[to]?.cells.length !== 1) to++
    findFieldsOfPart(rows.slice(from, to))
    from = to + 1
  }
}

/**
 * Finds the fields of some rows: their columns, where its spans fit together. A cell over several columns
 * stands in the first, as a header does over the columns below it; before a value it is a label, and stands in the last,
 * beside the value.
 *
 * Where the spans do not fit, cells are counted, and so they are below a header whose last row ends before the table
 * does: as the form has it, 总计 reaches down beside the last row, and the columns are in the order of their names.
 */
const findFieldsOfPart = (rows: readonly TableRow[]): void => {
  const grid = drawRows(rows)
  if (grid === undefined || rows.some((row) => isOutreached(row, grid))) return
  for (const { cells } of rows) {
    cells.forEach((cell, at) => {
      const columns = grid.columns.get(cell)
      if (columns !== undefined) cell.field = isRowLabel(cell, cells[at + 1]) ? columns.last : columns.first
    })
  }
}

const isRowLabel = (cell: TableCell, next: TableCell | undefined): boolean =>
  next !== undefined && contentOf(cell) === 'words' && contentOf(next) !== 'words'

/** Whether a row of words ends before the table does. */
const isOutreached = ({ cells }: TableRow, { width, columns }: Grid): boolean => {
  const last = cells.at(-1)
  const end = last && columns.get(last)?.last
  return end !== undefined && end < width - 1 && cells.every((cell) => contentOf(cell) === 'words')
}
