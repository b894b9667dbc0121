import { editions } from '../../src/form/edition.js'
import { rowsOf, tableKeys, type CellPath } from '../../src/form/tables.js'

const pathsOfTheForm = new Set<string>(
  editions.flatMap((edition) =>
    tableKeys.flatMap((table) =>
      rowsOf(table, edition).flatMap((row) =>
        row.columns.map((column) => `${table}.${row.key}.${column.key}`),
      ),
    ),
  ),
)

const isCellPath = (path: string): path is CellPath => pathsOfTheForm.has(path)

/** The path of a cell, once it is sure that the form has such a cell. */
export const cellPath = (path: string): CellPath => {
  if (!isCellPath(path)) throw new Error(`The form has no cell ${path}`)
  return path
}
