import { cutShort } from '../surface/cut-short.js'
import { DataError } from './data-error.js'
import { describe } from '../surface/describe.js'
import type { ReportData } from './report-data.js'
import { reportSchema, type ObjectSchema, type Schema } from './schema.js'

const fail = (path: string, expected: string, value: unknown): never => {
  throw new DataError(path, `expected ${expected}, got ${describe(value)}`)
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const check = (schema: Schema, value: unknown, path: string): void => {
  if ('anyOf' in schema) check(alternativeFor(schema.anyOf, value), value, path)
  else if ('properties' in schema) checkObject(schema, value, path)
  else if (!fits(schema, value)) fail(path, schema.description, value)
}

/** The alternative that a value is meant to be: the one that knows its keys. */
const alternativeFor = (alternatives: readonly Schema[], value: unknown): Schema =>
  alternatives.find(
    (schema) =>
      'properties' in schema && isObject(value) && Object.keys(value).some((key) => key in schema.properties),
  ) ?? (alternatives[0] as Schema)

const checkObject = ({ type, properties, required }: ObjectSchema, value: unknown, path: string): void => {
  if (value === null && type.length === 2) return
  if (!isObject(value)) return fail(path, type.length === 2 ? 'an object or null' : 'an object', value)
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(properties, key))
      throw new DataError(
        join(path, cutShort(key)),
        `unknown key; known are ${Object.keys(properties).join(', ')}`,
      )
  }
  for (const [key, schema] of Object.entries(properties)) {
    if (value[key] !== undefined) check(schema, value[key], join(path, key))
    else if (required.includes(key)) fail(join(path, key), 'a value', undefined)
  }
}

const fits = (schema: Exclude<Schema, ObjectSchema | { anyOf: unknown }>, value: unknown): boolean => {
  const { type, pattern, format, minimum } = schema
  if (value === null) return type.includes('null')
  if (schema.enum !== undefined) return schema.enum.some((one) => one === value)
  if (typeof value === 'string') {
    if (!type.includes('string') || (pattern !== undefined && !new RegExp(pattern).test(value))) return false
    return format === undefined || isDayOfCalendar(value)
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  if (!type.includes('number') && !(type.includes('integer') && Number.isInteger(value))) return false
  return minimum === undefined || value >= minimum
}

/** Whether a date such as 2023-01-16 is a day that there is. */
const isDayOfCalendar = (date: string): boolean => {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/**
 * Checks that a value is the data of a report.
 *
 * @throws {@link DataError} that names the path of the first thing that is wrong.
 */
export function checkData(value: unknown): asserts value is ReportData {
  check(reportSchema, value, '')
}
