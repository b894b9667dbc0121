import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { editions } from '../../src/form/forms.js'
import { parseHtml } from '../../src/html/index.js'
import {
  applyEdits,
  cellAt,
  editCell,
  EditError,
  parse,
  serialize,
  toData,
  type CellPath,
  type ReportData,
} from '../../src/index.js'
import { countPaths } from '../support/paths.js'
import { anyWay, keepingWay, readBy, sourceOf, type Way } from '../laws/laid-out/ways.js'
import type { FieldLayout } from '../laws/laid-out/write.js'
import { holdsOften, patience } from '../support/runs.js'
import { publishedReports } from '../support/samples.js'
import { numberAt, published, withNumbers, zeroData } from '../validate/zero-report.js'

vi.setConfig({ testTimeout: patience })

const asText: Way = { layout: 'lines' }

/** A converter that repeats merged cells leaves a number several times, and an edit changes the one that is read. */
const repeating: readonly FieldLayout[] = ['repeated spans', 'pandas', 'pandas with its index']
const isOnce = (way: Way): boolean => !('layout' in way && repeating.includes(way.layout))
const onceWay = anyWay.filter(isOnce)
const keepingOnceWay = keepingWay.filter(isOnce)

/** Changes one number, and tells what the source reads as. */
const edited = (
  source: string,
  path: CellPath,
  value: number,
  way: Way = asText,
): { text: string; data: ReportData } => {
  const { report } = readBy(way, source)
  const text = applyEdits(source, [editCell(report, source, path, value)])
  return { text, data: toData(readBy(way, text).report) }
}

describe.each(editions)('an edit of a report of %s', (edition) => {
  it('changes exactly the number asked for, in every layout and page', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition, consistent: true }),
        onceWay,
        fc.constantFrom(...countPaths(edition)),
        fc.nat(9_999_999),
        (data, way, path, value) => {
          const source = sourceOf(way, data)
          const before = toData(readBy(way, source).report)
          expect(edited(source, path, value, way).data).toEqual(withNumbers(before, { [path]: value }))
        },
      ),
    )
  })

  it('puts a number in the place of a blank', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition }),
        keepingOnceWay,
        fc.constantFrom(...countPaths(edition)),
        fc.nat(99),
        (data, way, path, value) => {
          const source = sourceOf(way, data)
          const { report } = readBy(way, source)
          const cell = cellAt(report, path)
          fc.pre(cell !== undefined && cell.state !== 'missing')
          const { data: found } = edited(source, path, value, way)
          expect(found).toEqual(withNumbers(toData(report), { [path]: value }))
        },
      ),
    )
  })

  it('touches no character outside the cell', async () => {
    await holdsOften(
      fc.property(
        reportData({ edition, consistent: true }),
        anyWay,
        fc.constantFrom(...countPaths(edition)),
        fc.nat(999),
        (data, way, path, value) => {
          const source = sourceOf(way, data)
          const { report } = readBy(way, source)
          const { start, end } = editCell(report, source, path, value)
          const position = cellAt(report, path)?.position
          expect(start).toBeGreaterThanOrEqual(position?.start.offset ?? NaN)
          expect(end).toBeLessThanOrEqual(position?.end.offset ?? NaN)
        },
      ),
    )
  })
})

it('of one of several fields that hold a number again is said by the reader', () => {
  const way: Way = { layout: 'repeated spans' }
  const source = sourceOf(way, withNumbers(zeroData('2021'), { 'disclosure.licensing.decisions': 16 }))
  const { report } = readBy(way, source)
  expect(cellAt(report, 'disclosure.licensing.decisions')?.value).toBe(16)
  const text = applyEdits(source, [editCell(report, source, 'disclosure.licensing.decisions', 17)])
  const { diagnostics } = readBy(way, text)
  expect(diagnostics.map(({ code, path }) => [code, path])).toContainEqual([
    'ambiguous-row',
    'disclosure.licensing',
  ])
})

describe.each(publishedReports)('an edit of the published report $name', ({ source }) => {
  it('changes exactly the number asked for, wherever there is one', () => {
    const { report } = parse(source)
    const before = toData(report)
    for (const path of countPaths(report.edition ?? '2021')) {
      const cell = cellAt(report, path)
      if (cell === undefined || cell.state === 'missing') continue
      expect(edited(source, path, 7).data).toEqual(withNumbers(before, { [path]: 7 }))
    }
  })
})

/** The row of section two for procurement, with some cells in it. */
const procurement = (items: string, amount: string): string =>
  published(zeroData('2019')).source.replace('政府集中采购\t0\t0', `政府集中采购\t${items}\t${amount}`)

