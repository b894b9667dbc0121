import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData, type CellPath } from '../../src/index.js'
import { units } from '../../src/source/value.js'
import { faultsOf } from '../support/diagnostics.js'
import { faultsAt, header, numbersOf } from '../support/requests-text.js'

describe('the label of a group that runs down the page', () => {
  it.each([
    ['between the rows', '本\n年\n（一）予以公开 1 0 0 0 0 4 5\n度'],
    ['before the label of a row', '年 （一）予以公开 1 0 0 0 0 4 5'],
    ['before the first half of a label', '度 （一）予\n1 0 0 0 0 4 5\n以公开'],
    ['before 总计', '（一）予以公开 1 0 0 0 0 4 5\n果 总计 1 0 0 0 0 4 5'],
    ['before a label between pipes', '年 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 4 | 5 |'],
  ])('may stand %s', (_, row) => {
    const text = `${header}${row}\n`
    expect(numbersOf(text, 'granted')).toEqual([1, 0, 0, 0, 0, 4, 5])
    expect(numbersOf(text, 'received')).toEqual([2, 3, 0, 0, 0, 0, 5])
    expect(faultsAt(text, 'requests.granted')).toEqual([])
  })

  it.each([
    ['before the numbers of a row', '（一）予以公开\n本 1 0 0 0 0 4 5'],
    ['above the numbers of a row', '（一）予以公开\n办理\n1 0 0 0 0 4 5'],
  ])('may stand %s, which is said: it may be what is left of another label', (_, row) => {
    const text = `${header}${row}\n`
    expect(numbersOf(text, 'granted')).toEqual([1, 0, 0, 0, 0, 4, 5])
    expect(faultsAt(text, 'requests.granted')).toEqual(['inferred'])
  })

  it.each([
    ['pipes', '二、上年结转政府信息公开申请数量 |\n办理 | 1 | 0 | 0 | 0 | 0 | 4 | 5 |'],
    ['tabs', '二、上年结转政府信息公开申请数量\n办理\t1\t0\t0\t0\t0\t4\t5'],
    ['pipes, with a blank cell', '（一）予以公开 |\n度 |  | 1 | 0 | 0 | 0 | 0 | 5 |'],
  ])('is no piece where %s make the fields of its row', (_, rows) => {
    const text = `${header}${rows}\n`
    expect(numbersOf(text, 'carriedIn').every((value) => value == null)).toBe(true)
    expect(numbersOf(text, 'granted').every((value) => value == null)).toBe(true)
    expect(faultsAt(text, 'requests').length).toBeGreaterThan(0)
  })

  it('is none in the other tables', () => {
    const text =
      '二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章\n本年 1 2 3\n'
    expect(cellAt(parse(text).report, 'disclosure.regulations.issued')?.value ?? null).toBeNull()
    expect(faultsAt(text, 'disclosure')).toContain('missing-cell')
  })

  it('may stand in halves beside the rows of its group', () => {
    const text = `${header}（三）不 1.属于国家秘密 1 0 0 0 0 0 1
予公开 2.其他法律行政法规禁止公开 0 0 0 0 0 2 2
`
    expect(numbersOf(text, 'denied.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(numbersOf(text, 'denied.prohibitedByLaw')).toEqual([0, 0, 0, 0, 0, 2, 2])
  })

  it('never lends the numbers of one row to another', () => {
    const text = `${header}（一）予以公开 1 0 0 0 0 4 5\n年 7 7 7 7 7 7 42\n（七）总计 1 0 0 0 0 4 5\n`
    expect(numbersOf(text, 'granted')).toEqual([1, 0, 0, 0, 0, 4, 5])
    expect(numbersOf(text, 'totalProcessed')).toEqual([1, 0, 0, 0, 0, 4, 5])
    expect(faultsAt(text, 'requests')).toContain('unread')
  })
})

describe('a row that the form does not know', () => {
  const unknown = (numbers: readonly string[]): string => `${header}（八）其他事项 ${numbers.join(' ')}\n`
  const seven = [1, 2, 0, 0, 0, 0, 3]

  it.each(units)('is reported where its numbers carry %s', (unit) => {
    const text = unknown(seven.map((value) => `${value}${unit}`))
    expect(faultsAt(text, 'requests')).toContain('unknown-row')
  })

  it.each(['+', '-', '＋', '－', '−', '–', '增', '减', '減'])(
    'is reported where they have the sign %s',
    (sign) => {
      const text = unknown(seven.map((value) => `${sign}${value}`))
      expect(faultsAt(text, 'requests')).toContain('unknown-row')
    },
  )
})

describe('a header', () => {
  it('of glued and stacked words says nothing of the columns: the order is the form’s, with a warning', () => {
    const text = `三、收到和处理政府信息公开申请情况
申请人情况
自然人总计
商 业 企科研机社 会 公 益法 律 服 务
业 | 构 | 组织 | 机构
一、本年新收政府信息公开申请数量 2 3 0 0 0 0 5
`
    expect(numbersOf(text, 'received')).toEqual([2, 3, 0, 0, 0, 0, 5])
    expect(faultsAt(text, 'requests')).toContain('inferred')
  })

  it('of one character a line leads to the fifteen numbers below it', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结 结 其 尚
果 果 他 未 总
维 纠 结 审 计
持 正 果 结
1 0 0 2 3 0 0 0 0 0 0 0 0 0 0
`
    const path: CellPath = 'disputes.reconsideration.pending'
    expect(cellAt(parse(text).report, path)).toMatchObject({ state: 'number', value: 2 })
    expect(faultsAt(text, 'disputes')).toEqual(['inferred'])
  })

  it('that is complete is not gone on with: years above two rows of numbers are not read', () => {
    const names = '结果维持 结果纠正 其他结果 尚未审结 总计'
    const fifteen = '1 0 0 2 3 0 0 0 0 0 0 0 0 0 0'
    const text = `四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n${names} 未经复议直接起诉 复议后起诉\n${names} ${names}\n2021年\n${fifteen}\n2022年\n${fifteen}\n`
    expect(faultsAt(text, 'disputes')).toContain('missing-table')
  })

  it('of one character a line over a row that lacks numbers leads to none', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结 结 其 尚
果 果 他 未
1 0 0 2 3 0 0 0 0 0
`
    expect(toData(parse(text).report).disputes).toBeNull()
    expect(faultsAt(text, 'disputes')).toContain('missing-table')
  })
})

describe('fifteen numbers below a header with a blank field before it', () => {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join(' | ')
  const above = `四、政府信息公开行政复议、行政诉讼情况
 | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
 | ${names} | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
 | ${names} | ${names} | ${names} |
`
  const numbers = [1, 0, 0, 2, 3, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0]

  it('stand in their columns', () => {
    const { report } = parse(`${above} | ${numbers.join(' | ')} |\n`)
    expect(cellAt(report, 'disputes.reconsideration.upheld')?.value).toBe(1)
    expect(cellAt(report, 'disputes.litigationDirect.upheld')?.value).toBe(4)
  })

  it('are not shifted into the blank field where one is lost', () => {
    const text = `${above} | ${numbers.slice(1).join(' | ')} |\n`
    expect(cellAt(parse(text).report, 'disputes.reconsideration.total')?.value ?? null).toBeNull()
    expect(faultsAt(text, 'disputes')).toContain('ambiguous-row')
  })
})

describe('a report on one line', () => {
  const line = `某县桃河镇2022年政府信息公开工作年度报告 一、总体情况 2022年，我镇公开信息12条。 （一）主动公开方面。公示栏 每月更新。 二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 3 1 12 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 40 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 7 行政强制 - 4 - 第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费 1.5 三、收到和处理政府信息公开申请情况 申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 一、本年新收政府信息公开申请数量 2 3 0 0 0 0 5 五、存在问题和改进 没有问题。 六、其他需要报告的事项 本年度收到 12 件来信。 桃河镇人民政府 2023年1月12日`
  const { report, diagnostics } = parse(line)
  const data = toData(report)

  it('is read by the words of the form', () => {
    expect(data).toMatchObject({
      title: '某县桃河镇2022年政府信息公开工作年度报告',
      overview: '2022年，我镇公开信息12条。\n（一）主动公开方面。公示栏 每月更新。',
      disclosure: { normativeDocuments: { issued: 3, repealed: 1, inForce: 12 }, fees: { amount: 1.5 } },
      problems: '没有问题。',
      other: '本年度收到 12 件来信。',
      signature: { agency: '桃河镇人民政府', date: '2023-01-12' },
    })
    expect(numbersOf(line, 'received')).toEqual([2, 3, 0, 0, 0, 0, 5])
  })

  it('may be broken into two lines anywhere; a number that is broken is not read as two', () => {
    for (let at = line.indexOf('三、'); at < line.indexOf('五、'); at++) {
      const text = `${line.slice(0, at)}\n${line.slice(at)}`
      const read = numbersOf(text, 'received')
      if (faultsAt(text, 'requests').length === 0) expect([at, ...read]).toEqual([at, 2, 3, 0, 0, 0, 0, 5])
    }
    const broken = line.replace('2 3 0 0 0 0 5', '2 3 0 0 0 20 2\n5')
    expect(faultsAt(broken, 'requests.received').length).toBeGreaterThan(0)
  })

  it('says of a row without a number that it has none', () => {
    expect(data.disclosure?.compulsoryMeasures).toEqual({ decisions: null })
    expect(faultsOf(diagnostics)).toContainEqual({
      code: 'missing-cell',
      path: 'disclosure.compulsoryMeasures',
    })
  })

  it('has its places where the words stand', () => {
    const cell = cellAt(report, 'disclosure.fees.amount')
    expect(line.slice(cell?.position.start.offset, cell?.position.end.offset)).toBe('1.5')
  })
})

it('a long preamble that numbers the sections is no report on one line', () => {
  const names =
    '一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项'
  const preamble = `${'本报告根据规定编制。'.repeat(25)}报告有以下部分： ${names} 组成。`
  const text = `某县2022年政府信息公开工作年度报告\n\n${preamble}\n\n一、总体情况\n\n${'公开信息12条。'.repeat(60)}\n\n六、其他需要报告的事项\n\n无。\n`
  expect(toData(parse(text).report)).toMatchObject({ preamble, other: '无。' })
})

it('numbers that nothing parts from their label are not guessed', () => {
  const text =
    '二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章000\n行政规范性文件 3 1 12\n'
  const { report, diagnostics } = parse(text)
  expect(toData(report).disclosure?.regulations).toEqual({ issued: null, repealed: null, inForce: null })
  expect(faultsOf(diagnostics)).toContainEqual({ code: 'missing-row', path: 'disclosure.regulations' })
})

describe('a table in Markdown, out of a PDF whose cells go on in several lines', () => {
  const text = `三、收到和处理政府信息公开申请情况

|申请人情况|||自然<br>人|商业<br>企业|科研<br/>机构|社会公<br>益组织|法律服<br>务机构|其<br>他|总<br>计|
|---|---|---|---|---|---|---|---|---|---|
|一、本年新收政府信息公<br>开申请数量|||1|0|0|0|0|4|5|
||（四）无<br>法提供|1.本机关不掌握<br>相关政府信息|1|0|0|0|0|41<br>5|416|

- 4 -

||（五）不<br>予处理|2.重复<br>申请|2|0|0|0|0|4|6|
|---|---|---|---|---|---|---|---|---|---|
`

  it('has the labels that are broken in its cells, and goes on below a page break', () => {
    expect(numbersOf(text, 'received')).toEqual([1, 0, 0, 0, 0, 4, 5])
    expect(numbersOf(text, 'notProcessed.duplicate')).toEqual([2, 0, 0, 0, 0, 4, 6])
  })

  it('keeps a number that is broken in its cell as words, and says so', () => {
    expect(numbersOf(text, 'unavailable.notHeld')).toEqual([1, 0, 0, 0, 0, null, 416])
    expect(faultsOf(parse(text).diagnostics)).toContainEqual({
      code: 'not-a-number',
      path: 'requests.unavailable.notHeld.otherOrganization',
    })
  })
})
