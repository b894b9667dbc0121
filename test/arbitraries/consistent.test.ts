import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { editions } from '../../src/form/forms.js'
import type { ReportData, RequestCounts } from '../../src/index.js'
import { fewRuns } from './few-runs.js'

type Column = keyof RequestCounts

const applicants: readonly Column[] = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? NaN), 0)

type Requests = NonNullable<ReportData['requests']>

const outcomesOf = ({
  granted,
  partiallyGranted,
  denied,
  unavailable,
  notProcessed,
  otherOutcome,
}: Requests): RequestCounts[] => [
  granted,
  partiallyGranted,
  ...Object.values(denied),
  ...Object.values(unavailable),
  ...Object.values(notProcessed),
  // （六）其他处理 is one row in one edition and three in the other.
  ...(otherOutcome === undefined || 'total' in otherOutcome
    ? [otherOutcome as RequestCounts]
    : Object.values(otherOutcome)),
]

const rowsOf = (requests: Requests): RequestCounts[] => [
  requests.received,
  requests.carriedIn,
  ...outcomesOf(requests),
  requests.totalProcessed,
  requests.carriedForward,
]

describe.each(editions)('reports of %s that agree with themselves', (edition) => {
  const holdsForAll = (check: (data: ReportData, requests: Requests) => void): void =>
    fc.assert(
      fc.property(reportData({ edition, consistent: true }), (data) => {
        const { requests } = data
        expect(requests).not.toBeNull()
        if (requests !== null) check(data, requests)
      }),
      fewRuns,
    )

  it('are whole', () => {
    holdsForAll((data) => {
      const { preamble, signature, ...rest } = data
      expect(JSON.stringify({ ...rest, disclosure: { ...data.disclosure, procurement: null } })).not.toMatch(
        edition === '2019' ? /(?<!"procurement":)null/ : /(?<!"procurement":)null|""/,
      )
      expect(preamble).not.toBe('')
      expect(signature.agency === null).toBe(signature.date === null)
    })
  })

  it('have as many rows as the form', () => {
    holdsForAll((_, requests) => {
      expect(rowsOf(requests)).toHaveLength(edition === '2019' ? 23 : 25)
    })
  })

  it('add up along each row', () => {
    holdsForAll((_, requests) => {
      for (const row of rowsOf(requests)) expect(row.total).toBe(sum(applicants.map((column) => row[column])))
    })
  })

  it('add up down each column', () => {
    holdsForAll((_, requests) => {
      for (const column of [...applicants, 'total'] as const) {
        expect(requests.totalProcessed[column]).toBe(sum(outcomesOf(requests).map((row) => row[column])))
      }
    })
  })

  it('balance in each column', () => {
    holdsForAll((_, { received, carriedIn, totalProcessed, carriedForward }) => {
      for (const column of [...applicants, 'total'] as const) {
        expect(sum([received[column], carriedIn[column]])).toBe(
          sum([totalProcessed[column], carriedForward[column]]),
        )
      }
    })
  })

  it('hold nothing below zero', () => {
    holdsForAll((_, requests) => {
      for (const row of rowsOf(requests))
        expect(Math.min(...Object.values(row).map(Number))).toBeGreaterThanOrEqual(0)
    })
  })

  it('add up in each group of disputes', () => {
    holdsForAll(({ disputes }) => {
      const groups = Object.values(disputes ?? {})
      expect(groups).toHaveLength(3)
      for (const { upheld, corrected, other, pending, total } of groups) {
        expect(total).toBe(sum([upheld, corrected, other, pending]))
      }
    })
  })

  it('are signed in the year after the one they are on', () => {
    holdsForAll(({ year, signature: { date } }) => {
      if (date !== null) expect(Number(date.slice(0, 4))).toBe((year ?? NaN) + 1)
    })
  })

  it('say nothing of applications that their table does not say', () => {
    holdsForAll(({ overview }, { received, carriedIn, totalProcessed, carriedForward }) => {
      const spoken = /申请(\d+)件，上年结转(\d+)件；办结(\d+)件，结转下年度继续办理(\d+)件/.exec(
        overview ?? '',
      )
      if (spoken === null) return
      expect(spoken.slice(1).map(Number)).toEqual(
        [received, carriedIn, totalProcessed, carriedForward].map(({ total }) => total),
      )
    })
  })

  it('are not always empty', () => {
    const samples = fc.sample(reportData({ edition, consistent: true }), { numRuns: 200, seed: 1 })
    const totals = samples.map(({ requests }) => requests?.carriedIn.total ?? 0)
    expect(totals.filter((total) => total > 0).length).toBeGreaterThan(100)
  })
})
