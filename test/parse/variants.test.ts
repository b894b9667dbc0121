import { describe, expect, it } from 'vitest'
import { parse, toData, type Edition } from '../../src/index.js'
import { sampleReport } from '../support/sample-report.js'

/* Wordings of labels in published reports that are as good as the form's own: nothing is said of them. */

const wordings: readonly [edition: Edition, official: string, written: string][] = [
  ['2021', '本年制发件数', '本年发件数'],
  ['2021', '现行有效件数', '现行有效件'],
  ['2021', '行政规范性文件', '规范性文件'],
  ['2021', '行政事业性收费', '行政事业型收费'],
  ['2021', '社会公益组织', '社会组织'],
  ['2021', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
  [
    '2021',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
  ],
  ['2021', '二、上年结转政府信息公开申请数量', '二、上年转结政府信息公开申请数量'],
  ['2021', '5.属于三类内部事务信息', '5.属于三类内容事务信息'],
  ['2021', '四、结转下年度继续办理', '四、结转下一年度继续办理'],
  ['2021', '第二十条第（五）项', '第二十一条第(五)项'],
  ['2019', '规范性文件', '行政规范性文件'],
  ['2019', '本年新制作数量', '本年新'],
  ['2019', '本年增/减', '本年增/'],
  ['2019', '本年增/减', '本年增\\减'],
  ['2019', '其他对外管理服务事项', '其它对外管理服务事项'],
  ['2019', '（七）总计', '㈦总计'],
  ['2019', '（一）予以公开', '一)予以公开'],
]

describe.each(wordings)('in the edition of %s, %s', (edition, official, written) => {
  it.each(['lines', 'tab rows'] as const)(`may be written ${written}, in %s`, (layout) => {
    const { text, data } = sampleReport(layout, edition)
    expect(text).toContain(official)
    const { report, diagnostics } = parse(text.replace(official, written))
    expect(toData(report)).toEqual(data)
    expect(diagnostics.filter(({ code }) => code !== 'unit-in-cell')).toEqual(
      parse(text).diagnostics.filter(({ code }) => code !== 'unit-in-cell'),
    )
  })
})

it('a label that is not quite a variant is said to be the words of the form', () => {
  const { text } = sampleReport('lines')
  const written = '本年收费金额（单：万元）'
  const { diagnostics } = parse(text.replace('本年收费金额（单位：万元）', written))
  expect(diagnostics.filter(({ code, actual }) => code === 'inferred' && actual === written)).toMatchObject([
    { reason: 'label', path: 'disclosure', expected: '本年收费金额（单位：万元）' },
  ])
})

const headings: readonly [official: string, written: string][] = [
  ['一、总体情况', '一、工作基本情况'],
  ['一、总体情况', '一、概述'],
  ['一、总体情况', '一、2023年政务公开总体情况'],
  ['一、总体情况', '一、'],
  ['一、总体情况', '总体情况'],
  ['一、总体情况', '一、总体情况。'],
  ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况'],
  ['三、收到和处理政府信息公开申请情况', '三、行政机关收到和处理政府信息公开申请情况'],
  ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ['五、存在的主要问题及改进情况', '五、存在主要问题及改进情况'],
  ['六、其他需要报告的事项', '六、其他报告事项'],
]

it.each(headings)('the heading %s may be written %s', (official, written) => {
  const { text, data } = sampleReport('lines')
  const { report, diagnostics } = parse(text.replace(official, written))
  expect(toData(report)).toEqual(data)
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
})
