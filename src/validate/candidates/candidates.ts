import type { RuleCode } from '../../findings/codes.js'
import type { Candidate, Edit } from '../../findings/diagnostic.js'
import type { PlacedCell } from '../../tree/cells.js'
import type { FailedSum } from '../assess.js'
import { editOfCell } from '../edit-of-cell.js'
import { isSame } from '../is-same.js'
import type { Context } from '../rule.js'
import { sumsWith, weightIn, type Sum } from '../sums.js'

/*
 * One number that is wrong spoils every sum that it stands in, its row and its column:
 *
 *                          自然人  …  总计
 *   一、本年新收                 3        2     the row does not add up
 *   （一）予以公开               2        2
 *   （七）总计                   2        2     nor does the column balance
 *
 * Each number of the row may be the wrong one by itself. But with another total the column of totals would no longer
 * balance, and with another 商业企业 that of 商业企业; 2 under 自然人 mends both. So a number is a candidate where a change
 * of it makes all sums right that it stands in, and where there is no other candidate it is the one.
 */

/** A number that may be the wrong one of a sum. */
export interface FoundCandidate {
  readonly cell: PlacedCell
  /** What should stand there. */
  readonly value: number
  readonly candidate: Candidate
  /** Whether all sums that it stands in could be worked out. */
  readonly isProven: boolean
}

/** The numbers of a sum that fails of which one alone, changed, makes all sums right that it stands in. */
export const candidatesOf = (context: Context, failed: FailedSum): FoundCandidate[] =>
  [failed.sum.total, ...failed.sum.terms].flatMap(({ path }) => {
    const cell = context.cells.at(path)
    return cell?.value == null ? [] : (candidateAt(context, failed, cell, cell.value) ?? [])
  })

const candidateAt = (
  context: Context,
  { sum, expected, actual }: FailedSum,
  cell: PlacedCell,
  written: number,
): FoundCandidate | undefined => {
  const { path, position } = cell
  const change = (expected - actual) / weightIn(sum, path)
  const value = written + change
  if (!(value >= 0)) return undefined
  const { failed, unassessable } = context.sums
  let isProven = true
  const rules = new Set<RuleCode>()
  for (const other of sumsAround(context, sum, path)) {
    if (unassessable.some((one) => one.sum === other)) isProven = false
    else {
      rules.add(other.code)
      const failure = failed.find((one) => one.sum === other)
      const excess = failure === undefined ? 0 : failure.actual - failure.expected
      if (!isSame(excess + weightIn(other, path) * change, 0)) return undefined
    }
  }
  return { cell, value, isProven, candidate: { path, position, expected: String(value), rules: [...rules] } }
}

/** The sums that a number stands in. In section four each stands in one. */
const sumsAround = ({ cells }: Context, sum: Sum, path: string): readonly Sum[] =>
  sum.code === 'dispute-total' ? [sum] : sumsWith(path, cells.edition('requests'))

/**
 * The change of the source that mends a sum, where one number alone can be the wrong one. It is offered once, with the
 * first finding that proves it.
 */
export const sureFix = (
  context: Context,
  failed: FailedSum,
  found: readonly FoundCandidate[],
): Edit | undefined => {
  const [only, ...others] = found
  if (only === undefined || others.length > 0 || !only.isProven) return undefined
  return provesFirst(context, failed, only) ? editOfCell(only.cell, only.value) : undefined
}

const provesFirst = (context: Context, failed: FailedSum, { cell }: FoundCandidate): boolean => {
  const proving = context.sums.failed.filter(
    (one) =>
      one === failed ||
      (context.applies(one.sum.code) &&
        weightIn(one.sum, cell.path) !== 0 &&
        candidatesOf(context, one).length === 1),
  )
  const [first] = proving.toSorted((a, b) => offsetOf(a) - offsetOf(b))
  return first === failed
}

const offsetOf = ({ total }: FailedSum): number => total.position.start.offset
