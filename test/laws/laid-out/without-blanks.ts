import type { ReportData } from '../../../src/index.js'
import { withTables } from './with-tables.js'

/** The report with a 0 in every blank cell. */
export const withoutBlanks = (data: ReportData): ReportData => withTables(data, filled)

const filled = <T>(table: T): T =>
  JSON.parse(
    JSON.stringify(table, function (this: object, key: string, value: unknown) {
      return value === null && key !== '' ? blankless(this, key) : value
    }),
  ) as T

const blankless = (row: object, key: string): unknown => {
  if (key === 'unit') return null
  return key === 'amount' && 'items' in row ? { value: 0, unit: null } : 0
}
