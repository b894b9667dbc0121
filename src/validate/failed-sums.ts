import type { PlacedCell } from '../tree/cells.js'
import type { FailedSum } from './assess.js'
import { candidatesOf, sureFix } from './candidates/candidates.js'
import type { Context, RuleFinding } from './rule.js'

/** Finds the sums of one kind that fail. */
export const failedSums =
  (code: FailedSum['sum']['code']) =>
  (context: Context): RuleFinding[] =>
    context.sums.failed
      .filter(({ sum }) => sum.code === code)
      .flatMap((failed) => findingOfSum(context, failed) ?? [])

/** What is said of a sum that fails, at its total; nothing where a pair of numbers that hide each other explains it. */
const findingOfSum = (context: Context, failed: FailedSum): RuleFinding | undefined => {
  if (context.cancelling.some(({ explains }) => explains.includes(failed))) return undefined
  const { sum, total, expected, actual } = failed
  const found = candidatesOf(context, failed)
  const fix = sureFix(context, failed, found)
  return {
    code: sum.code,
    path: total.path,
    position: total.position,
    expected: String(expected),
    actual: String(actual),
    operands: tellingOf(sum.terms.flatMap(({ path }) => context.cells.at(path) ?? [])),
    candidates: found.map(({ candidate }) => candidate),
    ...(fix && { edits: [fix] }),
  }
}

/** The numbers that make a sum what it is: all but the zeros; the first of them where all are. */
export const tellingOf = (cells: readonly PlacedCell[]): readonly PlacedCell[] => {
  const telling = cells.filter(({ value }) => value !== 0)
  return telling.length > 0 ? telling : cells.slice(0, 1)
}
