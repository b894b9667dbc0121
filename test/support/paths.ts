import { holdsAmounts } from '../../src/form/kind-of-number.js'
import { editions, type Edition } from '../../src/form/forms.js'
import { tableKeys, type CellPath, type RequestRowKey } from '../../src/form/keys.js'
import { pathsOf } from '../../src/form/paths.js'
import { rowsOf } from '../../src/form/tables.js'

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

/** The paths of the counts of an edition: of all numbers but amounts of money. */
export const countPaths = (edition: Edition): CellPath[] =>
  tableKeys.flatMap((table) =>
    rowsOf(table, edition).flatMap(({ key, columns }) =>
      columns
        .filter((column) => !holdsAmounts(column))
        .map((column) => cellPath(`${table}.${key}.${column.key}`)),
    ),
  )

/** The paths of the seven numbers of a row of section three. */
export const requestPaths = (row: RequestRowKey): CellPath[] => [...pathsOf('requests', row).cells.values()]
