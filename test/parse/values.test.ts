import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData, type Cell, type CellPath, type Diagnostic } from '../../src/index.js'

/** A report whose table of requests says something of its own in one cell; the rest of its row is six times 0. */
const requestsWith = (text: string): string => `三、收到和处理政府信息公开申请情况

申请人情况	自然人	商业企业	科研机构	社会公益组织	法律服务机构	其他	总计
一、本年新收政府信息公开申请数量	${text}	0	0	0	0	0	0
二、上年结转政府信息公开申请数量	0	0	0	0	0	0	0
`

const disclosureOf2019With = ({ change = '0', fees = '0', amount = '0' }): string => `二、主动公开政府信息情况

第二十条第（五）项
信息内容	上一年项目数量	本年增/减	处理决定数量
行政许可	20	${change}	0
第二十条第（九）项
信息内容	采购项目数量	采购总金额
政府集中采购	1	${amount}
第二十条第（八）项
信息内容	上一年项目数量	本年增/减
行政事业性收费	${fees}	0
`

const disclosureOf2021With = (fees: string): string => `二、主动公开政府信息情况

第二十条第（八）项
信息内容	本年收费金额（单位：万元）
行政事业性收费	${fees}
`

const readCell = (source: string, path: CellPath): { cell: Cell | undefined; diagnostics: string[] } => {
  const { report, diagnostics } = parse(source)
  const ofCell = (diagnostic: Diagnostic): boolean =>
    diagnostic.path === path || path.startsWith(`${diagnostic.path ?? ''}.`)
  const told = diagnostics.filter(({ code }) => code !== 'missing-section' && code !== 'missing-row')
  return {
    cell: cellAt(report, path),
    diagnostics: told.filter(ofCell).map(({ code, severity }) => `${severity} ${code}`),
  }
}

const received = 'requests.received.naturalPerson'

describe('a cell of the requests table', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['13612', 13612],
    ['12.5', 12.5],
    ['１２', 12],
    ['１，２３４', 1234],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['13 612', 13612],
    ['13\u00a0612', 13612],
    ['+3', 3],
    ['-1', -1],
    ['减4', -4],
    ['增15', 15],
    ['零', 0],
    ['　5　', 5],
  ])('that says %j is the number %d, without a word', (text, value) => {
    const { cell, diagnostics } = readCell(requestsWith(text), received)
    expect(cell).toMatchObject({ state: 'number', value, unit: null, raw: text.trim() })
    expect(diagnostics).toEqual([])
  })

  it.each([
    ['73次', 73, '次'],
    ['3件', 3, '件'],
    ['2项', 2, '项'],
    ['１２ 件', 12, '件'],
  ])('that says %j is a number with a unit', (text, value, unit) => {
    const { cell, diagnostics } = readCell(requestsWith(text), received)
    expect(cell).toMatchObject({ state: 'number', value, unit, raw: text })
    expect(diagnostics).toEqual(['info unit-in-cell'])
  })

  it('that says 84.37万元 has a unit that no count can have', () => {
    const { cell, diagnostics } = readCell(requestsWith('84.37万元'), received)
    expect(cell).toMatchObject({ state: 'number', value: 84.37, unit: '万元' })
    expect(diagnostics).toEqual(['warning unit-in-cell'])
  })

  it.each(['/', '-', '—', '——', '－', '无', '不涉及', 'N/A'])(
    'that says %j is a mark, and no number',
    (text) => {
      const { cell, diagnostics } = readCell(requestsWith(text), received)
      expect(cell).toMatchObject({ state: 'mark', value: null, unit: null, raw: text })
      expect(diagnostics).toEqual([])
    },
  )

  it.each(['', ' ', '\u00a0', '　', '\u200b'])('that holds nothing but %j is blank', (text) => {
    const { cell, diagnostics } = readCell(requestsWith(text), received)
    expect(cell).toMatchObject({ state: 'blank', value: null, unit: null, raw: text })
    expect(diagnostics).toEqual([])
  })

  it.each([
    ['22（其中修订 16 件）', 22],
    ['5(含上年)', 5],
    ['20 0', 200],
    ['12 345 67', 1234567],
    ['1 234 5', 12345],
    ['1 2', 12],
    ['约5', 5],
  ])('that says %j is read as %d, and a person should look', (text, value) => {
    const { cell, diagnostics } = readCell(requestsWith(text), received)
    expect(cell).toMatchObject({ state: 'number', value, raw: text })
    expect(diagnostics).toEqual(['warning inferred'])
  })

  it.each([
    'abc',
    '若干',
    '1,23',
    ',5',
    '5,',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '十二',
    '1;2',
    '3/4',
    '1.2.3',
  ])('that says %j is no number', (text) => {
    const { cell, diagnostics } = readCell(requestsWith(text), received)
    expect(cell).toMatchObject({ state: 'text', value: null, raw: text })
    expect(diagnostics).toEqual(['error not-a-number'])
  })

  it('that holds more digits than a number keeps is no number', () => {
    const { cell, diagnostics } = readCell(requestsWith('12345678901234567890'), received)
    expect(cell).toMatchObject({ state: 'text', value: null })
    expect(diagnostics).toEqual(['error not-a-number'])
  })

  it.each(['0', '13612', '/', '', '若干', '22（其中修订 16 件）'])(
    'changes nothing in its neighbours when it says %j',
    (text) => {
      const { report } = parse(requestsWith(text))
      const others = [
        'requests.received.enterprise',
        'requests.received.total',
        'requests.carriedIn.naturalPerson',
        'requests.carriedIn.total',
      ] as const
      expect(others.map((path) => cellAt(report, path)?.value)).toEqual([0, 0, 0, 0])
    },
  )
})

