import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { diff, editCell, applyEdits, parse, paths, serialize, toData } from '../../src/index.js'
import { parameters } from '../support/runs.js'
import { zeroData } from '../validate/zero-report.js'

const numRuns = Math.min(parameters.numRuns, 100)

describe('diff', () => {
  it('finds nothing between a report and itself, as a tree or as data', () => {
    const property = fc.property(reportData(), (data) => {
      const { report } = parse(serialize(data, { layout: 'lines' }))
      expect(diff(report, report)).toEqual([])
      expect(diff(report, toData(report))).toEqual([])
    })
    fc.assert(property, { ...parameters, numRuns })
  })

  it('finds the one number that was changed', () => {
    const source = serialize(zeroData('2021'), { layout: 'tsv' })
    const { report } = parse(source)
    const property = fc.property(
      fc.constantFrom(...paths('2021')),
      fc.integer({ min: 1, max: 999 }),
      (path, value) => {
        const changed = parse(applyEdits(source, [editCell(report, source, path, value)])).report
        expect(diff(report, changed).map((change) => change.path)).toEqual([path])
      },
    )
    fc.assert(property, { ...parameters, numRuns })
  })

  it('is the same the other way round, but for its direction', () => {
    const property = fc.property(reportData(), reportData(), (one, other) => {
      const turned = diff(other, one).map(({ path, before, after }) => ({
        path,
        before: after,
        after: before,
      }))
      expect(turned).toEqual(diff(one, other))
    })
    fc.assert(property, { ...parameters, numRuns })
  })

  it('finds texts, title and year, in the order of the form', () => {
    const [one, other] = ['2022', '2023'].map(
      (year) =>
        parse(`某县${year}年政府信息公开工作年度报告\n一、总体情况\n${year}年，某县公开信息。\n`).report,
    )
    if (one === undefined || other === undefined) throw new Error('two reports were read')
    expect(diff(one, other)).toEqual([
      {
        path: 'title',
        before: '某县2022年政府信息公开工作年度报告',
        after: '某县2023年政府信息公开工作年度报告',
      },
      { path: 'year', before: 2022, after: 2023 },
      { path: 'overview', before: '2022年，某县公开信息。', after: '2023年，某县公开信息。' },
    ])
  })

  it('takes amounts of two units for two, and a number for none where an edition lacks it', () => {
    const old = zeroData('2019')
    const amountIn = (unit: '元' | '万元' | null) => ({
      ...old,
      disclosure: { ...old.disclosure, procurement: { items: 1, amount: { value: 5, unit } } },
    })
    expect(diff(amountIn('元'), amountIn('万元'))).toEqual([
      {
        path: 'disclosure.procurement.amount',
        before: { value: 5, unit: '元' },
        after: { value: 5, unit: '万元' },
      },
    ])
    expect(diff(zeroData('2021'), old)).toContainEqual({
      path: 'requests.otherOutcome.feeOverdue.total',
      before: 0,
      after: null,
    })
  })
})
