import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { agency, prose } from '../../src/arbitraries/index.js'
import { decode, parse, toData, type Diagnostic } from '../../src/index.js'
import { obeysTheLawsOfReading } from '../laws/hold.js'
import { holdsOften, patience } from '../support/runs.js'

vi.setConfig({ testTimeout: patience })

const codesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('a text that is no report', () => {
  it.each([
    ['a page about the weather', '清溪县天气预报\n今天晴转多云\n最高气温 | 31\n最低气温 | 22\n其他 | 0'],
    [
      'a file of a word processor',
      '{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 SimSun;}}\n\\f0\\fs24 Report\\par\n}',
    ],
    ['a list of staff', '姓名\t职务\n张某\t局长\n李某\t科员'],
  ])('says so once: %s', (_, text) => {
    expect(codesOf(parse(text).diagnostics)).toEqual(['not-a-report'])
  })

  it('says so of any bytes that make none', async () => {
    await holdsOften(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(parse(decode(bytes).text).diagnostics.map(({ code }) => code)).toEqual(['not-a-report'])
      }),
    )
  })

  it.each([
    ['a title', '清溪县2022年政府信息公开工作年度报告'],
    ['a heading', '一、总体情况'],
    ['a row', '行政许可\n3'],
  ])('is not said where there is %s', (_, text) => {
    expect(codesOf(parse(text).diagnostics)).not.toContain('not-a-report')
  })
})

/** The headings of reports before 2019, as offices worded them. */
const headings = [
  ['overview', '一、概述'],
  ['disclosure', '二、主动公开政府信息情况'],
  ['requests', '三、依申请公开政府信息情况'],
  ['disputes', '四、因政府信息公开申请行政复议、提起行政诉讼情况'],
  ['problems', '五、存在的主要问题和改进措施'],
  ['other', '六、其他需要报告的事项'],
] as const

const statistics = [
  '一、主动公开情况|——|——',
  '（一）主动公开政府信息数|条|312',
  '1.政府网站公开政府信息数|条|200',
  '二、回应解读情况|——|——',
  '三、依申请公开情况|——|——',
  '1.当面申请数|件|3',
  '（二）申请办结数|件|3',
  '其他情形|件|0',
  '1.同意公开答复数|件|2',
  '涉及国家秘密|件|0',
  '四、行政复议数量|件|0',
  '五、行政诉讼数量|件|0',
  '八、机构建设和保障经费情况|——|——',
]

const captions = ['附件：', '附表', '政府信息公开情况统计表', '（2017年度）', '填报单位：清溪县民政局']

/** How the statistics come into a text: the fields of a row behind each other, or each on a line of its own. */
const separators = ['\t', ' | ', '|', '\n', ' '] as const

const olderReport = fc.record({
  agency: agency(),
  year: fc.integer({ min: 2008, max: 2018 }),
  texts: fc.array(
    prose().filter((text) => !text.includes('\n')),
    { minLength: 6, maxLength: 6 },
  ),
  captions: fc.subarray(captions),
  rows: fc.subarray(statistics, { minLength: 1 }),
  separator: fc.constantFrom(...separators),
  last: fc.constantFrom('', '单位负责人：王某 审核人：李某 填报日期：2018年3月1日'),
})

describe('a report before 2019', () => {
  it('has its sections read and its statistics kept whole, and one thing said of it', async () => {
    await holdsOften(
      fc.property(olderReport, ({ agency, year, texts, captions, rows, separator, last }) => {
        const title = `${agency}${year}年政府信息公开工作年度报告`
        const prose = headings.map(([, heading], at) => `${heading}\n${texts[at] ?? ''}`)
        const table = ['统计指标|单位|统计数', ...rows].map((row) => row.split('|').join(separator))
        const appendix = [...captions, ...table, last].join('\n').trim()
        const text = `${title}\n${prose.join('\n')}\n${agency}\n2018年3月1日\n${appendix}\n`
        const { report, diagnostics } = parse(text)
        expect(codesOf(diagnostics)).toEqual(['older-form'])
        expect(diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([])
        const data = toData(report)
        expect(data).toMatchObject({ title, year, disclosure: null, requests: null, disputes: null })
        expect(data.other).toBe(texts[5])
        expect(data.problems).toBe(texts[4])
        expect(data.signature).toEqual({ agency, date: '2018-03-01' })
        const unread = report.children.at(-1)
        expect(unread).toMatchObject({ type: 'Unread', value: appendix })
        obeysTheLawsOfReading(text)
      }),
    )
  })

  it('is told by its year where it has no statistics', () => {
    const { diagnostics } = parse('清溪县2018年政府信息公开工作年度报告\n一、概述\n2018年，公开信息3条。')
    expect(codesOf(diagnostics)).toEqual(['older-form'])
  })

  it('is none where the tables of the form stand, whatever else does', () => {
    const text =
      '清溪县2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n规章 | 0 | 0 | 3\n统计指标 | 单位 | 统计数\n主动公开数 | 条 | 3'
    expect(codesOf(parse(text).diagnostics)).not.toContain('older-form')
  })
})
