import { describe, expect, it } from 'vitest'
import { applyEdits, compare, parse, validate } from '../../src/index.js'
import { published, withNumbers, zeroData } from './zero-report.js'

const withFees = (amount: number, overview = '公示栏每月更新。', year = 2022) =>
  published({
    ...withNumbers(zeroData(), { 'disclosure.fees.amount': amount }),
    year,
    title: `青檀县桃河镇${year}年政府信息公开工作年度报告`,
    overview,
  })

const only = { 'missing-aspect': 'off' } as const

describe('an amount in 万元', () => {
  it.each([
    [251000, '全年行政事业性收费251000元。', ['warning 正文 251000元']],
    [251000, '全年行政事业性收费共计25.1万元。', ['warning 正文 25.1万元']],
    [25.1, '全年行政事业性收费251000元。', []],
    [25.1, '全年行政事业性收费25.1万元。', []],
    [251000, '公示栏每月更新。', ['info ']],
    [20000, '公示栏每月更新。', []],
    [20000, '全年行政事业性收费20000万元。', []],
    [251000, '全年行政事业性收费251000万元。', []],
    [123456.78, '公示栏每月更新。', []],
  ])('of %s, where the text says: %s', (amount, overview, expected) => {
    const found = validate(withFees(amount, overview).report, { rules: only })
    expect(found.map(({ severity, expected = '' }) => `${severity} ${expected}`)).toEqual(expected)
  })

  it('is mended where the text names the same sum in yuan', () => {
    const { source, report } = withFees(251000, '全年行政事业性收费251000元。')
    const [finding] = validate(report, { rules: only })
    const edits = finding?.fixes?.[0]?.edits ?? []
    expect(applyEdits(source, edits)).toBe(withFees(25.1, '全年行政事业性收费251000元。').source)
  })

  it.each([
    [25.1, 251000, ['上一年度 25.1万元']],
    [0, 251000, []],
    [25.1, 2510, []],
    [200, 19999, []],
  ])('of the year before, %s, and of this, %s', (before, after, expected) => {
    const found = compare(withFees(before, undefined, 2021).report, withFees(after).report)
    expect(found.filter(({ code }) => code === 'implausible-amount').map((one) => one.expected)).toEqual(
      expected,
    )
  })
})

describe('an amount as written', () => {
  it.each([
    ['84.37', ['disclosure.procurement.amount']],
    ['84.37万元', []],
    ['0', []],
    ['/', []],
  ])('has a unit, unless it is none: %s', (cell, expected) => {
    const source = published(zeroData('2019')).source.replace(
      /^政府集中采购.*$/m,
      `政府集中采购\t73\t${cell}`,
    )
    const found = validate(parse(source).report).filter(({ code }) => code === 'unit-missing')
    expect(found.map(({ path }) => path)).toEqual(expected)
  })
})
