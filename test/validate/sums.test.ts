import { describe, expect, it } from 'vitest'
import { editions, newest } from '../../src/form/forms.js'
import { columnsOf, rowsOf } from '../../src/form/tables.js'
import {
  outcomeRows,
  sumsOfDisputes,
  sumsOfRequests,
  sumsWith,
  weightIn,
  type Sum,
} from '../../src/validate/sums.js'

/** A sum as a person would write it. */
const written = ({ total, terms }: Sum): string =>
  `${total.path} =${terms.map(({ sign, path }) => ` ${sign === 1 ? '+' : '-'} ${path}`).join('')}`

const shape = ({ code, subject, total }: Sum): string => `${code} of ${subject} at ${total.path}`

const columns = ['naturalPerson', 'enterprise', 'researchInstitution', 'publicInterestOrganization'].concat([
  'legalServiceOrganization',
  'otherOrganization',
])

describe.each(editions)('the sums of section three of %s', (edition) => {
  const sums = (): readonly Sum[] => sumsOfRequests(edition)
  const rows = rowsOf('requests', edition).map(({ key }) => key)

  it('are one of each row, and two of each column, one by one', () => {
    expect(sums().map(shape)).toEqual([
      ...rows.map((row) => `row-total of requests.${row} at requests.${row}.total`),
      ...[...columns, 'total'].flatMap((column) => {
        const total = `requests.totalProcessed.${column}`
        return [`outcome-total of ${total} at ${total}`, `balance of ${total} at ${total}`]
      }),
    ])
  })

  it('of a row: its total is what all kinds of applicants make', () => {
    const [received] = sums().filter(({ subject }) => subject === 'requests.received')
    expect(received && written(received)).toBe(
      `requests.received.total =${columns.map((column) => ` + requests.received.${column}`).join('')}`,
    )
  })

  it('of a column: what was dealt with is what came in, without what is left', () => {
    const balance = sums().find(({ code }) => code === 'balance')
    expect(balance && written(balance)).toBe(
      'requests.totalProcessed.naturalPerson = + requests.received.naturalPerson + ' +
        'requests.carriedIn.naturalPerson - requests.carriedForward.naturalPerson',
    )
  })

  it('of a column: what was dealt with is what all outcomes make', () => {
    const flows = ['received', 'carriedIn', 'totalProcessed', 'carriedForward']
    const outcomes = rows.filter((row) => !flows.includes(row))
    expect(outcomeRows(edition)).toEqual(outcomes)
    const total = sums().findLast(({ code }) => code === 'outcome-total')
    expect(total && written(total)).toBe(
      `requests.totalProcessed.total =${outcomes.map((row) => ` + requests.${row}.total`).join('')}`,
    )
  })

  it('are found by each of their numbers', () => {
    expect(sumsWith('requests.granted.total', edition).map(shape)).toEqual([
      'row-total of requests.granted at requests.granted.total',
      'outcome-total of requests.totalProcessed.total at requests.totalProcessed.total',
    ])
    expect(sumsWith('requests.carriedForward.enterprise', edition).map(({ code }) => code)).toEqual([
      'row-total',
      'balance',
    ])
    expect(sumsWith('requests.totalProcessed.total', edition).map(({ code }) => code)).toEqual([
      'row-total',
      'outcome-total',
      'balance',
    ])
    expect(sumsWith('disclosure.regulations.issued', edition)).toEqual([])
  })
})

describe('without an edition', () => {
  it('the sums are those of the newest', () => {
    expect(sumsOfRequests(null)).toBe(sumsOfRequests(newest))
    expect(sumsWith('requests.notProcessed.excessive.total', null)).toEqual(
      sumsWith('requests.notProcessed.excessive.total', newest),
    )
  })
})

describe('the sums of section four', () => {
  it('are one of each kind of dispute: its total is what all results make', () => {
    expect(sumsOfDisputes.map(shape)).toEqual(
      ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map(
        (group) => `dispute-total of disputes.${group} at disputes.${group}.total`,
      ),
    )
    expect(sumsOfDisputes[0] && written(sumsOfDisputes[0])).toBe(
      'disputes.reconsideration.total = + disputes.reconsideration.upheld + disputes.reconsideration.corrected + ' +
        'disputes.reconsideration.other + disputes.reconsideration.pending',
    )
  })
})

describe('a number in a sum', () => {
  const sums = (): readonly Sum[] => sumsWith('requests.carriedForward.enterprise', newest)
  const weightsOf = (path: string): number[] => sums().map((sum) => weightIn(sum, path))

  it('counts for the total, and against what is added up to it', () => {
    expect(weightsOf('requests.totalProcessed.enterprise')).toEqual([-0, 1])
    expect(weightsOf('requests.received.enterprise')).toEqual([-0, -1])
    expect(weightsOf('requests.carriedForward.enterprise')).toEqual([-1, 1])
    expect(weightsOf('requests.carriedForward.total')).toEqual([1, -0])
  })

  it('knows its column, as the columns of the form are counted', () => {
    const [row] = sums()
    expect(row?.total.column).toBe(columnsOf('requests').length - 1)
    expect(row?.terms.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5])
  })
})
