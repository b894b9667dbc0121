import type { Edition } from '../form/forms.js'
import type { TableKey } from '../form/keys.js'
import { isPlaced, type PlacedCell } from '../tree/cells.js'
import type { Report } from '../tree/nodes.js'
import { tableKeyOf, tablesOf } from '../tree/walk.js'
import { allPaths, placeOf } from './places.js'

/** The cells of a report, found once for all rules. */
export interface Cells {
  /** All that have a place in the data, in the order of the text. */
  readonly placed: readonly PlacedCell[]
  /** The numbers, each at the place of its path among those of the form; `NaN` where the report gives none. */
  readonly numbers: readonly number[]
  /** Cells whose number no count can be: it is below zero, or has a fraction. */
  readonly uncountable: readonly PlacedCell[]
  /** Cells that are blank, or hold a mark (/, -, 无) in place of a number. */
  readonly unfilled: readonly PlacedCell[]
  /** The number at a path; `NaN` where the report gives none. */
  readonly number: (path: string) => number
  /** The cell at a path. */
  readonly at: (path: string) => PlacedCell | undefined
  readonly has: (table: TableKey) => boolean
  /** The edition of a table, or of the report where the table does not show its own. */
  readonly edition: (table: TableKey) => Edition | null
}

const noNumbers: readonly number[] = allPaths.map(() => NaN)

/** Finds the cells of a report. */
export const cellsOf = (report: Report): Cells => {
  const numbers = noNumbers.slice()
  const placed: PlacedCell[] = []
  const uncountable: PlacedCell[] = []
  const unfilled: PlacedCell[] = []
  const editions = new Map<TableKey, Edition | null>()
  let place = -1
  for (const table of tablesOf(report)) {
    const key = tableKeyOf(table)
    for (const row of table.children) {
      if (row.type !== 'Row') continue
      editions.set(key, editions.get(key) ?? table.edition)
      for (const cell of row.children) {
        if (cell.type !== 'Cell' || !isPlaced(cell)) continue
        placed.push(cell)
        const { path, value, state } = cell
        // The cells of a report stand in the order of the form, with few exceptions.
        place = allPaths[place + 1] === path ? place + 1 : placeOf(path)
        if (place !== -1) numbers[place] = value ?? NaN
        if (value === null) {
          if (state === 'blank' || state === 'mark') unfilled.push(cell)
        } else if (!(value >= 0 && Number.isInteger(value))) uncountable.push(cell)
      }
    }
  }
  let byPath: ReadonlyMap<string, PlacedCell> | undefined
  return {
    placed,
    numbers,
    uncountable,
    unfilled,
    number: (path) => numbers[placeOf(path)] ?? NaN,
    // Most reports give no cause to look for a cell.
    at: (path) => (byPath ??= new Map(placed.map((cell) => [cell.path, cell]))).get(path),
    has: (table) => editions.has(table),
    edition: (table) => (editions.has(table) ? (editions.get(table) ?? report.edition) : null),
  }
}
