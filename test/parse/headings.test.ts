import { describe, expect, it } from 'vitest'
import { parse, toData, type Diagnostic, type SectionKey } from '../../src/index.js'

const title = '某县2022年政府信息公开工作年度报告'

const sectionsOf = (source: string): SectionKey[] =>
  parse(source).report.children.flatMap((node) => (node.type === 'Section' ? [node.key] : []))

const toldOf = (source: string, key: SectionKey): Pick<Diagnostic, 'code' | 'severity'>[] =>
  parse(source)
    .diagnostics.filter(({ path, code }) => path === key && code !== 'missing-table')
    .map(({ code, severity }) => ({ code, severity }))

describe('the first heading', () => {
  const withHeading = (heading: string): string => `${title}\n\n${heading}\n\n公开政府信息62条。\n`

  it.each([
    '一、总体情况',
    '一、 总体情况',
    '一．总体情况',
    '一.总体情况',
    '一、总 体 情 况',
    '一、总体情况。',
    '一、总体情况：',
    '## 一、总体情况',
    '#### 一、总体情况',
    '**一、总体情况**',
    '## **一、总体情况**',
    ' 一、总体情况',
    '　　一、总体情况',
    '\t一、总体情况',
    '一、總體情況',
  ])('is read when it says %j', (heading) => {
    expect(toData(parse(withHeading(heading)).report).overview).toBe('公开政府信息62条。')
    expect(toldOf(withHeading(heading), 'overview')).toEqual([])
  })

  it.each([
    '一、工作基本情况',
    '一、概述',
    '一、工作概述',
    '一、总体概述',
    '一、工作总体推进情况',
    '一、2023年政务公开总体情况',
    '一、政务公开总体情况',
    '一、',
    '总体情况',
    '总体情况。',
  ])('is read when it says %j, which the form words otherwise', (heading) => {
    expect(toData(parse(withHeading(heading)).report).overview).toBe('公开政府信息62条。')
    expect(toldOf(withHeading(heading), 'overview')).toEqual([{ code: 'heading-variant', severity: 'info' }])
  })

  it.each(['（一）总体情况', '1.总体情况', '一、明年的打算', '总体情况良好。'])(
    'is missing where nothing but %j stands',
    (line) => {
      const { report } = parse(withHeading(line))
      expect(toData(report)).toMatchObject({ overview: null, preamble: `${line}\n公开政府信息62条。` })
      expect(toldOf(withHeading(line), 'overview')).toEqual([{ code: 'missing-section', severity: 'error' }])
    },
  )
})

describe('the other headings', () => {
  it.each([
    ['二、主动公开政府信息情况', 'disclosure'],
    ['三、收到和处理政府信息公开申请情况', 'requests'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'disputes'],
    ['四、政府信息公开行政复议，行政诉讼情况', 'disputes'],
    ['五、存在的主要问题及改进情况', 'problems'],
    ['六、其他需要报告的事项', 'other'],
    ['六、其它需要报告的事项', 'other'],
    ['六、其他需要報告的事項', 'other'],
  ] as const)('%j begins the section %s', (heading, key) => {
    const source = `${title}\n\n一、总体情况\n\n甲。\n\n${heading}\n\n乙。\n`
    expect(sectionsOf(source)).toEqual(['overview', key])
    expect(toldOf(source, key)).toEqual([])
  })

  it.each([
    ['二、行政机关主动公开政府信息情况', 'disclosure'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['四、因政府信息公开工作被申请行政复议提起行政诉讼情况', 'disputes'],
    ['五、政府信息公开工作存在的主要问题及改进情况', 'problems'],
    ['五、存在主要问题及改进情况', 'problems'],
    ['六、其他事项', 'other'],
    ['五、其他需要报告的事项', 'other'],
    ['其他需要报告的事项', 'other'],
  ] as const)('%j begins the section %s, worded otherwise than the form', (heading, key) => {
    const source = `${title}\n\n一、总体情况\n\n甲。\n\n${heading}\n\n乙。\n`
    expect(sectionsOf(source)).toEqual(['overview', key])
    expect(toldOf(source, key)).toEqual([{ code: 'heading-variant', severity: 'info' }])
  })

  it('may stand on two lines', () => {
    const source = `${title}\n\n五、存在的主要\n问题及改进情况\n\n乙。\n`
    expect(toData(parse(source).report).problems).toBe('乙。')
  })

  it('are told from sentences that open with the same numeral', () => {
    const source = `${title}\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项很多，明年逐项公开。\n`
    expect(sectionsOf(source)).toEqual(['problems'])
    expect(toData(parse(source).report).problems).toBe('六、其他需要报告的事项很多，明年逐项公开。')
  })

  it('are told from the rows of the requests table, which are numbered alike', () => {
    const source = `${title}

三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量	0	0	0	0	0	0	0
二、上年结转政府信息公开申请数量	0	0	0	0	0	0	0
四、结转下年度继续办理	0	0	0	0	0	0	0
`
    expect(sectionsOf(source)).toEqual(['requests'])
  })

  it('are told from the list of sections in a preamble', () => {
    const preamble =
      '本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项组成。'
    const { report } = parse(`${title}\n\n${preamble}\n\n一、总体情况\n\n甲。\n`)
    expect(toData(report)).toMatchObject({ preamble, overview: '甲。' })
  })
})

describe('a report whose sections are not those of the form', () => {
  it('says where a heading stands again', () => {
    const source = `${title}\n\n一、总体情况\n\n甲。\n\n一、总体情况\n\n乙。\n`
    const [duplicate] = parse(source).diagnostics.filter(({ code }) => code === 'duplicate-section')
    expect(duplicate).toMatchObject({
      path: 'overview',
      position: { start: { line: 7 } },
      related: [{ position: { start: { line: 3 } } }],
    })
  })

  it('says where a heading stands before its turn', () => {
    const source = `${title}\n\n六、其他需要报告的事项\n\n甲。\n\n五、存在的主要问题及改进情况\n\n乙。\n`
    expect(toldOf(source, 'problems')).toEqual([{ code: 'section-order', severity: 'warning' }])
    expect(toData(parse(source).report)).toMatchObject({ other: '甲。', problems: '乙。' })
  })

  it('says which headings have no table below them', () => {
    const source = `${title}

二、主动公开政府信息情况

三、收到和处理政府信息公开申请情况

四、政府信息公开行政复议、行政诉讼情况
`
    const missing = parse(source).diagnostics.filter(({ code }) => code === 'missing-table')
    expect(missing.map(({ path }) => path)).toEqual(['disclosure', 'requests', 'disputes'])
  })
})

it.each(['〓〓', '——', '……', '***', '※'])(
  'a line of nothing but %j is no part of the heading above it',
  (line) => {
    const source = `${title}\n\n一、总体情况\n\n${line}\n\n公开政府信息62条。\n`
    const { report } = parse(source)
    const heading = report.children.find((node) => node.type === 'Section')?.children[0]
    expect(heading?.position.end.offset).toBe(source.indexOf('一、总体情况') + '一、总体情况'.length)
  },
)

it.each(['）', '”', '。'])('a %j that the page broke off belongs to the heading above it', (line) => {
  const source = `${title}\n\n一、总体情况\n${line}\n\n公开政府信息62条。\n`
  expect(toData(parse(source).report).overview).toBe('公开政府信息62条。')
})
