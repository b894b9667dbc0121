import {
  tableKeys,
  type CellPathIn,
  type ColumnKeyIn,
  type RowKeyIn,
  type RowPathIn,
  type TableKey,
} from './keys.js'
import type { FormColumn, FormEdition } from './shape.js'
import { tables, type Tables } from './tables.js'

/** The path of a row in the data, and those of its cells by their columns. */
export interface RowPaths<F extends FormEdition> {
  readonly row: RowPathIn<F>
  readonly cells: ReadonlyMap<ColumnKeyIn<F, TableKey>, CellPathIn<F>>
}

/** The paths of some forms. */
export interface Paths<F extends FormEdition> {
  /** The paths of a row and of its cells, in the columns of all editions. */
  readonly pathsOf: (table: TableKey, row: RowKeyIn<F, TableKey>) => RowPaths<F>
  /** The column that a number stands in; of the newest edition where several have it. */
  readonly columnAt: (path: string) => FormColumn | undefined
  /** The paths of all numbers that the form asks for, in any edition. */
  readonly cellPaths: () => readonly string[]
}

type RowsOf<F extends FormEdition> = ReadonlyMap<string, RowPaths<F>>

const pathsIn = <F extends FormEdition>({ editions, tableOf }: Tables<F>, table: TableKey): RowsOf<F> => {
  type Cells = Map<ColumnKeyIn<F, TableKey>, CellPathIn<F>>
  const byRow = new Map<string, { row: RowPaths<F>['row']; cells: Cells }>()
  for (const edition of editions) {
    for (const { key, columns } of tableOf(table, edition).rows) {
      // The types of the paths are read off the same tree.
      const paths = byRow.get(key) ?? { row: `${table}.${key}` as RowPathIn<F>, cells: new Map() as Cells }
      for (const column of columns) paths.cells.set(column.key, `${paths.row}.${column.key}` as CellPathIn<F>)
      byRow.set(key, paths)
    }
  }
  return byRow
}

const columnsByPath = <F extends FormEdition>({ editions, tableOf }: Tables<F>) =>
  new Map(
    tableKeys.flatMap((table) =>
      editions.flatMap((edition) =>
        tableOf(table, edition).rows.flatMap(({ key, columns }) =>
          columns.map((column) => [`${table}.${key}.${column.key}`, column] as const),
        ),
      ),
    ),
  )

/** Derives the paths of some forms, each table's when it is first asked for, and not for every cell of every report. */
export const derivePaths = <F extends FormEdition>(of: Tables<F>): Paths<F> => {
  const made = new Map<TableKey, RowsOf<F>>()
  const rowsIn = (table: TableKey): RowsOf<F> => {
    const rows = made.get(table) ?? pathsIn(of, table)
    made.set(table, rows)
    return rows
  }
  let columns: ReadonlyMap<string, FormColumn> | undefined
  return {
    pathsOf: (table, row) => {
      const paths = rowsIn(table).get(row)
      if (paths === undefined) throw new RangeError(`The form has no row ${row} in its table ${table}.`)
      return paths
    },
    columnAt: (path) => (columns ??= columnsByPath(of)).get(path),
    cellPaths: () => [...(columns ??= columnsByPath(of)).keys()],
  }
}

export const { pathsOf, columnAt, cellPaths } = derivePaths(tables)
