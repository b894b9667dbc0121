import { isSame, type AssessedSums, type FailedSum } from './assess.js'
import type { Cells } from './cells.js'
import type { Offset } from './rule.js'
import { sumsOfRequests, type Sum } from './sums.js'

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
 * finding certain; else the sums are reported as they fail. Two numbers of a column never give a single one: the totals
 * of their rows might be wrong as well.
 */

/** A sum, what it lacks, and by how much a number of it counts. */
interface Equation {
  readonly sum: Sum
  readonly failed: FailedSum | undefined
  /** What the total says beyond what it should. */
  readonly excess: number
  readonly weights: ReadonlyMap<string, number>
}

/** Where so many sums fail, no two numbers are to blame. */
const mostFailed = 12

/** Finds the pairs of numbers that hide each other. */
export const findOffsets = (cells: Cells, { failed, unassessable }: AssessedSums): Offset[] => {
  const broken = failed.filter(({ sum }) => sum.code !== 'dispute-total')
  if (broken.length < 2 || broken.length > mostFailed) return []
  const equations = equationsOf(cells, broken, new Set(unassessable.map(({ sum }) => sum)))
  const found = new Map<string, Offset>()
  for (const [at, first] of broken.entries()) {
    for (const second of broken.slice(at + 1)) {
      for (const offset of pairsBetween(cells, equations, first, second)) {
        // The same pair is found once for every two sums that it breaks.
        found.set(offset.wrong.map(({ path }) => path).join(), offset)
      }
    }
  }
  const all = [...found.values()]
  return all.filter((offset) => !all.some((other) => other !== offset && isRival(other, offset)))
}

/** Whether a pair explains as much as another, and in part the same. */
const isRival = (other: Offset, { explains }: Offset): boolean =>
  other.explains.length >= explains.length && other.explains.some((failed) => explains.includes(failed))

type EquationsByPath = ReadonlyMap<string, readonly Equation[]>

const equationsOf = (
  cells: Cells,
  failed: readonly FailedSum[],
  unassessable: ReadonlySet<Sum>,
): EquationsByPath => {
  const byPath = new Map<string, Equation[]>()
  for (const sum of sumsOfRequests(cells.edition('requests'))) {
    if (unassessable.has(sum) || cells.at(sum.total.path) === undefined) continue
    const failure = failed.find((one) => one.sum === sum)
    const weights = new Map([
      [sum.total.path, 1],
      ...sum.terms.map(({ path, sign }) => [path, -sign] as const),
    ])
    const excess = failure === undefined ? 0 : failure.actual - failure.expected
    const equation: Equation = { sum, failed: failure, excess, weights }
    for (const path of weights.keys()) byPath.set(path, [...(byPath.get(path) ?? []), equation])
  }
  return byPath
}

/** The pairs of a number of one sum and one of another that mend both, and stand in a third that holds. */
const pairsBetween = (
  cells: Cells,
  equations: EquationsByPath,
  first: FailedSum,
  second: FailedSum,
): Offset[] => {
  const others = new Set(pathsOf(second.sum))
  return pathsOf(first.sum).flatMap((path) => {
    if (others.has(path)) return []
    const holding = (equations.get(path) ?? []).filter(({ failed }) => failed === undefined)
    return holding.flatMap(({ weights }) =>
      [...weights.keys()]
        .filter((other) => others.has(other))
        .flatMap((other) => mend(cells, equations, path, other, first) ?? []),
    )
  })
}

const pathsOf = ({ total, terms }: Sum): string[] => [total.path, ...terms.map(({ path }) => path)]

/** The change that moves a unit from one number to the other, if it mends every sum that either stands in. */
const mend = (
  cells: Cells,
  equations: EquationsByPath,
  one: string,
  other: string,
  { sum, actual, expected }: FailedSum,
): Offset | undefined => {
  const concerned = [...new Set([...(equations.get(one) ?? []), ...(equations.get(other) ?? [])])]
  const weight =
    equations
      .get(one)
      ?.find((equation) => equation.sum === sum)
      ?.weights.get(one) ?? 0
  const change = -(actual - expected) / weight
  for (const { weights, excess } of concerned) {
    const after = excess + change * ((weights.get(one) ?? 0) - (weights.get(other) ?? 0))
    if (!isSame(after, 0)) return undefined
  }
  const wrong = [changed(cells, one, change), changed(cells, other, -change)] as const
  if (wrong.some(({ expected: value }) => value < 0)) return undefined
  const explains = concerned.flatMap(({ failed }) => failed ?? [])
  return { wrong: inOrder(cells, wrong), explains }
}

const changed = (cells: Cells, path: string, change: number): Offset['wrong'][number] => {
  const actual = cells.at(path)?.value ?? 0
  return { path, actual, expected: actual + change }
}

const inOrder = (cells: Cells, [one, other]: Offset['wrong']): Offset['wrong'] => {
  const offsetOf = ({ path }: { path: string }): number => cells.at(path)?.position.start.offset ?? 0
  return offsetOf(one) <= offsetOf(other) ? [one, other] : [other, one]
}
