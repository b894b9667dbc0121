import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData, type CellPath, type ReportData } from '../../src/index.js'
import { sampleReport } from '../support/sample-report.js'

/*
 * What earlier programs got wrong, one after the other, and none of them with a word. The report is one of the
 * project's own; each test changes one thing in it.
 */

const rows = sampleReport('tab rows')
const list = sampleReport('lines')

const valueAt = (text: string, path: CellPath): number | null | undefined =>
  cellAt(parse(text).report, path)?.value

/** Codes and paths of what should be looked at. */
const complaints = (text: string): string[] =>
  parse(text)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, path }) => `${code} ${path ?? ''}`)

const dataOf = (text: string): ReportData => toData(parse(text).report)

describe('1. one blank, / or 零 in a row', () => {
  it.each([
    ['', null],
    ['/', null],
    ['零', 0],
  ])('costs no other number of the row: %j', (written, value) => {
    const text = rows.edit('requests.received.enterprise', written)
    expect(dataOf(text)).toEqual(rows.dataWith('requests.received.enterprise', value))
    expect(complaints(text)).toEqual([])
  })

  it('costs none of the fifteen of the disputes table', () => {
    const text = rows.edit('disputes.litigationDirect.pending', '')
    expect(dataOf(text)).toEqual(rows.dataWith('disputes.litigationDirect.pending', null))
  })
})

describe('2. a column that the form does not have', () => {
  it('shifts nothing: 小计 behind the organizations', () => {
    expect(dataOf(rows.withColumn('小计', '9'))).toEqual(rows.data)
  })

  it('shifts nothing: 序号 before the labels', () => {
    expect(dataOf(rows.withRowNumbers())).toEqual(rows.data)
  })
})

describe('3. a number in pieces', () => {
  it('is not cut at the line end: 13 / 612 in a cell behind a tab', () => {
    const text = sampleReport('tab cells').edit('requests.received.total', '13\n612')
    expect(valueAt(text, 'requests.received.total')).toBe(13612)
  })

  it('is not two numbers for the space among its digits', () => {
    expect(valueAt(rows.edit('requests.received.total', '13 612'), 'requests.received.total')).toBe(13612)
    expect(valueAt(rows.edit('requests.received.total', '2 0'), 'requests.received.total')).toBe(20)
  })
})

it('4. full-width digits are digits', () => {
  const fullWidth = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  expect(dataOf(rows.editValues(fullWidth))).toEqual(rows.data)
})

it('5. of a table in two parts no cell is lost', () => {
  const header = rows.linesOf('requests').slice(0, 3)
  const at = rows.lineOf('requests.unavailable.notHeld')
  const text = rows.text
    .split('\n')
    .toSpliced(at, 0, '', '（续表）', '', ...header)
    .join('\n')
  expect(dataOf(text)).toEqual(rows.data)
})

describe('6. blank, / and missing', () => {
  it('are not 0, and not each other', () => {
    const blank = rows.edit('requests.granted.enterprise', '')
    expect(cellAt(parse(blank).report, 'requests.granted.enterprise')).toMatchObject({
      state: 'blank',
      value: null,
    })
    const mark = rows.edit('requests.granted.enterprise', '/')
    expect(cellAt(parse(mark).report, 'requests.granted.enterprise')).toMatchObject({
      state: 'mark',
      value: null,
    })
  })

  it('leave a row of a list open that has lost a value: none of its numbers is placed', () => {
    const text = list.without('requests.granted.enterprise')
    expect(cellAt(parse(text).report, 'requests.granted.total')).toMatchObject({
      state: 'missing',
      value: null,
    })
    expect(complaints(text)).toEqual(['ambiguous-row requests.granted'])
  })

  it('pour no numbers into rows that have lost their labels', () => {
    const lost = ['requests.denied.stateSecret', 'requests.denied.prohibitedByLaw'] as const
    const text = list.withoutLabels(lost)
    expect(complaints(text)).toEqual([...lost.map((path) => `missing-row ${path}`), 'unread requests'])
  })
})

it('7. labels of 2019 are never read as columns of 2021', () => {
  const old = sampleReport('tab rows', '2019')
  expect(dataOf(old.text).edition).toBe('2019')
  expect(dataOf(old.text).disclosure?.regulations).not.toHaveProperty('issued')
  expect(dataOf(old.text)).toEqual(old.data)
})

describe('8. the text of a section', () => {
  it('is not lost when its title is worded otherwise', () => {
    const text = rows.text.replace('一、总体情况', '一、2022年政务公开总体情况')
    expect(dataOf(text).overview).toBe(rows.data.overview)
    expect(complaints(text)).toEqual([])
  })
})

it('9. a wrong total stays what it is', () => {
  const text = rows.edit('requests.received.total', '99')
  expect(dataOf(text)).toEqual(rows.dataWith('requests.received.total', 99))
})

it('10. every number keeps the place it was taken from', () => {
  const cell = cellAt(parse(rows.text).report, 'requests.received.total')
  expect(rows.text.slice(cell?.position.start.offset, cell?.position.end.offset)).toBe(cell?.raw)
  expect(cell?.position.start.line).toBe(rows.lineOf('requests.received') + 1)
})
