import * as fc from 'fast-check'
import type { DisputesData } from '../data/report-data.js'
import { newest } from '../form/forms.js'
import type { DisputeColumnKey, DisputeGroupKey } from '../form/keys.js'
import { columnsOf, rowsOf } from '../form/tables.js'
import type { Numbers } from './count.js'
import { shrinkingToOne } from './shrinking-to-one.js'
import { plainRecord } from './plain-record.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)

type Results<T> = Record<DisputeColumnKey, T>

const results = disputeColumns.map(({ key }) => key).filter((key) => key !== 'total')

const inGroups = <T>(valueOf: () => T): Record<DisputeGroupKey, T> =>
  Object.fromEntries(disputeGroups.map(({ key }) => [key, valueOf()])) as Record<DisputeGroupKey, T>

const freeGroup = ({ count }: Numbers): fc.Arbitrary<Results<number | null>> =>
  plainRecord(
    Object.fromEntries(disputeColumns.map(({ key }) => [key, fc.option(count(), { freq: 12 })])) as Results<
      fc.Arbitrary<number | null>
    >,
  )

/** Any numbers in the table of section four, and places without a number among them. Shrinks to nulls. */
export const freeDisputes = (numbers: Numbers): fc.Arbitrary<DisputesData> =>
  plainRecord(inGroups(() => freeGroup(numbers)))

const soundGroup = ({ count, highest }: Numbers): fc.Arbitrary<Results<number>> =>
  shrinkingToOne(fc.tuple(...results.map(() => count())), highest).map((counts) => {
    const group = Object.fromEntries(results.map((key, at) => [key, counts[at]])) as Results<number>
    return { ...group, total: counts.reduce((sum, one) => sum + one, 0) }
  })

/** Numbers of the table of section four whose totals are the sums of the results. Shrinks to zeros. */
export const soundDisputes = (numbers: Numbers): fc.Arbitrary<DisputesData> =>
  plainRecord(inGroups(() => soundGroup(numbers)))
