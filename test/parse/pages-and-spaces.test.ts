import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData, type CellPath, type ReportData } from '../../src/index.js'
import { faultsOf } from '../support/diagnostics.js'
import { requestPaths } from '../support/paths.js'

/** What is said of a fragment, but for the parts of the form that it lacks. */
const faultsIn = (text: string): string[] =>
  faultsOf(parse(text).diagnostics).flatMap(({ code, path }) =>
    code.startsWith('missing-') ? [] : [`${code} ${path ?? ''}`],
  )

const numberAt = (text: string, path: CellPath): number | null | undefined =>
  cellAt(parse(text).report, path)?.value

const disputesOf = (text: string): (number | null)[] | null => {
  const { disputes } = toData(parse(text).report)
  return disputes && Object.values(disputes).flatMap((group) => Object.values(group))
}

const received = requestPaths('received')
const receivedIn = (text: string): (number | null | undefined)[] =>
  received.map((path) => numberAt(text, path))

const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const fifteen = [1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 11, 12, 13, 14, 50]
const disputesInLines = (values: readonly (number | string)[]): string =>
  [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议',
    '行政诉讼',
    ...columns,
    '未经复议直接起诉',
    '复议后起诉',
    ...columns,
    ...columns,
    ...values,
    '五、存在的主要问题及改进情况',
    '无',
  ].join('\n')

describe('a line of the page among the fifteen values of a list', () => {
  const places = Array.from({ length: fifteen.length - 1 }, (_, at) => at + 1)

  it.each(['- 4 -', '— 5 —', '－１２－', '第5页', '第 5 页 共 8 页'])('%j changes none of them', (line) => {
    for (const at of places) {
      const text = disputesInLines([...fifteen.slice(0, at), line, ...fifteen.slice(at)])
      expect(disputesOf(text)).toEqual(fifteen)
      expect(faultsIn(text)).toEqual([])
    }
  })

  it.each(['打印 关闭', '分享到：', '发布日期：2023-01-16', '行政诉讼'])(
    '%j changes none of them, or is reported',
    (line) => {
      for (const at of places) {
        const text = disputesInLines([...fifteen.slice(0, at), line, ...fifteen.slice(at)])
        const read = disputesOf(text)
        expect(read).toHaveLength(fifteen.length)
        if (faultsIn(text).length === 0) expect(read).toEqual(fifteen)
      }
    },
  )

  it('leaves the values of its group in one row of the tree', () => {
    const { report } = parse(disputesInLines([...fifteen.slice(0, 7), '- 4 -', ...fifteen.slice(7)]))
    const table = report.children
      .flatMap((node) => (node.type === 'Section' ? node.children : []))
      .find(({ type }) => type === 'DisputesTable')
    const rows = table?.type === 'DisputesTable' ? table.children.filter(({ type }) => type === 'Row') : []
    expect(rows).toHaveLength(3)
  })
})

const twoLevels = `三、收到和处理政府信息公开申请情况
\t申请人情况\t\t\t\t\t\t
\t自然人\t法人或其他组织\t\t\t\t\t总计
\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t
`

describe('the number of a page', () => {
  it('stands between the cells of a row led by tabs', () => {
    const text = `三、收到和处理政府信息公开申请情况
\t一、本年新收政府信息公开申请数量
\t1
\t2
\t3
- 4 -
\t4
\t5
\t6
\t21
`
    expect(receivedIn(text)).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(faultsIn(text)).toEqual(['inferred requests'])
  })

  it('stands between two lines of a label', () => {
    const text = `${twoLevels.replaceAll('\t', '\n').replace(/\n+/g, '\n')}一、本年新收政府信息
— 5 —
公开申请数量
1
2
3
4
5
6
21
`
    expect(receivedIn(text)).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(faultsIn(text)).toEqual([])
  })

  it('stands between a header that only this report has and the first row', () => {
    const text = `三、收到和处理政府信息公开申请情况
申请人情况 | 自然人 | 法人或其他组织 | 总计 |
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 |
- 4 -
一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21 |
二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |
`
    expect(receivedIn(text)).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(faultsIn(text)).toEqual(['surplus-cell requests'])
  })

  it('without marks, below a cell, is told from the digits of a number by nothing, which is said', () => {
    const text =
      '二、主动公开政府信息情况\n\t信息内容\n\t本年处理决定数量\n\n\t行政许可\n\t904\n5\n\n\t行政处罚\n\t8\n'
    expect(numberAt(text, 'disclosure.licensing.decisions')).toBe(9045)
    expect(faultsIn(text)).toContain('inferred disclosure.licensing.decisions')
  })
})

