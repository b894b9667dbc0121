import { describe, expect, it } from 'vitest'
import { ruleSeverities } from '../../src/findings/codes.js'
import { parse, validate, type Diagnostic } from '../../src/index.js'
import { rules } from '../../src/validate/registry.js'
import type { Rule } from '../../src/validate/rule.js'
import { checkExample } from './examples.js'
import { completeExample, numberAt, published, withNumbers, zeroData } from './zero-report.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'

const all = Object.values(rules)

it('a report that says 0 everywhere breaks no rule', () => {
  for (const edition of ['2019', '2021'] as const) {
    const { report } = published(zeroData(edition))
    expect(validate(report, { fileName: '青檀县桃河镇2022年.txt' })).toEqual([])
  }
})

it('every rule stands in the registry under its own code, in the order of the codes', () => {
  expect(Object.keys(rules)).toEqual(Object.keys(ruleSeverities))
  expect(all.map(({ code }) => code)).toEqual(Object.keys(rules))
})

describe.each(all)('the rule $code', ({ code, example, formula, source, exampleEdition }: Rule) => {
  it('finds fault with its example, by its own severity', () => {
    const found = checkExample(code).filter((finding) => finding.code === code)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.severity).toBe(ruleSeverities[code])
  })

  it('has an example that is read whole', () => {
    for (const text of example) {
      const { diagnostics } = parse(completeExample(text, 2022, exampleEdition))
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('can be switched off', () => {
    expect(checkExample(code, { [code]: 'off' }).map((finding) => finding.code)).not.toContain(code)
  })

  it('can be given another severity', () => {
    const severity = ruleSeverities[code] === 'warning' ? 'error' : 'warning'
    const found = checkExample(code, { [code]: severity }).filter((finding) => finding.code === code)
    expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]))
  })

  it('is described in both languages', () => {
    for (const text of [en.rules[code].summary, en.rules[code].remedy]) expect(text).toMatch(/^[A-Z].*[.)]$/s)
    for (const text of [zh.rules[code].summary, zh.rules[code].remedy])
      expect(text).toMatch(/\p{Script=Han}{4}.*[。）]$/su)
    expect(formula).not.toBe('')
    expect(source).toMatch(/\p{Script=Han}/u)
  })
})

describe('findings', () => {
  it('come in the order of the text', () => {
    const found = checkExample('row-total').map(({ position }) => position.start.offset)
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })

  it('are in the language asked for', () => {
    const { report } = published(withNumbers(zeroData(), { 'disputes.litigationDirect.total': 3 }))
    expect(validate(report, { locale: zh })[0]?.message).toBe(
      '“未经复议直接起诉”/“总计”为 3，而前面各项结果之和为 0。请改正总计，或改正有误的一项。',
    )
  })

  it('of a sum name its total, and the numbers that make it up', () => {
    const { report, source } = published(
      withNumbers(zeroData(), {
        'disputes.reconsideration.upheld': 1,
        'disputes.reconsideration.pending': 1,
        'disputes.reconsideration.total': 3,
      }),
    )
    const [finding] = validate(report)
    expect(finding).toMatchObject({
      code: 'dispute-total',
      path: 'disputes.reconsideration.total',
      expected: '2',
      actual: '3',
      related: [
        { path: 'disputes.reconsideration.upheld', message: '“行政复议”/“结果维持”' },
        { path: 'disputes.reconsideration.pending', message: '“行政复议”/“尚未审结”' },
      ],
    })
    expect(source.slice(finding?.position.start.offset, finding?.position.end.offset)).toBe('3')
  })
})

/** Section three with five applications: received, granted, counted. */
const five = {
  'requests.received.naturalPerson': 5,
  'requests.received.total': 5,
  'requests.granted.naturalPerson': 5,
  'requests.granted.total': 5,
  'requests.totalProcessed.naturalPerson': 5,
  'requests.totalProcessed.total': 5,
}

const codesAndPaths = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code, path = '' }) => `${code} ${path}`)