describe('本年增/减', () => {
  it.each([
    ['+3', 3],
    ['-1', -1],
    ['－1', -1],
    ['增15', 15],
    ['减4', -4],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    const { cell, diagnostics } = readCell(
      disclosureOf2019With({ change: text }),
      'disclosure.licensing.change',
    )
    expect(cell).toMatchObject({ state: 'number', value })
    expect(diagnostics).toEqual([])
  })
})

describe('the fees of the year, in 万元', () => {
  const amountOf = (text: string): unknown => {
    const data = toData(parse(disclosureOf2021With(text)).report)
    return data.edition === '2019' ? undefined : data.disclosure?.fees?.amount
  }

  it('are what the bare number says', () => {
    expect(amountOf('84.376512')).toBe(84.376512)
    expect(readCell(disclosureOf2021With('84.376512'), 'disclosure.fees.amount').diagnostics).toEqual([])
  })

  it('may repeat the unit', () => {
    expect(amountOf('84.37万元')).toBe(84.37)
    expect(readCell(disclosureOf2021With('84.37万元'), 'disclosure.fees.amount')).toMatchObject({
      cell: { value: 84.37, unit: '万元' },
      diagnostics: ['info unit-in-cell'],
    })
  })

  it('written in 元 are counted in 万元, and a person should look', () => {
    expect(amountOf('251000元')).toBe(25.1)
    expect(readCell(disclosureOf2021With('251000元'), 'disclosure.fees.amount')).toMatchObject({
      cell: { value: 251000, unit: '元' },
      diagnostics: ['warning unit-in-cell'],
    })
  })
})

describe('the amount of procurement', () => {
  it.each([
    ['84.37万元', { value: 84.37, unit: '万元' }],
    ['251000元', { value: 251000, unit: '元' }],
    ['12.5', { value: 12.5, unit: null }],
    ['/', null],
  ])('%j keeps its own unit', (text, amount) => {
    const source = disclosureOf2019With({ amount: text })
    expect(toData(parse(source).report)).toMatchObject({ disclosure: { procurement: { amount } } })
    expect(readCell(source, 'disclosure.procurement.amount').diagnostics).toEqual([])
  })
})
