import type { Edition } from '../form/forms.js'
import type { CellPath, ColumnKey, RowKey, TableKey } from '../form/keys.js'
import { columnsOf } from '../form/tables.js'
import type { Cell, Report, Row } from '../tree/nodes.js'
import { tableKeyOf, tablesOf } from '../tree/walk.js'

const disputeColumns = columnsOf('disputes')
const requestColumns = columnsOf('requests')

/** A cell whose number has a place in the data. */
export type PlacedCell = Cell & { path: CellPath; column: ColumnKey }

/** A row of section three or four: its cells, each at the place of its column in the form. */
export type RowOfCells = readonly (PlacedCell | undefined)[]

/** The cells of a report, found once for all rules. */
export interface Cells {
  /** Every cell, in the order of the text. */
  readonly all: readonly PlacedCell[]
  /** A row of section three or four; `undefined` where it is not there. */
  readonly row: (key: RowKey) => RowOfCells | undefined
  /** The cell at a path. */
  readonly at: (path: string) => PlacedCell | undefined
  readonly has: (table: TableKey) => boolean
  /** The edition of a table, or of the report where the table does not show its own. */
  readonly edition: (table: TableKey) => Edition | null
}

const isPlaced = (cell: Cell): cell is PlacedCell => cell.path !== null

const placesOf = (columns: readonly { key: ColumnKey }[]): ReadonlyMap<ColumnKey, number> =>
  new Map(columns.map(({ key }, place) => [key, place]))

const places: Readonly<Partial<Record<TableKey, ReadonlyMap<ColumnKey, number>>>> = {
  requests: placesOf(requestColumns),
  disputes: placesOf(disputeColumns),
}

/** Finds the cells of a report. */
export const cellsOf = (report: Report): Cells => {
  const all: PlacedCell[] = []
  const rows = new Map<RowKey, (PlacedCell | undefined)[]>()
  const editions = new Map<TableKey, Edition | null>()
  const addRow = ({ key, children }: Row, table: TableKey): void => {
    const columns = places[table]
    const row = (key === null ? undefined : rows.get(key)) ?? []
    for (const cell of children) {
      if (cell.type !== 'Cell' || !isPlaced(cell)) continue
      all.push(cell)
      const place = columns?.get(cell.column)
      if (place !== undefined) row[place] = cell
    }
    if (key !== null && columns !== undefined && row.length > 0) rows.set(key, row)
  }
  for (const table of tablesOf(report)) {
    const key = tableKeyOf(table)
    for (const row of table.children) {
      if (row.type !== 'Row') continue
      editions.set(key, editions.get(key) ?? table.edition)
      addRow(row, key)
    }
  }
  let byPath: Map<string, PlacedCell> | undefined
  return {
    all,
    row: (key) => rows.get(key),
    // Most reports give no cause to look for a path.
    at: (path) => (byPath ??= new Map(all.map((cell) => [cell.path, cell]))).get(path),
    has: (table) => editions.has(table),
    edition: (table) => (editions.has(table) ? (editions.get(table) ?? report.edition) : null),
  }
}
