import { editions } from './edition.js'
import { rowsOf, tableKeys, type CellPath, type ColumnKey, type RowKey, type TableKey } from './tables.js'

/** The path of a row in the data, and those of its cells by their columns. */
export interface RowPaths {
  readonly row: `${TableKey}.${RowKey}`
  readonly cells: ReadonlyMap<ColumnKey, CellPath>
}

const pathsInTable = (table: TableKey): Map<RowKey, RowPaths> => {
  const byRow = new Map<RowKey, { row: RowPaths['row']; cells: Map<ColumnKey, CellPath> }>()
  for (const edition of editions) {
    for (const { key, columns } of rowsOf(table, edition)) {
      const paths = byRow.get(key) ?? { row: `${table}.${key}`, cells: new Map<ColumnKey, CellPath>() }
      for (const column of columns)
        paths.cells.set(column.key as ColumnKey, `${paths.row}.${column.key}` as CellPath)
      byRow.set(key, paths)
    }
  }
  return byRow
}

const byTable = new Map(tableKeys.map((table) => [table, pathsInTable(table)]))

/** The paths of all numbers that the form asks for, in either edition. */
export const cellPaths: ReadonlySet<string> = new Set(
  [...byTable.values()].flatMap((rows) => [...rows.values()].flatMap(({ cells }) => [...cells.values()])),
)

/** The paths of a row of the form. They are made once, not for every cell of every report. */
export const pathsOf = (table: TableKey, row: RowKey): RowPaths => {
  const paths = byTable.get(table)?.get(row)
  if (paths === undefined) throw new RangeError(`The form has no row ${row} in its table ${table}.`)
  return paths
}
