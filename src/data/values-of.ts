import type { Amount, ReportData } from './report-data.js'

/** What stands at a path of the data; `null` where there is nothing. */
export type DataValue = string | number | Amount | null

/** All values of some data, by their paths. An amount with a unit of its own is one value. */
export const valuesOf = (data: ReportData): ReadonlyMap<string, DataValue> => {
  const values = new Map<string, DataValue>()
  const add = (part: object, before: string): void => {
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const path = `${before}${key}`
      if (isValue(value)) values.set(path, value)
      else if (typeof value === 'object') add(value, `${path}.`)
    }
  }
  add(data, '')
  return values
}

const isValue = (part: unknown): part is DataValue =>
  part === null ||
  typeof part === 'string' ||
  typeof part === 'number' ||
  (typeof part === 'object' && 'value' in part && 'unit' in part)
