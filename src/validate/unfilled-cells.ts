import type { DataPath } from '../form/data-path.js'
import { tableKeys, type RowPath } from '../form/keys.js'
import type { PlacedCell } from '../tree/cells.js'
import { rowPathOf } from './labels.js'
import type { Context, RuleFinding } from './rule.js'

/*
 * （一）予以公开 | 2 |   |   | 0 | 0 | 0 | 2
 *                     ^
 */

/** Finds the cells without a number that are in one state: once a row, or once a table where all of its cells are so. */
export const unfilledCells =
  (code: 'blank-cell' | 'mark-in-cell', state: PlacedCell['state']) =>
  ({ cells }: Context): RuleFinding[] => {
    const found = cells.unfilled.filter((cell) => cell.state === state)
    if (found.length === 0) return []
    return tableKeys.flatMap((table) => {
      const ofTable = found.filter(({ path }) => path.startsWith(`${table}.`))
      const [first] = ofTable
      if (first === undefined) return []
      const isWhole = cells.placed.every((cell) => cell.state === state || !cell.path.startsWith(`${table}.`))
      return isWhole ? [findingOf(code, table, ofTable, first)] : byRow(code, ofTable)
    })
  }

const byRow = (code: 'blank-cell' | 'mark-in-cell', cells: readonly PlacedCell[]): RuleFinding[] => {
  const rows = new Map<RowPath, PlacedCell[]>()
  for (const cell of cells) {
    const row = rowPathOf(cell.path)
    const known = rows.get(row)
    if (known === undefined) rows.set(row, [cell])
    else known.push(cell)
  }
  return [...rows].flatMap(([row, ofRow]) => {
    const [first, ...others] = ofRow
    if (first === undefined) return []
    return [findingOf(code, others.length === 0 ? first.path : row, ofRow, first)]
  })
}

const findingOf = (
  code: 'blank-cell' | 'mark-in-cell',
  path: DataPath,
  cells: readonly PlacedCell[],
  first: PlacedCell,
): RuleFinding => ({
  code,
  path,
  position: first.position,
  expected: '0',
  actual:
    code === 'blank-cell' ? String(cells.length) : [...new Set(cells.map(({ raw }) => raw.trim()))].join(' '),
})
