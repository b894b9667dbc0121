import type { ReportData } from '../../../src/index.js'
import { withTables } from './with-tables.js'

const mostOfAnOffice = 1000

/**
 * The report with the numbers of an office of ordinary size, and totals that are sums: wider ones are broken in the narrow
 * columns of a printed page, where nobody can say which pieces are one number.
 */
export const withOrdinaryNumbers = (data: ReportData): ReportData => withTables(data, ordinary)

const ordinary = <T>(table: T): T =>
  JSON.parse(JSON.stringify(table), (_, value: unknown) => {
    if (typeof value === 'number') return Math.trunc(value % mostOfAnOffice)
    return isRow(value) ? { ...value, total: totalOf(value) } : value
  }) as T

const isRow = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && 'total' in value && typeof value.total === 'number'

const totalOf = (row: Record<string, number>): number =>
  Object.entries(row).reduce((sum, [column, value]) => (column === 'total' ? sum : sum + value), 0)
