import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardText, clauses, prose, sectionText } from '../../src/arbitraries/index.js'
import { reportData } from '../support/any-report.js'
import type { ReportData } from '../../src/index.js'

/** What is left of the first value that fails, once fast-check has made it as small as it can. */
const shrunkFrom = <T>(seed: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T => {
  const { counterexample } = fc.check(fc.property(arbitrary, holds), {
    numRuns: 2000,
    seed,
    endOnFailure: false,
  })
  if (counterexample === null) throw new Error('the property holds')
  return counterexample[0]
}

const shrunk = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T =>
  shrunkFrom(2, arbitrary, holds)

/** What is left from one seed or another. */
const everyShrunk = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => shrunkFrom(seed, arbitrary, holds))

/** The numbers in a part of the data. */
const numbersIn = (data: unknown): number[] => {
  if (typeof data === 'number') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersIn) : []
}

const tablesOf = ({ disclosure, requests, disputes }: ReportData): unknown[] => [
  disclosure,
  requests,
  disputes,
]

describe('a report that fails', () => {
  it('shrinks to the one cell that it fails by', () => {
    const { disclosure, disputes, requests, ...rest } = shrunk(
      reportData({ edition: '2021' }),
      (data) => (data.requests?.denied.stateSecret.enterprise ?? 0) < 7,
    )
    expect(numbersIn(requests)).toEqual([7])
    expect(requests?.denied.stateSecret.enterprise).toBe(7)
    expect({ disclosure, disputes }).toEqual({ disclosure: null, disputes: null })
    expect(rest).toEqual({
      title: null,
      agency: null,
      year: null,
      edition: '2021',
      preamble: null,
      overview: null,
      problems: null,
      other: null,
      signature: { agency: null, date: null },
    })
  })

  it('shrinks to the one fraction that it fails by', () => {
    const data = shrunk(reportData({ edition: '2021' }), (data) =>
      Number.isInteger(data.edition === '2021' ? (data.disclosure?.fees?.amount ?? 0) : 0),
    )
    expect(numbersIn(tablesOf(data))).toEqual([0.1])
  })

  it('shrinks to the change below zero that it fails by', () => {
    const data = shrunk(
      reportData({ edition: '2019' }),
      (data) => data.edition !== '2019' || (data.disclosure?.fees?.change ?? 0) >= 0,
    )
    expect(numbersIn(tablesOf(data))).toEqual([-1])
  })

  it('shrinks to the text that it fails by', () => {
    const data = shrunk(reportData(), ({ problems }) => problems === null || problems === '')
    expect(data.problems).toBe('公开信息0条。')
    expect(tablesOf(data)).toEqual([null, null, null])
  })

  it('shrinks to a short title, where the title is to blame', () => {
    const data = shrunk(reportData(), ({ title }) => title === null)
    expect(data).toMatchObject({
      title: '胜利乡2008年政府信息公开工作年度报告',
      agency: '胜利乡',
      year: 2008,
    })
  })
})

describe('a report that agrees with itself and fails', () => {
  it('shrinks to the one outcome that it fails by, and what must agree with it', () => {
    const data = shrunk(
      reportData({ edition: '2021', consistent: true }),
      ({ requests }) => (requests?.granted.naturalPerson ?? 0) < 3,
    )
    const three = { naturalPerson: 3, total: 3 }
    expect(data.requests).toMatchObject({ received: three, granted: three, totalProcessed: three })
    // Each of the three in its own column and in the total of its row; all else is 0.
    expect(numbersIn(tablesOf(data)).filter((number) => number !== 0)).toEqual([3, 3, 3, 3, 3, 3])
  })

  it('shrinks to the one number that a sum fails by', () => {
    const arbitrary = reportData({ edition: '2021', consistent: true })
    const tooMany = everyShrunk(arbitrary, ({ requests }) => (requests?.received.total ?? 0) <= 100)
    for (const { requests } of tooMany) {
      expect(requests?.received.total).toBe(101)
      // In one column and the total of one row, of what was received and, unless it is carried forward, of all processed.
      expect(new Set(numbersIn(requests))).toEqual(new Set([0, 101]))
      expect([4, 6]).toContain(numbersIn(requests).filter((number) => number === 101).length)
    }
    const disputed = everyShrunk(arbitrary, ({ disputes }) => (disputes?.reconsideration.total ?? 0) <= 10)
    for (const { disputes } of disputed) {
      expect(numbersIn(disputes).filter((number) => number !== 0)).toEqual([11, 11])
    }
  })

  it('shrinks to zeros, where its numbers are not to blame', () => {
    const data = shrunk(reportData({ edition: '2019', consistent: true }), ({ title }) => title === null)
    expect(numbersIn(tablesOf(data)).every((number) => number === 0)).toBe(true)
    expect(data).toMatchObject({
      title: '胜利乡2008年政府信息公开工作年度报告',
      preamble: null,
      overview: '公开信息0条。',
      problems: '公开信息0条。',
      other: '公开信息0条。',
      signature: { agency: null, date: null },
    })
  })
})

describe('a text that fails', () => {
  it.each([
    ['prose', prose(), '公开信息0条。'],
    ['section text', sectionText(), '公开信息0条。'],
    ['awkward text', awkwardText(), '公开信息0条。'],
    ['clauses', clauses(), '（一）公开信息0条。'],
  ] as const)('shrinks to a sentence of %s', (_, texts, smallest) => {
    expect(new Set(everyShrunk<string>(texts, () => false))).toEqual(new Set([smallest]))
  })

  it('shrinks to the paragraph that it fails by', () => {
    for (const mark of ['|', '#', '&']) {
      for (const text of everyShrunk(awkwardText(), (one) => !one.includes(mark)))
        expect(text).toMatch(/^.{1,20}$/)
    }
  })

  it.each([
    ['prose', prose()],
    ['section text', sectionText()],
  ] as const)('shrinks to the paragraph of a sentence that it fails by, of %s', (_, texts) => {
    for (const text of everyShrunk<string>(texts, (one) => !one.includes('《')))
      expect(text).toMatch(/^[^\n]{1,60}$/)
  })

  it('shrinks to the one paragraph that it fails by, and to the clauses above one', () => {
    for (const text of everyShrunk(awkwardText(), (one) => !one.includes('《')))
      expect(text).not.toContain('\n')
    for (const text of everyShrunk(clauses(), (one) => !one.includes('《')))
      expect(text).toMatch(/^(?:[^\n]{1,3}公开信息0条。\n){0,3}[^\n]*《[^\n]{1,50}$/)
  })

  it.each([
    ['①', ['（一）', '1.', '（1）', '①']],
    ['③', ['（一）', '1.', '（1）', '①', '②', '③']],
    ['2.', ['（一）', '1.', '2.']],
  ])('shrinks to the clauses above one that fails by %s', (marker, markers) => {
    const left = everyShrunk(clauses(), (text) => !text.split('\n').some((line) => line.startsWith(marker)))
    expect(new Set(left)).toEqual(new Set([markers.map((one) => `${one}公开信息0条。`).join('\n')]))
  })
})