describe('an edit keeps what stands beside the number', () => {
  it.each([
    ['73次', 74, '74次'],
    ['0', 12, '12'],
    ['７３', 120, '１２０'],
    ['22（其中修订 16 件）', 23, '23（其中修订 16 件）'],
    ['1,234', 1235, '1235'],
    ['1 234件', 5, '5件'],
    ['/', 3, '3'],
    ['不涉及', 3, '3'],
    ['详见2022年附件', 3, '3'],
    ['零', 3, '3'],
  ])('%s → %i', (cell, value, expected) => {
    const source = procurement(cell, '0')
    expect(edited(source, 'disclosure.procurement.items', value).text).toBe(procurement(expected, '0'))
  })

  it.each([
    ['+3', 5, '+5'],
    ['+3', -5, '-5'],
    ['增15', 16, '增16'],
    ['减4', -5, '减5'],
    ['-1', 0, '0'],
    ['+3', 0, '0'],
    ['增15', 0, '0'],
    ['减4', 2, '2'],
  ])('a sign as long as it holds: %s → %i', (cell, value, expected) => {
    const row = (change: string): string =>
      published(zeroData('2019')).source.replace('行政许可\t0\t0\t0', `行政许可\t0\t${change}\t0`)
    expect(edited(row(cell), 'disclosure.licensing.change', value).text).toBe(row(expected))
  })

  it('the unit of an amount', () => {
    expect(edited(procurement('0', '84.37万元'), 'disclosure.procurement.amount', 85.5).text).toBe(
      procurement('0', '85.5万元'),
    )
    expect(edited(procurement('0', '843700元'), 'disclosure.procurement.amount', 855000).text).toBe(
      procurement('0', '855000元'),
    )
  })

  it('the unit of fees, whose number is in 万元 in the data', () => {
    const fees = (cell: string): string =>
      published(zeroData()).source.replace('行政事业性收费\t0', `行政事业性收费\t${cell}`)
    const { text, data } = edited(fees('251000元'), 'disclosure.fees.amount', 30.5)
    expect(text).toBe(fees('305000元'))
    expect(numberAt(data, 'disclosure.fees.amount')).toBe(30.5)
    // 1.1 × 10,000 is 11,000.000000000002 to a computer; a sum of money goes to the 分 and no further.
    expect(edited(fees('251000元'), 'disclosure.fees.amount', 1.1).text).toBe(fees('11000元'))
    expect(edited(fees('251000元'), 'disclosure.fees.amount', 0.000123).text).toBe(fees('1.23元'))
    expect(edited(fees('251000元'), 'disclosure.fees.amount', 0.00012345).text).toBe(fees('1.23元'))
    expect(edited(fees('25.1万元'), 'disclosure.fees.amount', 30.5).text).toBe(fees('30.5万元'))
  })

  it('a number that stood in pieces is written in one', () => {
    const row = '一、本年新收政府信息公开申请数量\n13612\n0\n0\n0\n0\n0\n136\n12'
    const source = `三、收到和处理政府信息公开申请情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n${row}`
    expect(edited(source, 'requests.received.total', 13613).text).toBe(source.replace('136\n12', '13613'))
  })

  it('a blank between pipes keeps its spaces', () => {
    const data = withNumbers(zeroData(), { 'requests.granted.enterprise': null })
    const source = serialize(data, { layout: 'markdown' })
    expect(edited(source, 'requests.granted.enterprise', 3).text).toContain('| 0 | 3 | 0 |')
  })
})

describe('no edit is made', () => {
  const failure = (edit: () => unknown): [path: string, message: string] => {
    try {
      edit()
    } catch (error) {
      if (error instanceof EditError) return [error.path, error.message]
    }
    return ['', '']
  }
  const path = 'requests.received.total'

  it('in a row that is not there', () => {
    expect(failure(() => editCell(parse('').report, '', path, 1))).toEqual([
      path,
      `${path}: the report has no row for this number; add the row first`,
    ])
  })

  it('in a row whose cells are not certain', () => {
    const source =
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n0\n0\n二、上年结转政府信息公开申请数量\n0'
    expect(failure(() => editCell(parse(source).report, source, path, 1))[1]).toMatch(
      /write all numbers of the row first$/,
    )
  })

  it.each([
    [Number.NaN, 'NaN is no finite number'],
    [-Infinity, '-Infinity is no finite number'],
    [1e21, '1e+21 cannot be written in 15 digits'],
    [1.2e-9, '1.2e-9 cannot be written in 15 digits'],
    [1234567890.12345, '1234567890.12345 cannot be written in 15 digits'],
    [1_234_567_890_123_456, '1234567890123456 cannot be written in 15 digits'],
    [-1, 'a count is never below zero'],
  ])('of the number %d', (value, problem) => {
    const { report, source } = published(zeroData())
    expect(failure(() => editCell(report, source, path, value))).toEqual([path, `${path}: ${problem}`])
  })

  it('of a number of 15 digits there is one', () => {
    const { report, source } = published(zeroData())
    expect(editCell(report, source, path, 123_456_789_012_345).text).toBe('123456789012345')
  })

  it('of a text that the tree was not read from', () => {
    const { report, source } = published(withNumbers(zeroData(), { [path]: 12 }))
    expect(failure(() => editCell(report, ` ${source}`, path, 1))[1]).toMatch(
      /^requests\.received\.total: the source reads/,
    )
  })

  it('to what is no number', () => {
    const { report, source } = published(zeroData())
    expect(() => editCell(report, source, path, '1' as unknown as number)).toThrow(
      new TypeError('editCell(value) must be a number; got "1"'),
    )
  })
})

describe('in the source of a page', () => {
  const page = (cell: string): string =>
    `<h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容<td>采购项目数量<td>采购总金额<tr><td>政府集中采购<td>${cell}<td>8万元</table>`

  it.each([
    ['73\n  次', '74\n  次'],
    ['约\n73\n次', '约\n74\n次'],
    ['7<b>3</b>次', '74次'],
  ])('%j becomes %j, though it reads otherwise', (before, after) => {
    const { report } = parseHtml(page(before))
    const edit = editCell(report, page(before), 'disclosure.procurement.items', 74)
    expect(applyEdits(page(before), [edit])).toContain(`<td>${after}<td>8万元`)
  })
})
