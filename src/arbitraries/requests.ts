import * as fc from 'fast-check'
import type { RequestCounts, RequestsData } from '../data/report-data.js'
import type { Edition } from '../form/forms.js'
import type { RequestColumnKey, RequestRowKey } from '../form/keys.js'
import { balanceOf, columnsOf, rowsOf } from '../form/tables.js'
import type { Numbers } from './count.js'
import { shrinkingToOne } from './shrinking-to-one.js'
import { plainRecord } from './plain-record.js'

type Columns<T> = Record<RequestColumnKey, T>

const columnKeys = columnsOf('requests').map(({ key }) => key)
const applicants = columnKeys.filter((key) => key !== 'total')

const rowKeysOf = (edition: Edition): RequestRowKey[] => rowsOf('requests', edition).map(({ key }) => key)

const inColumns = <T>(valueOf: (column: RequestColumnKey) => T): Columns<T> =>
  Object.fromEntries(columnKeys.map((key) => [key, valueOf(key)])) as Columns<T>

/** Nests rows by their dotted keys. */
const nest = (rows: Iterable<readonly [key: string, counts: RequestCounts]>): RequestsData => {
  const data: Record<string, RequestCounts | Record<string, RequestCounts>> = {}
  for (const [key, counts] of rows) {
    const [group, row] = key.split('.') as [string, string | undefined]
    if (row === undefined) data[group] = counts
    else data[group] = { ...(data[group] as Record<string, RequestCounts> | undefined), [row]: counts }
  }
  // Every row of an edition of the form is there.
  return data as unknown as RequestsData
}

/** Made anew each time: whoever changes one row of a report changes no other. */
const emptyRow = () => inColumns(() => null)

const freeRow = ({ count }: Numbers): fc.Arbitrary<RequestCounts> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(null).map(emptyRow) },
    { weight: 9, arbitrary: plainRecord(inColumns(() => fc.option(count(), { freq: 12 }))) },
  )

/** Any numbers in the table of section three, and places without a number among them. Shrinks to nulls. */
export const freeRequests = (edition: Edition, numbers: Numbers): fc.Arbitrary<RequestsData> => {
  const keys = rowKeysOf(edition)
  return fc.tuple(...keys.map((key) => freeRow(numbers).map((row) => [key, row] as const))).map(nest)
}

const add = (rows: readonly Columns<number>[]): Columns<number> =>
  inColumns((column) => rows.reduce((sum, row) => sum + row[column], 0))

/** A row whose total is the sum of its other columns. */
const totalled = (counts: Record<(typeof applicants)[number], number>): Columns<number> => ({
  ...counts,
  total: applicants.reduce((sum, key) => sum + counts[key], 0),
})

/** Rows whose totals are the sums of their other columns. */
const soundRows = (length: number, { count, highest }: Numbers): fc.Arbitrary<Columns<number>[]> => {
  const counts = Array.from({ length: length * applicants.length }, () => count())
  return shrinkingToOne(fc.tuple(...counts), highest).map((all) =>
    Array.from({ length }, (_, row) =>
      totalled(inApplicants((at) => all[row * applicants.length + at] ?? 0)),
    ),
  )
}

const inApplicants = (valueOf: (at: number) => number): Record<(typeof applicants)[number], number> =>
  Object.fromEntries(applicants.map((key, at) => [key, valueOf(at)])) as Record<
    (typeof applicants)[number],
    number
  >

const emptyCounts: Columns<number> = inColumns(() => 0)

/**
 * Numbers of the table of section three that obey its arithmetic: the outcomes are free, as is what is carried forward;
 * all of it was received this year or carried in from the last. Shrinks to zeros.
 */
export const soundRequests = (edition: Edition, numbers: Numbers): fc.Arbitrary<RequestsData> => {
  const keys = rowKeysOf(edition)
  // The others follow from the outcomes, or balance them.
  const others = balanceOf('requests', edition).flat()
  const outcomes = keys.filter((key) => !others.includes(key))
  return plainRecord({
    // The outcomes, and what is carried forward.
    handled: soundRows(outcomes.length + 1, numbers),
    // What was carried in, where there was so much to carry.
    carriedIn: soundRows(1, numbers),
  }).map(({ handled, carriedIn: [wished = emptyCounts] }) => {
    const rows = handled.slice(0, outcomes.length)
    const carriedForward = handled.at(-1) ?? emptyCounts
    const totalProcessed = add(rows)
    const all = add([totalProcessed, carriedForward])
    const carriedIn = totalled(inColumns((column) => Math.min(wished[column], all[column])))
    const received = inColumns((column) => all[column] - carriedIn[column])
    const known: Partial<Record<RequestRowKey, Columns<number>>> = {
      received,
      carriedIn,
      totalProcessed,
      carriedForward,
    }
    const outcomeAt = new Map(outcomes.map((key, at) => [key, rows[at]]))
    return nest(keys.map((key) => [key, known[key] ?? outcomeAt.get(key) ?? emptyRow()]))
  })
}
