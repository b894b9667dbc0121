import type { CellPath, ColumnKey } from '../form/keys.js'
import { checkReport } from './check-report.js'
import type { Cell, Report } from './nodes.js'
import { tablesOf } from './walk.js'

/** A cell whose number has a place in the data. */
export type PlacedCell = Cell & { path: CellPath; column: ColumnKey }

/** Whether the number of a cell has a place in the data. */
export const isPlaced = (cell: Cell): cell is PlacedCell => cell.path !== null

/**
 * All cells that count: those of the three tables whose row and column are known.
 *
 * @param report - A tree, as `parse` gives it.
 * @returns The cells in the order of the text, each with its `path`, `column`, `state`, `raw` text, `value`, `unit` and
 * `position`. Those that a row lacks are among them, with the state `missing`; rows that are not there have none, and a path
 * has one at most. Cells that nobody can place have no path, and are left out; a diagnostic at their row tells of them.
 * @throws `TypeError` for what is no tree.
 * @category Data
 *
 * @example
 * ```ts
 * import { cells, parse } from 'ogi-report'
 *
 * const source = '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n/\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0'
 * const marks = cells(parse(source).report).filter(({ state }) => state === 'mark')
 * marks.map(({ path, position }) => `${path} in line ${position.start.line}`) // ['disputes.reconsideration.corrected in line 4']
 * ```
 */
export const cells = (report: Report): PlacedCell[] => {
  checkReport('cells(report)', report)
  return placedCellsOf(report)
}

/** Every cell of a tree that has a place in the data, in the order of the text. */
export const placedCellsOf = (report: Report): PlacedCell[] => {
  const found: PlacedCell[] = []
  for (const { children } of tablesOf(report)) {
    for (const row of children) {
      if (row.type !== 'Row') continue
      for (const cell of row.children) if (cell.type === 'Cell' && isPlaced(cell)) found.push(cell)
    }
  }
  return found
}
