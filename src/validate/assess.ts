import type { PlacedCell } from '../tree/cells.js'
import type { Cells } from './cells.js'
import { sumsThatDoNotHold } from './packed-sums.js'
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

/** Works out every sum of the form whose numbers a report has. A row that is not there has none. */
export const assessSums = (cells: Cells): AssessedSums => {
  const assessed = { failed: [], unassessable: [] }
  if (cells.has('requests')) assessAll(sumsOfRequests(cells.edition('requests')), cells, assessed)
  if (cells.has('disputes')) assessAll(sumsOfDisputes, cells, assessed)
  return assessed
}

const assessAll = (
  sums: readonly Sum[],
  cells: Cells,
  { failed, unassessable }: { failed: FailedSum[]; unassessable: UnassessableSum[] },
): void => {
  for (const sum of sumsThatDoNotHold(sums, cells.numbers)) {
    const expected = addUp(sum, cells.numbers)
    const actual = cells.number(sum.total.path)
    const total = cells.at(sum.total.path)
    if (Number.isNaN(expected - actual)) {
      if (isAsked(sum, total)) unassessable.push({ sum, cause: causeOf(sum, cells) })
    } else if (total !== undefined) failed.push({ sum, total, expected, actual })
  }
}

const addUp = ({ terms }: Sum, numbers: readonly number[]): number =>
  terms.reduce((sum, { place, sign }) => sum + sign * (numbers[place] ?? NaN), 0)

/** A row that is missing is told by reading; its columns are not assessable. */
const isAsked = ({ code }: Sum, total: PlacedCell | undefined): boolean =>
  total !== undefined || (code !== 'row-total' && code !== 'dispute-total')

/** The first cell of a sum that has no number. */
const causeOf = ({ total, terms }: Sum, { numbers, at }: Cells): PlacedCell | undefined => {
  const missing = [total, ...terms].find(({ place }) => Number.isNaN(numbers[place]))
  return missing && at(missing.path)
}