describe('a fix', () => {
  const fixesOf = (numbers: Readonly<Record<string, number | null>>) =>
    validate(published(withNumbers(zeroData(), { ...five, ...numbers })).report).flatMap(
      ({ code, fixes = [] }) =>
        fixes.map(({ title, edits }) => `${code}: ${title} (${edits.map(({ text }) => text).join()})`),
    )

  it('is offered for a total of a row that alone is wrong', () => {
    expect(fixesOf({ 'requests.granted.total': 6 })).toEqual(['row-total: Write 5 (5)'])
    expect(fixesOf({ 'requests.totalProcessed.total': 6 })).toEqual(['row-total: Write 5 (5)'])
  })

  it('is offered, once, for any number that alone is wrong', () => {
    expect(fixesOf({ 'requests.granted.enterprise': 1 })).toEqual(['row-total: Write 0 (0)'])
    expect(fixesOf({ 'requests.carriedForward.naturalPerson': 2 })).toEqual(['balance: Write 0 (0)'])
  })

  it('is not offered where another number may be wrong, or a sum cannot be worked out', () => {
    expect(fixesOf({ 'requests.granted.total': 6, 'requests.partiallyGranted.total': null })).toEqual([])
    expect(fixesOf({ 'requests.granted.total': 6, 'requests.totalProcessed.total': 6 })).toEqual([])
    expect(fixesOf({ 'disputes.reconsideration.upheld': 2 })).toEqual([])
  })
})

describe('offsetting-errors', () => {
  const found = (numbers: Readonly<Record<string, number>>): string[] =>
    codesAndPaths(validate(published(withNumbers(zeroData(), { ...five, ...numbers })).report))

  it('names two numbers of a row', () => {
    expect(found({ 'requests.received.naturalPerson': 4, 'requests.received.otherOrganization': 1 })).toEqual(
      ['offsetting-errors requests.received.naturalPerson'],
    )
  })

  it('leaves the rows to speak for two numbers of a column: their totals may be wrong, or what they total', () => {
    expect(found({ 'requests.granted.total': 4, 'requests.denied.stateSecret.total': 1 })).toEqual([
      'row-total requests.granted.total',
      'row-total requests.denied.stateSecret.total',
    ])
  })

  it('leaves the sums to speak where more than one pair explains them', () => {
    const two = {
      'requests.granted.naturalPerson': 3,
      'requests.granted.enterprise': 1,
      'requests.granted.total': 4,
      'requests.partiallyGranted.naturalPerson': 1,
      'requests.partiallyGranted.enterprise': 1,
      'requests.partiallyGranted.total': 2,
      'requests.totalProcessed.naturalPerson': 5,
      'requests.totalProcessed.enterprise': 1,
      'requests.totalProcessed.total': 6,
      'requests.received.naturalPerson': 5,
      'requests.received.enterprise': 1,
      'requests.received.total': 6,
    }
    expect(found(two)).toEqual([
      'outcome-total requests.totalProcessed.naturalPerson',
      'outcome-total requests.totalProcessed.enterprise',
    ])
  })

  it('leaves them to speak where it is switched off', () => {
    const { report } = published(
      withNumbers(zeroData(), {
        ...five,
        'requests.received.naturalPerson': 4,
        'requests.received.otherOrganization': 1,
      }),
    )
    expect(codesAndPaths(validate(report, { rules: { 'offsetting-errors': 'off' } }))).toEqual([
      'balance requests.totalProcessed.naturalPerson',
      'balance requests.totalProcessed.otherOrganization',
    ])
  })
})

describe('not-assessable', () => {
  it.each([
    ['', 'blank'],
    ['/', '/'],
    ['若干', '若干'],
  ])('tells why: a cell reads “%s”', (cell, reason) => {
    const { source } = published(zeroData())
    const changed = source.replace('（一）予以公开\t\t0', `（一）予以公开\t\t${cell}`)
    const rules = { 'blank-cell': 'off', 'mark-in-cell': 'off' } as const
    expect(
      validate(parse(changed).report, { rules }).map(({ code, path, expected, actual }) => [
        code,
        path,
        expected,
        actual,
      ]),
    ).toEqual([
      ['not-assessable', 'requests.granted', 'row-total', reason],
      ['not-assessable', 'requests.totalProcessed.naturalPerson', 'outcome-total', reason],
    ])
  })

  it('tells of the columns, once each, where a row is missing', () => {
    const { source } = published(zeroData())
    const changed = source.replace(/^.*（七）总计.*\n/m, '')
    const found = validate(parse(changed).report)
    expect(found).toHaveLength(0)
    const other = validate(parse(source.replace(/^.*2\.重复申请.*\n/m, '')).report)
    expect(new Set(other.map(({ code, expected }) => `${code} ${expected ?? ''}`))).toEqual(
      new Set(['not-assessable outcome-total']),
    )
    expect(other).toHaveLength(7)
  })

  it('says nothing of a rule that is switched off', () => {
    const { report } = published(withNumbers(zeroData(), { 'requests.granted.total': null }))
    const off = {
      'row-total': 'off',
      'outcome-total': 'off',
      balance: 'off',
      'blank-cell': 'off',
    } as const
    expect(validate(report, { rules: off })).toEqual([])
  })
})

