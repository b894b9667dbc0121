import { describe, expect, it } from 'vitest'
import { parse, toData, type Diagnostic } from '../../src/index.js'

const body = '一、总体情况\n本年公开信息176条。\n六、其他需要报告的事项\n无其他需要报告的事项。'

/** What is said of the lines around a report, by path. */
const said = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ path }) => path !== undefined && /^(?:title|agency|year|signature)/.test(path))
    .map(({ severity, code, path }) => `${severity} ${code} ${path ?? ''}`)

describe('a report without a title', () => {
  it('says so, and that nothing names its organ and year', () => {
    const { diagnostics } = parse(`${body}\n2023年1月16日`)
    expect(said(diagnostics)).toEqual([
      'info missing-title title',
      'warning missing-agency agency',
      'warning missing-year year',
      'info missing-signature signature.agency',
    ])
  })

  it('loses nothing else where its signature and its text name them', () => {
    const { report, diagnostics } = parse(`${body.replace('本年', '2022年')}\n清溪县民政局\n2023年1月16日`)
    expect(report).toMatchObject({ agency: '清溪县民政局', year: 2022 })
    expect(said(diagnostics)).toEqual(['info inferred year', 'info missing-title title'])
  })
})

describe('a title', () => {
  it('that names no organ and no year is said to name none', () => {
    const { report, diagnostics } = parse(`工作年度报告\n${body}`)
    expect(report).toMatchObject({ agency: null, year: null })
    expect(said(diagnostics)).toEqual([
      'warning missing-agency agency',
      'warning missing-year year',
      'info missing-signature signature',
    ])
  })

  it.each([
    '标题：清溪县民政局2022年政府信息公开工作年度报告',
    '信息名称:清溪县民政局2022年政府信息公开工作年度报告',
    '索引号：1\n名称： 清溪县民政局2022年政府信息公开工作年度报告\n文号：无',
    '清溪县民政局2022年政府\n信息公开工作年度报告',
    '政府信息公开年报\n清溪县民政局2022年政府信息公开工作年度报告',
  ])('is read of %j', (front) => {
    const { report } = parse(`${front}\n${body}`)
    expect(toData(report)).toMatchObject({
      title: '清溪县民政局2022年政府信息公开工作年度报告',
      agency: '清溪县民政局',
      year: 2022,
    })
  })

  it('behind the name of a field gives way to one that stands for itself', () => {
    const { report } = parse(
      `标题：政府信息公开工作年度报告\n清溪县民政局2022年政府信息公开工作年度报告\n${body}`,
    )
    expect(toData(report).title).toBe('清溪县民政局2022年政府信息公开工作年度报告')
  })
})

it('a signature without a date is said to have none', () => {
  const { diagnostics } = parse(`清溪县民政局2022年政府信息公开工作年度报告\n${body}\n清溪县民政局`)
  expect(said(diagnostics)).toEqual(['info missing-signature signature.date'])
})
