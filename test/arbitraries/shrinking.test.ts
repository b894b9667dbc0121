import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardText, clauses, prose, reportData, sectionText } from '../../src/arbitraries/index.js'
import type { ReportData } from '../../src/index.js'

/** What is left of the first value that fails, once fast-check has made it as small as it can. */
const shrunk = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T => {
  const { counterexample } = fc.check(fc.property(arbitrary, holds), {
    numRuns: 2000,
    seed: 2,
    endOnFailure: false,
  })
  if (counterexample === null) throw new Error('the property holds')
  return counterexample[0]
}

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
    const data = shrunk(reportData({ edition: '2021' }), ({ disclosure }) =>
      Number.isInteger(disclosure?.fees?.amount ?? 0),
    )
    expect(numbersIn(tablesOf(data))).toEqual([0.1])
  })

  it('shrinks to the change below zero that it fails by', () => {
    const data = shrunk(
      reportData({ edition: '2019' }),
      ({ disclosure }) => (disclosure?.fees?.change ?? 0) >= 0,
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
    expect(shrunk(texts, () => false)).toBe(smallest)
  })

  it('shrinks to the paragraph that it fails by', () => {
    expect(shrunk(awkwardText(), (text) => !text.includes('|'))).toMatch(/^.{1,20}$/)
  })

  it('shrinks to few clauses, each of one sentence', () => {
    const text = shrunk(clauses(), (clause) => !clause.includes('①'))
    expect(text).toMatch(/^（一）公开信息0条。\n1\.公开信息0条。\n（1）公开信息0条。\n①公开信息0条。/)
    expect(text).toMatch(/^(?:[^\n]{1,3}公开信息0条。\n?){4,6}$/)
  })
})
