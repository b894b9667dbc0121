import { disclosure, type FormBlock } from '../form/disclosure.js'
import { disputeColumns, disputeGroups } from '../form/disputes.js'
import { editions, type FormColumn } from '../form/edition.js'
import { requestColumns, requestLines } from '../form/requests.js'
import { DataError } from './data-error.js'
import type { ReportData } from './report-data.js'

/** The shape of a part of the data: checks a value, and throws where it does not fit. */
type Check = (value: unknown, path: string) => void

const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'object'
        ? 'an object'
        : JSON.stringify(value)

const fail = (path: string, expected: string, value: unknown): never => {
  throw new DataError(path, `expected ${expected}, got ${value === undefined ? 'nothing' : describe(value)}`)
}

const orNull =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path)
  }

const text: Check = (value, path) => {
  if (typeof value !== 'string') fail(path, 'a text or null', value)
}

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path) => {
    if (!allowed.some((one) => one === value))
      fail(path, `${allowed.map((one) => `"${one}"`).join(' or ')} or null`, value)
  }

const year: Check = (value, path) => {
  if (!Number.isInteger(value)) fail(path, 'a year, such as 2022, or null', value)
}

const date: Check = (value, path) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
    fail(path, 'a date, such as "2023-01-16", or null', value)
}

const finite: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(path, 'a finite number or null', value)
}

const notNegative: Check = (value, path) => {
  finite(value, path)
  if ((value as number) < 0) fail(path, 'a number that is not negative, or null', value)
}

/** An object with these keys and no others. */
const shape =
  (parts: Record<string, Check>, optional = false): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value)
    const given = value as Record<string, unknown>
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(parts, key))
        throw new DataError(join(path, key), `unknown key; known are ${Object.keys(parts).join(', ')}`)
    }
    for (const [key, check] of Object.entries(parts)) {
      if (given[key] === undefined) {
        if (optional) continue
        fail(join(path, key), 'a value', undefined)
      }
      check(given[key], join(path, key))
    }
  }

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const amount = orNull(shape({ value: notNegative, unit: orNull(oneOf('元', '万元')) }))

const columnCheck = ({ signed, unit }: FormColumn): Check =>
  unit === 'as written' ? amount : orNull(signed ? finite : notNegative)

const columnsCheck = (columns: readonly FormColumn[]): Record<string, Check> =>
  Object.fromEntries(columns.map((column) => [column.key, columnCheck(column)]))

const disclosureRows = (): Record<string, Check> => {
  const rows: Record<string, Record<string, Check>> = {}
  for (const edition of editions) {
    const blocks: readonly FormBlock[] = disclosure[edition]
    for (const { rows: keys, columns } of blocks) {
      for (const { key } of keys) rows[key] = { ...rows[key], ...columnsCheck(columns) }
    }
  }
  return Object.fromEntries(Object.entries(rows).map(([key, columns]) => [key, shape(columns, true)]))
}

const requestRows = (): Record<string, Check> => {
  const counts = shape(columnsCheck(requestColumns))
  const rows: Record<string, Check> = {}
  const groups: Record<string, Record<string, Check>> = {}
  for (const line of requestLines) {
    if (!('key' in line)) continue
    const [group, row] = line.key.split('.') as [string, string | undefined]
    if (row === undefined) rows[group] = counts
    else (groups[group] ??= {})[row] = counts
  }
  for (const [group, parts] of Object.entries(groups)) {
    const whole = rows[group]
    const parted = shape(parts)
    // （六）其他处理 is one row in one edition and three in the other.
    rows[group] =
      whole === undefined
        ? parted
        : (value, path) => {
            const given = typeof value === 'object' && value !== null ? Object.keys(value) : []
            if (given.some((key) => key in parts)) parted(value, path)
            else if (value !== undefined) whole(value, path)
          }
  }
  return rows
}

const requestsCheck: Check = (value, path) => {
  const rows = requestRows()
  const given = value as { otherOutcome?: unknown } | null
  if (typeof given === 'object' && given !== null && given.otherOutcome === undefined)
    Reflect.deleteProperty(rows, 'otherOutcome')
  shape(rows)(value, path)
}

const disputeRows = (): Record<string, Check> =>
  Object.fromEntries(disputeGroups.map(({ key }) => [key, shape(columnsCheck(disputeColumns))]))

const report = shape({
  title: orNull(text),
  agency: orNull(text),
  year: orNull(year),
  edition: orNull(oneOf(...editions)),
  preamble: orNull(text),
  overview: orNull(text),
  disclosure: orNull(shape(disclosureRows(), true)),
  requests: orNull(requestsCheck),
  disputes: orNull(shape(disputeRows())),
  problems: orNull(text),
  other: orNull(text),
  signature: shape({ agency: orNull(text), date: orNull(date) }),
})

/**
 * Checks that a value is the data of a report.
 *
 * @throws {@link DataError} that names the path of the first thing that is wrong.
 */
export function checkData(value: unknown): asserts value is ReportData {
  report(value, '')
}
