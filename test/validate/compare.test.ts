import { describe, expect, it } from 'vitest'
import { aggregate, compare, parse, type Diagnostic, type Report } from '../../src/index.js'
import { published, withNumbers, zeroData } from './zero-report.js'

type Numbers = Readonly<Record<string, number | null>>

const reportOf = (
  numbers: Numbers,
  year = 2022,
  agency = '青檀县桃河镇',
  edition: '2019' | '2021' = '2021',
): Report => {
  const data = withNumbers(zeroData(edition), numbers)
  return published({
    ...data,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    agency,
    year,
    signature: { agency: null, date: `${year + 1}-01-12` },
  }).report
}

const lines = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code, path = '', expected = '', actual = '' }) => `${code} ${path} ${expected} ${actual}`)

const forward = { 'requests.carriedForward.naturalPerson': 2, 'requests.carriedForward.total': 2 }
const into = { 'requests.carriedIn.naturalPerson': 2, 'requests.carriedIn.total': 2 }

describe('two following years', () => {
  it('agree where one carries in what the other carried forward', () => {
    expect(compare(reportOf(forward, 2021), reportOf(into))).toEqual([])
  })

  it('are compared column by column', () => {
    const wrong = {
      'requests.carriedIn.naturalPerson': 1,
      'requests.carriedIn.enterprise': 1,
      'requests.carriedIn.total': 2,
    }
    expect(lines(compare(reportOf(forward, 2021), reportOf(wrong)))).toEqual([
      'carried-mismatch requests.carriedIn.naturalPerson 2 1',
      'carried-mismatch requests.carriedIn.enterprise 0 1',
    ])
  })

  it('are compared in either edition', () => {
    expect(lines(compare(reportOf(forward, 2020, '青檀县桃河镇', '2019'), reportOf({}, 2021)))).toEqual([
      'carried-mismatch requests.carriedIn.naturalPerson 2 0',
      'carried-mismatch requests.carriedIn.total 2 0',
    ])
  })

  it('are not compared where a number is blank', () => {
    const previous = reportOf({ ...forward, 'requests.carriedForward.total': null }, 2021)
    expect(lines(compare(previous, reportOf(into)))).toEqual([
      'not-assessable requests.carriedIn.total carried-mismatch blank',
    ])
  })

  it('agree on the documents in force', () => {
    const documents = 'disclosure.normativeDocuments'
    const before = reportOf({ [`${documents}.inForce`]: 12 }, 2021)
    const after = (inForce: number | null) =>
      reportOf({
        [`${documents}.issued`]: 3,
        [`${documents}.repealed`]: 1,
        [`${documents}.inForce`]: inForce,
      })
    expect(compare(before, after(14))).toEqual([])
    const [finding] = compare(before, after(15))
    expect(finding).toMatchObject({
      code: 'stock-mismatch',
      severity: 'warning',
      expected: '14',
      actual: '15',
    })
    expect(finding?.related?.map(({ path }) => path)).toEqual([
      `${documents}.issued`,
      `${documents}.repealed`,
    ])
    expect(lines(compare(before, after(null)))).toEqual([
      `not-assessable ${documents}.inForce stock-mismatch blank`,
    ])
  })

  it('have no stock to compare in the tables of 2019', () => {
    const before = reportOf({}, 2020, '青檀县桃河镇', '2019')
    expect(compare(before, reportOf({ 'disclosure.regulations.inForce': 5 }, 2021))).toEqual([])
  })
})

describe('reports that cannot be compared', () => {
  it('are of years that do not follow each other', () => {
    expect(lines(compare(reportOf(forward, 2020), reportOf(into)))).toEqual(['year-mismatch year 2021 2022'])
  })

  it('are of two organs', () => {
    const [finding, ...others] = compare(reportOf(forward, 2021, '云鹤县水产局'), reportOf(into))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'not-assessable',
      severity: 'warning',
      path: 'agency',
      message:
        'The reports are those of “云鹤县水产局” and “青檀县桃河镇”, and were not compared. Compare the reports of one organ.',
    })
  })

  it.each([
    ['青檀县桃河镇人民政府', '桃河镇'],
    ['桃河镇', '青檀县桃河镇'],
    ['青檀县人民政府办公室', '青檀县人民政府'],
  ])('are not those of one organ by two names: %s, %s', (before, after) => {
    expect(compare(reportOf(forward, 2021, before), reportOf(into, 2022, after))).toEqual([])
  })

  it('are compared all the same where the rule is switched off', () => {
    const options = { rules: { 'year-mismatch': 'off' } } as const
    expect(lines(compare(reportOf({}, 2020), reportOf(into), options))).toHaveLength(2)
  })

  it('have nothing to say where tables are missing', () => {
    expect(compare(parse('').report, parse('').report)).toEqual([])
  })
})

describe('a report that sums up others', () => {
  const unit = { 'requests.received.total': 2, 'disclosure.fees.amount': 0.1 }

  it('has their sums', () => {
    const parent = reportOf({ 'requests.received.total': 6, 'disclosure.fees.amount': 0.3 })
    expect(aggregate(parent, [reportOf(unit), reportOf(unit), reportOf(unit)])).toEqual([])
  })

  it('has a finding at each number that is none', () => {
    const parent = reportOf({ 'requests.received.total': 5, 'disclosure.fees.amount': 0.3 })
    const [finding, ...others] = aggregate(parent, [reportOf(unit), reportOf(unit), reportOf(unit)])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'aggregate-mismatch',
      path: 'requests.received.total',
      expected: '6',
      actual: '5',
    })
  })

  it('is not assessable, once a row, where a number is blank', () => {
    const blank = reportOf({ 'requests.received.total': null, 'requests.received.enterprise': null })
    expect(lines(aggregate(reportOf({}), [reportOf({}), blank]))).toEqual([
      'not-assessable requests.received aggregate-mismatch blank',
    ])
  })

  it('adds up amounts in one unit', () => {
    const source = (cell: string): Report =>
      parse(published(zeroData('2019')).source.replace('政府集中采购\t0\t0', `政府集中采购\t0\t${cell}`))
        .report
    expect(aggregate(source('3.5万元'), [source('25000元'), source('1万元')])).toEqual([])
    expect(lines(aggregate(source('3.5万元'), [source('25000'), source('1万元')]))).toEqual([
      'not-assessable disclosure.procurement aggregate-mismatch unit',
    ])
  })

  it('is of the same year as they', () => {
    expect(lines(aggregate(reportOf({}), [reportOf({}), reportOf({}, 2021)]))).toEqual([
      'year-mismatch year 2022 青檀县桃河镇2021',
    ])
  })

  it('has nothing to add up without them', () => {
    expect(aggregate(reportOf({ 'requests.received.total': 5 }), [])).toEqual([])
  })
})
