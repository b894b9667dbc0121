import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check, compare, parse, validate, type ValidateOptions } from '../../src/index.js'

const source = readFileSync(
  new URL('../../docs/samples/songling-culture-2023-faults.txt', import.meta.url),
  'utf8',
)
const { report } = parse(source)
const totals = (options: ValidateOptions) =>
  validate(report, options).flatMap(({ code, severity }) =>
    code.endsWith('-total') ? `${code} ${severity}` : [],
  )

it('sets rules otherwise for a part of a report, and leaves them for the rest', () => {
  const rules = { 'row-total': 'warning', 'dispute-total': 'warning' } as const
  const overrides = [{ paths: ['disputes.litigationDirect'], rules: { 'dispute-total': 'off' } }] as const
  expect(totals({ rules, overrides })).toEqual(['row-total warning'])
  expect(check(source, { rules, overrides }).diagnostics.some(({ code }) => code === 'dispute-total')).toBe(
    false,
  )
})

it('switches a rule on for a part where it is off otherwise', () => {
  const rules = { 'row-total': 'off' } as const
  expect(totals({ rules, overrides: [{ paths: ['requests'], rules: { 'row-total': 'error' } }] })).toEqual([
    'row-total error',
    'dispute-total error',
  ])
})

it('of several for one finding takes the last', () => {
  const one = { paths: ['requests'], rules: { 'row-total': 'off' } } as const
  const other = { paths: ['requests.unavailable.notHeld.total'], rules: { 'row-total': 'info' } } as const
  expect(totals({ overrides: [one, other] })).toContain('row-total info')
  expect(totals({ overrides: [other, one] })).toEqual(['dispute-total error'])
})

it.each([
  [[{ paths: ['requests.recieved'], rules: {} }], 'did you mean "requests.received"?'],
  [[{ paths: ['requests'] }], 'overrides[0] must be { paths, rules }; it has no rules'],
  [[{ paths: ['requests'], rules: {}, files: [] }], 'overrides[0] has no option "files"'],
  [{ paths: [], rules: {} }, 'overrides must be an array'],
])('refuses %j', (overrides, message) => {
  const options = { overrides } as unknown as ValidateOptions
  expect(() => validate(report, options)).toThrow(message)
  expect(() => compare(report, report, options)).toThrow(message)
})
