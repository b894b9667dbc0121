import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData } from '../../src/index.js'
import { faultsOf } from '../support/diagnostics.js'
import { requestPaths } from '../support/paths.js'

const valuesOf = (text: string, row: Parameters<typeof requestPaths>[0]): unknown =>
  requestPaths(row).map((path) => cellAt(parse(text).report, path)?.value)

const said = (text: string): string[] =>
  faultsOf(parse(text).diagnostics).flatMap(({ code }) => (code.startsWith('missing') ? [] : [code]))

describe('cells that stand again in each place that they span', () => {
  const disclosure = (row: string): string => `二、主动公开政府信息情况
第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项
信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量
${row}
`

  it('are one cell, of labels and of numbers', () => {
    const text = disclosure('行政许可 | 53 | 53 | 53')
    expect(cellAt(parse(text).report, 'disclosure.licensing.decisions')).toMatchObject({ value: 53 })
    expect(said(text)).toEqual([])
  })

  it.each(['行政许可 | 53 | 5 | 53', '行政许可 | 53 | 53', '行政许可 | 53'])(
    'are none where they differ, or one is lost: %s',
    (row) => {
      const text = disclosure(row)
      expect(cellAt(parse(text).report, 'disclosure.licensing.decisions')?.value).toBeNull()
      expect(said(text)).toEqual(['ambiguous-row'])
    },
  )

  it('are one cell also over the rows of a header', () => {
    const text = `三、收到和处理政府信息公开申请情况
申请人情况\t申请人情况\t申请人情况\t自然人\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t总计
申请人情况\t申请人情况\t申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t一、本年新收政府信息公开申请数量\t一、本年新收政府信息公开申请数量\t2\t3\t0\t0\t0\t0\t5
三、本年度办理结果\t（一）予以公开\t（一）予以公开\t1\t1\t0\t0\t0\t0\t2
`
    expect(valuesOf(text, 'received')).toEqual([2, 3, 0, 0, 0, 0, 5])
    expect(valuesOf(text, 'granted')).toEqual([1, 1, 0, 0, 0, 0, 2])
    expect(said(text)).toEqual([])
  })

  it('never make one number of two columns', () => {
    const text = '三、收到和处理政府信息公开申请情况\n（一）予以公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |\n'
    expect(valuesOf(text, 'granted')).toEqual([1, 1, 0, 0, 0, 0, 2])
  })
})

it('takes the numbers of its columns above a table for none of its numbers', () => {
  const text = `二、主动公开政府信息情况
0,1,2,3
信息内容,本年制发件数,本年废止件数,现行有效件数
规章,4,5,6
`
  const { report } = parse(text)
  expect(toData(report).disclosure?.regulations).toEqual({ issued: 4, repealed: 5, inForce: 6 })
  expect(said(text)).toEqual([])
})

describe('the index that pandas writes before the rows of a table', () => {
  const read = (rows: string): unknown => {
    const { report, diagnostics } = parse(`二、主动公开政府信息情况\n${rows}`)
    const { regulations, normativeDocuments } = toData(report).disclosure ?? {}
    return { regulations, normativeDocuments, said: faultsOf(diagnostics).map(({ code }) => code) }
  }
  const numbers = {
    regulations: { issued: 4, repealed: 5, inForce: 6 },
    normativeDocuments: { issued: 0, repealed: 1, inForce: 2 },
  }

  it.each([
    ['below the numbers of the columns', ',0,1,2,3', ','],
    ['below a header', '\t信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '\t'],
    ['below the numbers of the columns in Markdown', '| | 0 | 1 | 2 | 3 |\n|---|---|---|---|---|', '|'],
  ])('is none of the numbers, %s', (_, header, separator) => {
    const isNamed = header.includes('信息内容')
    const rows = [
      ...(isNamed ? [] : [['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']]),
      ['规章', '4', '5', '6'],
      ['行政规范性文件', '0', '1', '2'],
      ['第二十条第（五）项', '', '', ''],
    ].map((row, at) => [at, ...row].join(separator))
    expect(read([header, ...rows].join('\n'))).toMatchObject(numbers)
  })

  it('is one only where it counts every row from 0 on', () => {
    const result = read(',0,1,2,3\n1,信息内容,本年制发件数,本年废止件数,现行有效件数\n2,规章,4,5,6\n')
    expect(result).toMatchObject({ regulations: undefined })
    expect(result).toMatchObject({ said: expect.arrayContaining(['missing-table']) as unknown })
  })

  it('keeps the zeros that open a row of numbers', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况
行政复议 | | | | | 行政诉讼 | | | | | | | | |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
`
    expect(cellAt(parse(text).report, 'disputes.reconsideration.upheld')?.value).toBe(0)
  })
})

describe('a heading of Markdown above the row of that name', () => {
  const text = `## 三、收到和处理政府信息公开申请情况

| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 2 | 3 | 0 | 0 | 0 | 0 | 5 |

### 二、上年结转政府信息公开申请数量

| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| --- | --- | --- | --- | --- | --- | --- | --- |
`

  it('is no second row', () => {
    expect(valuesOf(text, 'carriedIn')).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(said(text)).toEqual([])
  })

  it('stays a row where none follows', () => {
    const alone = text.slice(0, text.lastIndexOf('\n|', text.length - 70))
    expect(faultsOf(parse(alone).diagnostics)).toContainEqual(
      expect.objectContaining({ path: 'requests.carriedIn' }),
    )
  })
})

describe('values that commas or semicolons separate', () => {
  it('may stand in quotation marks, with separators, line breaks and quotation marks among them', () => {
    const text = `三、收到和处理政府信息公开申请情况
"申请人
情况",自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计
"（二）部分公开（区分处理的,只计这一情形,
不计其他情形）","1,234",0,0,0,0,0,"1,234"
3.危及""三安全一稳定"",,0,0,0,0,0,0
"3.危及""三安全一稳定""",,0,0,0,0,0,0
`
    expect(valuesOf(text, 'partiallyGranted')).toEqual([1234, 0, 0, 0, 0, 0, 1234])
    expect(valuesOf(text, 'denied.securityAndStability')).toEqual([null, 0, 0, 0, 0, 0, 0])
  })

  it('are not found in prose', () => {
    const text = '一、总体情况\n2022年,我乡公开信息1,2,3类,\n办结5,6,7件,\n'
    expect(toData(parse(text).report).overview).toBe('2022年,我乡公开信息1,2,3类,\n办结5,6,7件,')
  })

  it.each([
    ['of thousands', '规章\n1,234\n5,678\n9,012,345\n'],
    ['of thousands that are indented', '规章\n 1,234\n　5,678 \n  9,012,345\n'],
    ['in rows of a PDF', '规章 1,234 5,678 9,012,345\n'],
  ])('are not found in numbers %s', (_, rows) => {
    const text = `二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n${rows}`
    const { regulations } = toData(parse(text).report).disclosure ?? {}
    expect(regulations).toEqual({ issued: 1234, repealed: 5678, inForce: 9012345 })
  })

  it('leaves the commas of numbers in sentences alone', () => {
    const prose = '行政许可1,234,567件\n行政处罚2,345,678件'
    const { report } = parse(`某县2022年政府信息公开工作年度报告\n一、总体情况\n${prose}\n`)
    expect(toData(report).overview).toBe(prose)
  })
})
