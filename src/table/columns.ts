import type { CellPath, ColumnKey, RowKey, TableKey } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import type { FormColumn } from '../form/shape.js'
import type { LabelReading } from '../lexicon/term.js'

/** A column of the form as it stands on the page, with the unit in its header where that is not the form's. */
export interface PageColumn extends FormColumn {
  readonly unitInHeader?: string
}

/** The columns as they stand on the page; `null` is one that the form does not have. */
export type PageColumns = readonly (PageColumn | null)[]

/** The place of a cell in the form: its column, and the path of its number; `null` where it does not count. */
export interface CellPlace {
  readonly column: PageColumn
  readonly path: CellPath | null
}

/** The places of the cells of a row, in the order of the page; `null` in a column that the form does not have. */
export type CellPlaces = readonly (CellPlace | null)[]

/** A header laid out over its columns: the field of the first, and how wide the header's row is. */
export interface HeaderGeometry {
  readonly firstField: number
  readonly width: number
  /** How many fields each column has, where some have several. */
  readonly spans?: readonly number[]
}

const known = new WeakMap<PageColumns, Map<string, CellPlaces>>()

/** The places of the cells of a row. For columns of the form they are made once, not for every report. */
export const placesOf = (table: TableKey, row: RowKey, columns: PageColumns): CellPlaces => {
  const byRow = known.get(columns) ?? new Map<string, CellPlaces>()
  known.set(columns, byRow)
  const places = byRow.get(row) ?? makePlaces(table, row, columns)
  byRow.set(row, places)
  return places
}

const makePlaces = (table: TableKey, row: RowKey, columns: PageColumns): CellPlaces => {
  const { cells } = pathsOf(table, row)
  return columns.map((column) => column && { column, path: cells.get(column.key as ColumnKey) ?? null })
}

/** The same places for a row that does not count, since another one with its key does. */
export const uncounted = (places: CellPlaces): CellPlaces =>
  places.map((place) => place && { column: place.column, path: null })

/** The columns of a table that a header names. */
export const columnKeysOf = (
  label: LabelReading | undefined,
  table: TableKey,
): readonly ColumnKey[] | undefined => label?.term.columns?.[table]
