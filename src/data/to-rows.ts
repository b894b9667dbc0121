import { editions, type Edition } from '../form/forms.js'
import type { CellPath } from '../form/keys.js'
import { columnAt } from '../form/paths.js'
import type { Position } from '../source/source.js'
import { cells, type PlacedCell } from '../tree/cells.js'
import type { CellState, Report } from '../tree/nodes.js'
import { paths } from './paths.js'
import type { ReportData } from './report-data.js'
import { checkObject, dataOf, isTree } from './report-or-data.js'
import { valuesOf, type DataValue } from './values-of.js'

/** A number of a report, as a row of a table of many. */
export interface NumberRow {
  /** The organ that reports. */
  agency: string | null
  /** The year that is reported on. */
  year: number | null
  edition: Edition | null
  /** The path of the number; `labelOf` has it in words. */
  path: CellPath
  /** The number, as `toData` gives it: `disclosure.fees.amount` in 万元. `null` where the report gives none. */
  value: number | null
  /** The unit of an amount; `null` for counts, and where none is written. */
  unit: '元' | '万元' | null
}

/** A number of a report, and where it stands. */
export interface PlacedRow extends NumberRow {
  /** Why there is no number, or that there is one; `missing` also where the row or the whole table is not there. */
  state: CellState
  /** Where it stands in the source; `null` where nothing shows it. */
  position: Position | null
}

/**
 * A report in long form: a row a number, in the order of the form.
 *
 * @param report - A tree, as `parse` gives it.
 * @returns A row for each number that the form asks for in the edition of the report (the newest, where none shows),
 * whether the report has it or not, and for those that it has of another edition.
 * @throws `TypeError` for what is neither a tree nor data; {@link DataError} for data that are no report.
 * @category Data
 *
 * @example
 * ```ts
 * import { parse, toRows } from 'ogi-report'
 *
 * const source = '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n/\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0'
 * const rows = toRows(parse(source).report)
 * rows.find(({ path }) => path === 'disputes.reconsideration.corrected')?.state // 'mark'
 * rows.filter(({ value }) => value !== null).length // 14
 * ```
 */
export function toRows(report: Report): PlacedRow[]
/**
 * The numbers of data in long form. Data do not tell where a number stands, or why there is none.
 *
 * @param data - The data of a report, as `toData` gives it.
 * @category Data
 */
export function toRows(data: ReportData): NumberRow[]
export function toRows(report: Report | ReportData): NumberRow[] {
  checkObject('toRows(report)', report)
  const rows = rowsOfData(dataOf('toRows(report)', report))
  return isTree(report) ? placed(rows, report) : rows
}

const rowsOfData = (data: ReportData): NumberRow[] => {
  const { agency, year, edition } = data
  const values = valuesOf(data)
  return pathsIn(edition, values).map((path) => {
    const { value, unit } = numberIn(path, values.get(path))
    return { agency, year, edition, path, value, unit }
  })
}

const placed = (rows: readonly NumberRow[], report: Report): PlacedRow[] => {
  const byPath = new Map<string, PlacedCell>(cells(report).map((cell) => [cell.path, cell]))
  return rows.map(({ agency, year, edition, path, value, unit }) => {
    const cell = byPath.get(path)
    const [state, position] = [cell?.state ?? 'missing', cell?.position ?? null]
    return { agency, year, edition, path, value, unit, state, position }
  })
}

/** The paths of the edition, and behind them those of other editions that the data have. */
const pathsIn = (edition: Edition | null, values: ReadonlyMap<string, DataValue>): CellPath[] => {
  const asked: readonly CellPath[] = paths(edition ?? undefined)
  const known = new Set(asked)
  const others = editions.flatMap((one): CellPath[] => (one === edition ? [] : paths(one)))
  return [...asked, ...new Set(others.filter((path) => values.has(path) && !known.has(path)))]
}

const numberIn = (path: CellPath, found: DataValue | undefined): Pick<NumberRow, 'value' | 'unit'> => {
  if (typeof found === 'object' && found !== null) return found
  const value = typeof found === 'number' ? found : null
  const inTenThousands = value !== null && columnAt(path)?.number === 'amount in 万元'
  return { value, unit: inTenThousands ? '万元' : null }
}
