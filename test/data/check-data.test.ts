import Ajv from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { reportSchemaFile } from '../../src/data/schema.js'
import { DataError, fromData, parse, serialize, toData, type ReportData } from '../../src/index.js'
import { holdsOften } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { zeroData } from '../validate/zero-report.js'

type Nested = Record<string, unknown>

/** The data with one value changed, as JSON read from elsewhere might have it. */
const withValue = (from: unknown, path: string, value: unknown): ReportData => {
  const copy = structuredClone(from) as Nested
  const keys = path.split('.')
  let holder = copy
  for (const key of keys.slice(0, -1)) holder = (holder[key] ??= {}) as Nested
  holder[keys.at(-1) ?? ''] = value
  return copy as unknown as ReportData
}

const data = zeroData('2021')

const complaintOf = (given: ReportData): DataError => {
  try {
    fromData(given)
  } catch (error) {
    if (error instanceof DataError) return error
    throw error
  }
  throw new Error('the data were taken')
}

describe('data that are none of a report are refused, by path', () => {
  it.each<[path: string, value: unknown, expected: string]>([
    ['mood', 'good', 'unknown key'],
    ['requests.received.mood', 1, 'unknown key'],
    ['disclosure.__proto__x', {}, 'unknown key'],
    ['requests.received.total', -1, 'not negative'],
    ['requests.received.total', Number.NaN, 'not negative'],
    ['requests.received.total', Number.POSITIVE_INFINITY, 'not negative'],
    ['requests.received.total', '12', 'not negative'],
    ['requests.received.total', undefined, 'a value'],
    ['requests.received', null, 'an object'],
    ['requests.received', [1, 2, 3], 'an object'],
    ['requests', 'none', 'an object'],
    ['requests.otherOutcome.other', 3, 'an object'],
    ['disputes.reconsideration', undefined, 'a value'],
    ['title', 2022, 'a text or null'],
    ['year', 2022.5, 'a year'],
    ['year', '2022', 'a year'],
    ['edition', '2020', '"2019" or "2021" or null'],
    ['signature', null, 'an object'],
    ['signature.date', '16 January 2023', 'a day of the calendar'],
    ['disclosure.fees.amount', { value: 1, unit: '元' }, 'not negative'],
    ['disclosure.procurement.amount', 3, 'an object or null, got 3'],
    ['disclosure.procurement.amount', { value: 3, unit: '角' }, '"元" or "万元" or null'],
    ['disclosure.procurement.amount', { value: null, unit: '元' }, 'a number that is not negative, got null'],
    ['requests.received.total', Number.NaN, 'got NaN'],
    ['requests.received.total', Number.NEGATIVE_INFINITY, 'got -Infinity'],
    ['requests.received.total', 12n, 'got 12n'],
    ['requests.received.total', Symbol('12'), 'got a symbol'],
    ['requests.received.total', () => 12, 'got a function'],
    ['year', 12n, 'got 12n'],
    ['signature.date', '2023-02-31', 'a day of the calendar'],
    ['signature.date', '2023-02-29', 'a day of the calendar'],
    ['signature.date', '0000-00-00', 'a day of the calendar'],
    ['signature.date', '2023-13-01', 'got "2023-13-01"'],
    ['edition', '甲'.repeat(1000), `got "${'甲'.repeat(59)}…`],
  ])('%s: %o', (path, value, expected) => {
    const error = complaintOf(withValue(data, path, value))
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(expected)
    expect(error.message).toContain(path)
    expect(() => serialize(withValue(data, path, value), { layout: 'lines' })).toThrow(DataError)
  })

  it('an unknown key is not repeated at any length', () => {
    const { message } = complaintOf({ ...data, ['甲'.repeat(1000)]: 1 })
    expect(message.length).toBeLessThan(300)
  })

  it.each([null, 'text', 3, [], undefined, 3n, Symbol('data')])('%o is no data at all', (value) => {
    expect(() => fromData(value as unknown as ReportData)).toThrow(TypeError)
  })
})

describe('data of a report are taken', () => {
  it.each<[string, unknown]>([
    ['disclosure.licensing.change', -3],
    ['disclosure.fees.amount', 1.5],
    ['disclosure.procurement.amount', { value: 3, unit: '元' }],
    ['disclosure.procurement.amount', null],
    ['requests', null],
    ['disputes', null],
    ['signature.date', null],
    ['signature.date', '2024-02-29'],
    ['requests.received.total', -0],
  ])('with %s: %j', (path, value) => {
    const own = path.includes('licensing') || path.includes('procurement') ? zeroData('2019') : data
    expect(() => fromData(withValue(own, path, value))).not.toThrow()
  })
})

describe('the schema', () => {
  const isData = new Ajv().compile(reportSchemaFile)

  it('takes what the library gives', async () => {
    for (const { source } of [...publishedReports, ...ownReports, { source: '' }])
      expect(isData(toData(parse(source).report))).toBe(true)
    await holdsOften(
      fc.property(reportData(), (some) => {
        expect(isData(some)).toBe(true)
      }),
    )
  })

  it('takes what the library takes, and nothing else', async () => {
    const paths = fc.constantFrom(
      ...['title', 'year', 'edition', 'requests', 'requests.received.total', 'disputes.reconsideration'],
      ...['disclosure.fees.amount', 'disclosure.procurement.amount', 'signature.date', 'mood'],
      ...['requests.otherOutcome', 'requests.otherOutcome.other', 'disclosure.mood.issued'],
    )
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('2019', '2023-01-16', 2022, -1, 0.5, null, {}))
    await holdsOften(
      fc.property(reportData(), paths, values, (some, path, value) => {
        fc.pre(some.requests !== null && some.disclosure !== null && some.disputes !== null)
        const given = withValue(some, path, value)
        let taken = true
        try {
          serialize(given, { layout: 'lines' })
        } catch (error) {
          taken = !(error instanceof DataError)
        }
        expect(isData(given)).toBe(taken)
      }),
    )
  })
})
