import type { Edition } from '../form/forms.js'
import type { TableKey } from '../form/keys.js'
import { columnAt } from '../form/paths.js'
import { rowsOf, rowsOfEvery } from '../form/tables.js'
import { checkReport } from '../tree/check-report.js'
import type { Cell, Report, Table } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf, proseOf, tableKeyOf, tablesOf } from '../tree/walk.js'
import type { Amount, DisputesData, ReportData, RequestsData } from './report-data.js'

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
  return {
    title: title === undefined ? null : textOfLeaves(title),
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    preamble: proseOf(report, null),
    overview: proseOf(report, 'overview'),
    disclosure: tableData(report, 'disclosure'),
    requests: tableData(report, 'requests') as RequestsData | null,
    disputes: tableData(report, 'disputes') as DisputesData | null,
    problems: proseOf(report, 'problems'),
    other: proseOf(report, 'other'),
    signature: { agency: signature?.agency ?? null, date: signature?.date ?? null },
  }
}

const tableData = (report: Report, key: TableKey): Nested | null => {
  const tables = tablesOf(report).filter(
    (table) => tableKeyOf(table) === key && table.children.some(({ type }) => type === 'Row'),
  )
  if (tables.length === 0) return null
  const edition = tables.find((table) => table.edition !== null)?.edition ?? report.edition
  const data = emptyTable(key, edition)
  for (const [row, cells] of cellsByRow(tables)) setRow(at(data, row.split('.')), cells)
  return data
}

/** The cells that have a place in the data, by their rows. A row may stand in parts, where a page breaks it. */
const cellsByRow = (tables: readonly Table[]): Map<string, Cell[]> => {
  const rows = new Map<string, Cell[]>()
  for (const table of tables) {
    for (const row of table.children) {
      if (row.type !== 'Row') continue
      for (const cell of row.children) {
        if (cell.type !== 'Cell' || cell.path === null) continue
        const path = pathInTable(cell).slice(0, -1).join('.')
        const known = rows.get(path)
        if (known === undefined) rows.set(path, [cell])
        else known.push(cell)
      }
    }
  }
  return rows
}

/** A row that stands there has the columns of its own edition, whatever that of its table is. */
const setRow = (row: Nested, cells: readonly Cell[]): void => {
  for (const [key, value] of Object.entries(row)) if (isValue(value)) Reflect.deleteProperty(row, key)
  for (const cell of cells) row[pathInTable(cell).at(-1) ?? ''] = valueOf(cell)
}

const pathInTable = ({ path }: Cell): string[] => (path ?? '').split('.').slice(1)

const isValue = (value: Nested[string]): boolean =>
  value === null || typeof value === 'number' || 'unit' in value

/** A table with every row and column of an edition, or of those that all have, and no number in it. */
const emptyTable = (key: TableKey, edition: Edition | null): Nested => {
  const data: Nested = {}
  for (const row of edition === null ? rowsOfEvery(key) : rowsOf(key, edition)) {
    const target = at(data, row.key.split('.'))
    for (const column of row.columns) target[column.key] = null
  }
  return data
}

/** The object at a path, made where it is missing. */
const at = (data: Nested, path: readonly string[]): Nested =>
  path.reduce((target, key) => (target[key] ??= {}) as Nested, data)

const valueOf = ({ path, value, unit }: Cell): number | Amount | null => {
  if (value === null) return null
  switch (columnAt(path ?? '')?.number) {
    case 'amount as written':
      return { value, unit: unit === '元' || unit === '万元' ? unit : null }
    case 'amount in 万元':
      return unit === '元' ? value / yuanPerTenThousand : value
    case 'change':
    case undefined:
      return value
  }
}
