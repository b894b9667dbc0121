import type { PlacedCell } from '../tree/cells.js'
import type { Cells } from './cells.js'
import { sumsOfDisputes, sumsOfRequests, type Sum } from './sums.js'

/** A sum whose numbers do not agree. */
export interface FailedSum {
  readonly sum: Sum
  readonly total: PlacedCell
  /** What the terms add up to. */
  readonly expected: number
  /** What the total says. */
  readonly actual: number
}

/** A sum that cannot be told to hold or to fail: one of its numbers is blank, a mark, words, or missing. */
export interface UnassessableSum {
  readonly sum: Sum
  /** The first cell without a number; `undefined` where its whole row is missing. */
  readonly cause: PlacedCell | undefined
}

/** What became of the sums of a report. */
export interface AssessedSums {
  readonly failed: readonly FailedSum[]
  readonly unassessable: readonly UnassessableSum[]
}

/** Counts are whole; what is not shall not fail for the last bit of a fraction. */
const tolerance = 1e-6

/** Whether two numbers are the same, but for the last bits of a fraction. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) < tolerance

/** Works out every sum of the form whose numbers a report has. A row that is not there has none. */
export const assessSums = (cells: Cells): AssessedSums => {
  const failed: FailedSum[] = []
  const unassessable: UnassessableSum[] = []
  const assess = (sum: Sum): void => {
    const total = cells.row(sum.total.row)?.[sum.total.column]
    // A row that is missing is told by reading; its columns are not assessable.
    if (total === undefined && (sum.code === 'row-total' || sum.code === 'dispute-total')) return
    if (total?.value == null) {
      unassessable.push({ sum, cause: total })
      return
    }
    let expected = 0
    for (const { row, column, sign } of sum.terms) {
      const cell = cells.row(row)?.[column]
      if (cell?.value == null) {
        unassessable.push({ sum, cause: cell })
        return
      }
      expected += sign * cell.value
    }
    if (!isSame(expected, total.value)) failed.push({ sum, total, expected, actual: total.value })
  }
  if (cells.has('requests')) for (const sum of sumsOfRequests(cells.edition('requests'))) assess(sum)
  if (cells.has('disputes')) for (const sum of sumsOfDisputes) assess(sum)
  return { failed, unassessable }
}
