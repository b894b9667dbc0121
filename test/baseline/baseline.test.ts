import { expect, it } from 'vitest'
import { applyBaseline, check, updateBaseline, type Baseline } from '../../src/index.js'

const none: Baseline = { version: 1, findings: [] }
const reportOf = (agency: string, year: number, total: number) =>
  check(
    `${agency}${year}年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n0\n0\n1\n${total}\n${'0\n'.repeat(10)}`,
  )
const [one, another] = [reportOf('甲县', 2022, 3), reportOf('乙县', 2021, 3)]

it('accepts what is there, and nothing that comes later', () => {
  const baseline = updateBaseline(none, [one])
  expect(applyBaseline(one, baseline)).toMatchObject({ open: [], gone: [] })
  expect(applyBaseline(one, baseline).accepted).toHaveLength(one.diagnostics.length)
  const later = reportOf('甲县', 2022, 4)
  const { open, gone } = applyBaseline(later, baseline)
  expect(open.map(({ code, actual }) => [code, actual])).toEqual([['dispute-total', '4']])
  expect(gone.map(({ code, actual }) => [code, actual])).toEqual([['dispute-total', '3']])
})

it('accepts nothing of another report, and calls nothing of another gone', () => {
  const { open, accepted, gone } = applyBaseline(another, updateBaseline(none, [one]))
  expect({ open, accepted, gone }).toEqual({ open: another.diagnostics, accepted: [], gone: [] })
})

it('is written anew for the reports that were checked, keeps the others and all reasons', () => {
  const both = updateBaseline(none, [one, another])
  const reasoned: Baseline = {
    version: 1,
    findings: both.findings.map((entry) => ({ ...entry, reason: `because of ${entry.code}` })),
  }
  expect(updateBaseline(reasoned, [one, another])).toEqual(reasoned)
  const after = updateBaseline(reasoned, [reportOf('甲县', 2022, 2)])
  expect(after.findings).toEqual(
    reasoned.findings.filter(({ agency, code }) => agency === '乙县' || code !== 'dispute-total'),
  )
})

it('is in the order of organ, year, code and path, whatever was checked first', () => {
  const years = [2020, 2022, 2021].map((year) => reportOf('甲县', year, 3))
  const baseline = updateBaseline(none, [...years, another])
  expect(updateBaseline(none, [another, ...years.toReversed()])).toEqual(baseline)
  const keys = baseline.findings.map(({ agency, year, code }) => `${agency ?? ''} ${year ?? ''} ${code}`)
  expect(keys).toEqual(keys.toSorted())
})

it('has for a finding what a person looks for in review', () => {
  expect(updateBaseline(none, [one]).findings.find(({ code }) => code === 'dispute-total')).toEqual({
    agency: '甲县',
    year: 2022,
    code: 'dispute-total',
    path: 'disputes.reconsideration.total',
    expected: '2',
    actual: '3',
    fingerprint: expect.stringMatching(/^[\da-f]{16}$/) as string,
  })
})

it.each([[{}], [{ version: 2, findings: [] }], [{ version: 1, findings: [{}] }], [[]], [undefined]])(
  'is nothing like %j',
  (value) => {
    expect(() => applyBaseline(one, value as Baseline)).toThrow('applyBaseline(baseline) must be a baseline')
    expect(() => updateBaseline(value as Baseline, [one])).toThrow(
      'updateBaseline(baseline) must be a baseline',
    )
  },
)
