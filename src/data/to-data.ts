import type { Edition } from '../form/forms.js'
import type { CellPath, TableKey } from '../form/keys.js'
import { columnAt } from '../form/paths.js'
import { rowsOf, rowsOfEvery } from '../form/tables.js'
import { checkReport } from '../tree/check-report.js'
import type { Cell, Report, Table } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf, proseOf, tableKeyOf, tablesOf } from '../tree/walk.js'
import type { Amount, ReportData } from './report-data.js'

/** A table of data, or a row of one: what stands at a path, part by part. */
interface Nested {
  [key: string]: Nested | number | Amount | null
}

const yuanPerTenThousand = 10_000

/**
 * The plain numbers and texts of a tree.
 *
 * @param report - A tree, as `parse` gives it.
 * @returns The data. Every row and column of the edition is there; `null` where the report gives no number (why, the
 * `state` of the cell tells). A table that is not there is `null`. `disclosure.fees.amount` is in 万元 whatever the
 * unit it is written in; `disclosure.procurement.amount` keeps its own unit.
 * @throws `TypeError` for what is no tree.
 * @category Data
 *
 * @example
 * ```ts
 * import { parse, toData } from 'ogi-report'
 *
 * const data = toData(parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n无').report)
 * data.agency // '某县'
 * data.overview // '无'
 * data.requests // null
 * ```
 */
export const toData = (report: Report): ReportData => {
  checkReport('toData(report)', report)
  const title = report.children.find((node) => node.type === 'Title')
  const signature = signatureOf(report)
  const data = {
    title: title === undefined ? null : textOfLeaves(title),
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    preamble: proseOf(report, null),
    overview: proseOf(report, 'overview'),
    disclosure: tableData(report, 'disclosure'),
    requests: tableData(report, 'requests'),
    disputes: tableData(report, 'disputes'),
    problems: proseOf(report, 'problems'),
    other: proseOf(report, 'other'),
    signature: { agency: signature?.agency ?? null, date: signature?.date ?? null },
  }
  // The rows and columns are those of the form in the edition, as their keys are read off it.
  return data as ReportData
}

const tableData = (report: Report, key: TableKey): Nested | null => {
  const tables = tablesOf(report).filter(
    (table) => tableKeyOf(table) === key && table.children.some(({ type }) => type === 'Row'),
  )
  if (tables.length === 0) return null
  const edition = tables.find((table) => table.edition !== null)?.edition ?? report.edition
  const rows = cellsByRow(tables)
  const data = emptyTable(key, edition, rows)
  for (const [row, cells] of rows) {
    const target = at(data, row)
    for (const cell of cells) target[columnOf(cell.path)] = valueOf(cell)
  }
  return data
}

/** A cell that has a place in the data. */
type PlacedCell = Cell & { readonly path: CellPath }

const isPlaced = (cell: Cell): cell is PlacedCell => cell.path !== null

/** The cells that have a place in the data, by their rows. A row may stand in parts, where a page breaks it. */
const cellsByRow = (tables: readonly Table[]): Map<string, PlacedCell[]> => {
  const rows = new Map<string, PlacedCell[]>()
  for (const table of tables) {
    for (const row of table.children) {
      if (row.type !== 'Row') continue
      for (const cell of row.children) {
        if (cell.type !== 'Cell' || !isPlaced(cell)) continue
        const key = rowIn(cell.path)
        const known = rows.get(key)
        if (known === undefined) rows.set(key, [cell])
        else known.push(cell)
      }
    }
  }
  return rows
}

/** The key of a cell's row in its table: `denied.stateSecret` of `requests.denied.stateSecret.total`. */
const rowIn = (path: CellPath): string => path.slice(path.indexOf('.') + 1, path.lastIndexOf('.'))

const columnOf = (path: CellPath): string => path.slice(path.lastIndexOf('.') + 1)

/**
 * A table with every row of an edition, or of those that all have. A row that stands there has the columns of its own
 * edition, whatever that of its table is; all others have every column, and no number in it.
 */
const emptyTable = (
  key: TableKey,
  edition: Edition | null,
  standing: ReadonlyMap<string, unknown>,
): Nested => {
  const data: Nested = {}
  for (const row of edition === null ? rowsOfEvery(key) : rowsOf(key, edition)) {
    const target = at(data, row.key)
    if (standing.has(row.key)) continue
    for (const column of row.columns) target[column.key] = null
  }
  return data
}

/** The object at the key of a row, made where it is missing. */
const at = (data: Nested, row: string): Nested => {
  const dot = row.indexOf('.')
  if (dot === -1) return (data[row] ??= {}) as Nested
  const group = (data[row.slice(0, dot)] ??= {}) as Nested
  return (group[row.slice(dot + 1)] ??= {}) as Nested
}

const valueOf = ({ path, value, unit }: PlacedCell): number | Amount | null => {
  if (value === null) return null
  switch (columnAt(path)?.number) {
    case 'amount as written':
      return { value, unit: unit === '元' || unit === '万元' ? unit : null }
    case 'amount in 万元':
      return unit === '元' ? value / yuanPerTenThousand : value
    case 'change':
    case undefined:
      return value
  }
}
