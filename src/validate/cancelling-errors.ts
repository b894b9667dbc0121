import type { CellPath } from '../form/keys.js'
import type { Edition } from '../form/forms.js'
import type { AssessedSums, FailedSum } from './assess.js'
import type { Cells } from './cells.js'
import { isSame } from './is-same.js'
import type { CancellingPair } from './rule.js'
import { sumsOfRequests, sumsWith, weightIn, type Sum } from './sums.js'

/*
 * Two differences that cancel:
 *
 *                          自然人  …  其他  总计
 *   （一）予以公开              61        0    61
 *   （七）总计                  60        1    61     the row adds up, two columns do not
 *                              ^^        ^
 *
 * Each of the two columns fails by itself. What is wrong is told by a change that mends both: so much moved from one
 * number to the other, which leaves the sum of the row as it is. Only where a single such change mends all is the
 * finding certain; else the sums are reported as they fail. (Of two numbers of a column it never is: the totals of their
 * rows might be wrong as well.)
 */

/** Where so many sums fail, no two numbers are to blame. */
const mostFailed = 12

/** The sums of a report, as far as they bear on each other. */
interface Ledger {
  readonly cells: Cells
  readonly edition: Edition | null
  readonly failures: ReadonlyMap<Sum, FailedSum>
  readonly unassessable: ReadonlySet<Sum>
}

/** Finds the pairs of numbers that hide each other. */
export const findCancellingPairs = (
  cells: Cells,
  { failed, unassessable }: AssessedSums,
): CancellingPair[] => {
  const broken = failed.filter(({ sum }) => sum.code !== 'dispute-total')
  if (broken.length < 2 || broken.length > mostFailed) return []
  const ledger: Ledger = {
    cells,
    edition: cells.edition('requests'),
    failures: new Map(broken.map((one) => [one.sum, one])),
    unassessable: new Set(unassessable.map(({ sum }) => sum)),
  }
  const all = pairsOfColumns(broken).flatMap(([one, other]) => pairsOf(ledger, one, other))
  return all.filter((offset) => !all.some((other) => other !== offset && isRival(other, offset)))
}

/** A column of section three, and a sum of it that fails. */
interface BrokenColumn {
  readonly column: number
  readonly failed: FailedSum
}

/** Every two columns that fail, each by its first sum. */
const pairsOfColumns = (broken: readonly FailedSum[]): [BrokenColumn, BrokenColumn][] => {
  const columns = new Map<number, BrokenColumn>()
  for (const failed of broken) {
    const { code, total } = failed.sum
    if (code === 'row-total' || columns.has(total.column)) continue
    columns.set(total.column, { column: total.column, failed })
  }
  const all = [...columns.values()]
  return all.flatMap((one, at) =>
    all.slice(at + 1).map((other): [BrokenColumn, BrokenColumn] => [one, other]),
  )
}

/** Whether a pair explains as much as another, and in part the same. */
const isRival = (other: CancellingPair, { explains }: CancellingPair): boolean =>
  other.explains.length >= explains.length && other.explains.some((failed) => explains.includes(failed))

/** The pairs of a number of one column and one of another, in a row that holds, that mend all they stand in. */
const pairsOf = (ledger: Ledger, one: BrokenColumn, other: BrokenColumn): CancellingPair[] =>
  sumsOfRequests(ledger.edition)
    .filter((sum) => sum.code === 'row-total' && holds(ledger, sum))
    .flatMap((sum) => {
      const numbers = [sum.total, ...sum.terms]
      const [first, second] = [one, other].map(({ column }) =>
        numbers.find((place) => place.column === column),
      )
      if (first === undefined || second === undefined) return []
      return mend(ledger, first.path, second.path, one.failed) ?? []
    })

const holds = ({ failures, unassessable }: Ledger, sum: Sum): boolean =>
  !failures.has(sum) && !unassessable.has(sum)

const assessedWith = ({ edition, unassessable }: Ledger, path: string): Sum[] =>
  sumsWith(path, edition).filter((sum) => !unassessable.has(sum))

/** The change that moves so much from one number to the other, if it mends every sum that either stands in. */
const mend = (
  ledger: Ledger,
  one: CellPath,
  other: CellPath,
  { sum, actual, expected }: FailedSum,
): CancellingPair | undefined => {
  const { cells, failures } = ledger
  const weight = weightIn(sum, one)
  if (weight === 0) return undefined
  const concerned = [...new Set([...assessedWith(ledger, one), ...assessedWith(ledger, other)])]
  const change = (expected - actual) / weight
  const isMended = concerned.every((each) => {
    const failure = failures.get(each)
    const excess = failure === undefined ? 0 : failure.actual - failure.expected
    return isSame(excess + change * (weightIn(each, one) - weightIn(each, other)), 0)
  })
  const wrong = [changed(cells, one, change), changed(cells, other, -change)] as const
  if (!isMended || wrong.some(({ expected: value }) => value < 0)) return undefined
  return { wrong: inOrder(cells, wrong), explains: concerned.flatMap((each) => failures.get(each) ?? []) }
}

const changed = (cells: Cells, path: CellPath, change: number): CancellingPair['wrong'][number] => {
  const actual = cells.at(path)?.value ?? 0
  return { path, actual, expected: actual + change }
}

const inOrder = (cells: Cells, [one, other]: CancellingPair['wrong']): CancellingPair['wrong'] => {
  const offsetOf = ({ path }: { path: string }): number => cells.at(path)?.position.start.offset ?? 0
  return offsetOf(one) <= offsetOf(other) ? [one, other] : [other, one]
}