describe('a row led by tabs', () => {
  it.each([' ', '   ', '\f'])('may have %j before each of them', (before) => {
    const text = `三、收到和处理政府信息公开申请情况\n${['一、本年新收政府信息公开申请数量', 1, 2, 3, 4, 5, 6, 21].map((cell) => `${before}\t${cell}\n`).join('')}`
    expect(receivedIn(text)).toEqual([1, 2, 3, 4, 5, 6, 21])
  })
})

const disputesInRows = (end: string, values: readonly (number | string)[] = fifteen): string =>
  `四、政府信息公开行政复议、行政诉讼情况
行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t${end}
${columns.join('\t')}\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t${end}
\t\t\t\t\t${columns.join('\t')}\t${columns.join('\t')}${end}
${values.join('\t')}${end}
`

describe('a row that lost a cell', () => {
  it('is not made up by the filler behind its last', () => {
    for (let at = 0; at < fifteen.length; at++) {
      const text = disputesInRows('\t', fifteen.toSpliced(at, 1))
      expect(disputesOf(text)).toEqual(fifteen.map(() => null))
      expect(faultsIn(text)).toEqual(['ambiguous-row disputes'])
    }
    expect(disputesOf(disputesInRows('\t'))).toEqual(fifteen)
    expect(faultsIn(disputesInRows('\t'))).toEqual([])
  })

  it('is not made up where some rows end in a filler and others do not', () => {
    const rows = `二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\t
（七）总计\t0\t0\t0\t0\t0\t0\t0\t
四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
`
    const text = `${twoLevels}一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t15\t\n${rows}`
    expect(receivedIn(text)).toEqual(received.map(() => null))
    expect(faultsIn(text)).toEqual(['ambiguous-row requests.received'])
  })
})

it.each(['\u00a0', '\u3000\n- 4 -', '- 4 -\n\u3000'])(
  'lines of %j above the values of the disputes are none of them',
  (line) => {
    const text = disputesInRows('').replace(/(?=1\t2\t3)/, `${line}\n`)
    expect(disputesOf(text)).toEqual(fifteen)
    expect(faultsIn(text)).toEqual([])
  },
)

it.each(['\u00a0', '\u3000', '\u3000\u3000', '\u3000\n\u3000'])(
  'a line of %j below the disputes is none of their values',
  (line) => {
    const text = `${disputesInRows('')}${line}\n五、存在的主要问题及改进情况\n无\n`
    expect(disputesOf(text)).toEqual(fifteen)
    expect(faultsIn(text)).toEqual([])
  },
)

describe('the header 总计', () => {
  it.each([
    [
      'opens the next line',
      '\t自然人\t法人或其他组织\t\t\t\t\n总计\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
    ],
    [
      'stands on a line of its own',
      '\t自然人\t法人或其他组织\t\t\t\t\n总计\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
    ],
  ])('is not the first column where it %s', (_, header) => {
    const text = `三、收到和处理政府信息公开申请情况
${header}
一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
`
    expect(receivedIn(text)).toEqual([1, 2, 3, 4, 5, 6, 21])
  })

  it('is worth a look where it stands first and the rows add up with it last', () => {
    const text = `三、收到和处理政府信息公开申请情况
\t总计\t自然人\t法人或其他组织\t\t\t\t
\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
`
    expect(faultsIn(text)).toContain('inferred requests')
  })
})

describe('text out of a PDF whose columns were kept', () => {
  it.each(['  ', '      ', '\u3000\u3000', ' \u00a0 '])('has cells parted by %j', (gap) => {
    const text = `二、主动公开政府信息情况
第二十条第（五）项
信息内容${gap}本年处理决定数量
行政许可${gap}33
三、收到和处理政府信息公开申请情况
${['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].join(gap)}
${['三、本年度办理结果', '（一）予以公开', 1, 2, 3, 4, 5, 6, 21].join(gap)}
四、政府信息公开行政复议、行政诉讼情况
${['行政复议', '行政诉讼'].join(gap)}
${[...columns, '未经复议直接起诉', '复议后起诉'].join(gap)}
${[...columns, ...columns].join(gap)}
${fifteen.join(gap)}
`
    expect(numberAt(text, 'disclosure.licensing.decisions')).toBe(33)
    expect(requestPaths('granted').map((path) => numberAt(text, path))).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(disputesOf(text)).toEqual(fifteen)
    expect(faultsIn(text)).toEqual([])
  })

  it('has the label of a group on the line on which a wrapped label begins', () => {
    const text = `三、收到和处理政府信息公开申请情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
（五）不予处理 5.要求行政机关确认或重新出
1 2 3 4 5 6 21
具已获取信息
`
    expect(requestPaths('notProcessed.confirmation').map((path) => numberAt(text, path))).toEqual([
      1, 2, 3, 4, 5, 6, 21,
    ])
    expect(faultsIn(text)).toEqual([])
  })

  it.each([
    [
      '结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计\n维持 纠正 结果 审结 维持 纠正 结果 审结 维持 纠正 结果 审结',
    ],
    [
      '结 结 其 尚 未经复议直接起诉 复议后起诉\n果 果 他 未 总计 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计\n维 纠 结 审 维持 纠正 结果 审结 维持 纠正 结果 审结\n持 正 果 结',
    ],
  ])(
    'has headers in pieces above each other: %j, read in the order of the form, with a warning',
    (header) => {
      const text = `四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n${header}\n${fifteen.join(' ')}\n`
      expect(disputesOf(text)).toEqual(fifteen)
      expect(faultsIn(text)).toEqual(['inferred disputes'])
    },
  )
})

