import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { cellAt, parse, paths, serialize, toData, toRows, type ReportData } from '../../src/index.js'
import { parameters } from '../support/runs.js'
import { zeroData } from '../validate/zero-report.js'

const disputes =
  '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n/\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0'

describe('toRows', () => {
  it('has a row for each number of the form, in its order, whether the report has it or not', () => {
    const rows = toRows(parse(disputes).report)
    expect(rows.map(({ path }) => path)).toEqual(paths())
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(14)
  })

  it('tells zero, mark and missing apart, and where each stands', () => {
    const rows = new Map(toRows(parse(disputes).report).map((row) => [row.path, row]))
    expect(rows.get('disputes.reconsideration.corrected')).toMatchObject({
      value: null,
      state: 'mark',
      position: { start: { line: 4 } },
    })
    expect(rows.get('disputes.reconsideration.other')).toMatchObject({ value: 0, state: 'number' })
    expect(rows.get('requests.received.total')).toMatchObject({
      value: null,
      state: 'missing',
      position: null,
    })
  })

  it('gives data as rows, too, without what only a tree knows', () => {
    const { report } = parse(serialize(zeroData('2021'), { layout: 'lines' }))
    const rows = toRows(toData(report))
    const plain = toRows(report).map(({ agency, year, edition, path, value, unit }) => {
      return { agency, year, edition, path, value, unit }
    })
    expect(rows).toEqual(plain)
  })

  it('has fees in 万元, and procurement in its own unit', () => {
    const data = zeroData('2021')
    const amounts: ReportData = {
      ...data,
      disclosure: {
        ...data.disclosure,
        fees: { amount: 2.5 },
      },
    }
    const fees = toRows(amounts).find(({ path }) => path === 'disclosure.fees.amount')
    expect(fees).toMatchObject({ value: 2.5, unit: '万元' })
    const old = zeroData('2019')
    const procurement = { items: 3, amount: { value: 3000, unit: '元' as const } }
    const rows = toRows({ ...old, disclosure: { ...old.disclosure, procurement } })
    expect(rows.find(({ path }) => path === 'disclosure.procurement.amount')).toMatchObject({
      value: 3000,
      unit: '元',
    })
  })

  it('has all numbers of any report, those of another edition too', () => {
    fc.assert(
      fc.property(reportData(), (data) => {
        const { report } = parse(serialize(data, { layout: 'tsv' }))
        const rows = toRows(report)
        expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length)
        for (const { path, state, position } of rows) {
          expect(state).toBe(cellAt(report, path)?.state ?? 'missing')
          expect(position).toEqual(cellAt(report, path)?.position ?? null)
        }
        for (const edition of ['2019', '2021'] as const) {
          const held = paths(edition).filter((path) => cellAt(report, path) !== undefined)
          expect(rows.map(({ path }) => path)).toEqual(expect.arrayContaining(held))
        }
      }),
      { ...parameters, numRuns: Math.min(parameters.numRuns, 100) },
    )
  })
})