describe('counts', () => {
  it('may be below zero only as changes', () => {
    const { report } = published(withNumbers(zeroData('2019'), { 'disclosure.licensing.change': -4 }))
    expect(validate(report)).toEqual([])
    expect(
      numberAt(
        withNumbers(zeroData('2019'), { 'disclosure.licensing.change': -4 }),
        'disclosure.licensing.change',
      ),
    ).toBe(-4)
  })

  it('may be fractions only as amounts', () => {
    const { report } = published(withNumbers(zeroData(), { 'disclosure.fees.amount': 84.37 }))
    expect(validate(report)).toEqual([])
  })
})

describe('empty-section', () => {
  it('is told of sections that are text, not of those whose table is missing', () => {
    const { source } = published({ ...zeroData(), problems: '', other: '', disputes: null })
    expect(codesAndPaths(validate(parse(source).report))).toEqual([
      'empty-section problems',
      'empty-section other',
    ])
  })
})

describe('year-mismatch', () => {
  const found = (change: (source: string) => string, fileName?: string): string[] => {
    const source = change(published(zeroData()).source)
    return validate(parse(source).report, fileName === undefined ? {} : { fileName }).map(
      ({ code, path = '', actual = '', position: { start, end } }) =>
        `${code} ${path} ${actual} “${source.slice(start.offset, end.offset).slice(0, 12)}”`,
    )
  }
  const overview = (text: string) => (source: string) => source.replace('公示栏每月更新。', text)

  it.each([
    ['2022年，公示栏每月更新。', []],
    ['根据2019年修订的条例，公示栏每月更新。', []],
    ['2019年4月修订的条例施行以来，公示栏每月更新。', []],
    ['2021年，公示栏每月更新。', ['year-mismatch overview 2021年 “2021年”']],
    ['2021年，公示栏每月更新。2022年，又添一块。', []],
    [
      '2022年，公示栏每月更新。数据自2021年1月1日至2021年12月31日。',
      ['year-mismatch overview 2021年 “2021年”', 'year-mismatch overview 2021年 “2021年”'],
    ],
    ['统计期限为2022年1月1日至12月31日。', []],
    ['现将我镇2021年政府信息公开工作报告如下：', ['year-mismatch overview 2021年 “2021年”']],
    ['二〇二一年度，公示栏每月更新。', ['year-mismatch overview 二〇二一年 “二〇二一年”']],
  ])('in the text: %s', (text, expected) => {
    expect(found(overview(text))).toEqual(expected)
  })

  it('in the statistics period', () => {
    const period = (source: string) =>
      source.replace('一、总体情况', '统计期限：2021年1月1日至2021年12月31日\n\n一、总体情况')
    expect(found(period)).toEqual(['year-mismatch year 2021年 “2021年”'])
  })

  it.each([
    ['2022年12月30日', []],
    ['2023年3月1日', []],
    ['2021年1月12日', ['year-mismatch signature.date 2021年1月12日 “2021年1月12日”']],
    ['2024年1月12日', ['year-mismatch signature.date 2024年1月12日 “2024年1月12日”']],
  ])('in the date: %s', (date, expected) => {
    expect(found((source) => source.replace('2023年1月12日', date))).toEqual(expected)
  })

  it.each([
    ['桃河镇2022年.txt', []],
    ['2022-taohe.txt', []],
    ['reports/2021/taohe-2022.txt', []],
    ['taohe-2023-01-12.txt', []],
    ['taohe-2021.txt', ['taohe-2021.txt']],
    ['2021年度报告.txt', ['2021年度报告.txt']],
  ])('in the name of the file: %s', (name, actual) => {
    expect(found((source) => source, name).map((line) => line.split(' ')[2])).toEqual(actual)
  })
})