it.each(['\t\t\t', ' |', ''])(
  'the heading of a section may open its table once more: %j behind it',
  (end) => {
    const text = `二、主动公开政府信息情况
二、主动公开政府信息情况${end}
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t33
`
    expect(numberAt(text, 'disclosure.licensing.decisions')).toBe(33)
    expect(faultsIn(text)).toEqual([])
  },
)

describe('a column of money', () => {
  const fees = (label: string, number = '1300'): string =>
    `二、主动公开政府信息情况\n第二十条第（八）项\n信息内容\t${label}\n行政事业性收费\t${number}\n`
  const amountOf = (text: string): number | null | undefined => {
    const data = toData(parse(text).report)
    return data.edition === '2019' ? undefined : data.disclosure?.fees?.amount
  }

  it.each(['（单位：元）', '（元）', '(单位:元)', '（單位：元）'])(
    'whose header says %s is counted in it, and reported',
    (unit) => {
      expect(amountOf(fees(`本年收费金额${unit}`))).toBe(0.13)
      expect(faultsIn(fees(`本年收费金额${unit}`))).toEqual(['unit-in-cell disclosure.fees.amount'])
    },
  )

  it.each(['（单位：千元）', '（单位：亿元）', '（单位：美元）'])(
    'whose header says %s is reported',
    (unit) => {
      expect(faultsIn(fees(`本年收费金额${unit}`))).toEqual(['unit-in-cell disclosure.fees.amount'])
    },
  )

  it.each(['（单位：万元）', '（萬元）', ''])(
    'whose header says %j is counted in the unit of the form',
    (unit) => {
      expect(amountOf(fees(`本年收费金额${unit}`))).toBe(1300)
      expect(faultsIn(fees(`本年收费金额${unit}`))).toEqual([])
    },
  )

  it('has the unit of the cell where the header says another', () => {
    expect(amountOf(fees('本年收费金额（单位：元）', '1300万元'))).toBe(1300)
  })

  it.each(['元', '万元'] as const)('of procurement has the unit of its header: %s', (unit) => {
    const text = `二、主动公开政府信息情况\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（${unit}）\n政府集中采购\t4\t84.37\n`
    const disclosure = toData(parse(text).report).disclosure as ReportData['disclosure'] & object
    expect(disclosure).toHaveProperty('procurement.amount', { value: 84.37, unit })
  })
})

it('a list whose items are marked by hyphens does not hold negative numbers without a word', () => {
  const text = '二、主动公开政府信息情况\n信息内容\n本年处理决定数量\n行政许可\n- 33\n'
  expect(faultsIn(text)).toContain('inferred disclosure.licensing.decisions')
})

it('an article may be numbered by one character in brackets', () => {
  const text = '二、主动公开政府信息情况\n第二十条第㈥项\n信息内容\t本年处理决定数量\n行政处罚\t8\n'
  expect(numberAt(text, 'disclosure.penalties.decisions')).toBe(8)
  expect(faultsIn(text)).toEqual([])
})

it.each(['（八）其他情形', '8.其他情形', '其他情形'])(
  'a row that the form does not have is reported: %s',
  (label) => {
    const text = `${twoLevels}一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
${label}\t1\t0\t0\t0\t0\t0\t1
四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
`
    expect(faultsIn(text)).toEqual(['unknown-row requests'])
  },
)

it('two rows that run together are reported, and neither has the numbers', () => {
  const text = `三、收到和处理政府信息公开申请情况
申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
（六）其他处理 （七）总计 | 82 926 | 67 989 | 59 907 | 3 4 | 5 6 | 7 8 | 258 5495 |
四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |
`
  expect(requestPaths('totalProcessed').map((path) => numberAt(text, path) ?? null)).toEqual(
    received.map(() => null),
  )
  expect(requestPaths('carriedForward').map((path) => numberAt(text, path))).toEqual([1, 2, 3, 4, 5, 6, 21])
  expect(faultsIn(text)).toContain('unknown-row requests')
})
