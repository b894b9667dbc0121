import type { Edit } from '../findings/diagnostic.js'
import { numberEdit, whyUnwritable } from '../edit/number-in-text.js'
import type { FailedSum } from './assess.js'
import type { PlacedCell } from '../tree/cells.js'
import { isSame } from './is-same.js'
import type { Context, RuleFinding } from './rule.js'
import { sumsWith, weightIn } from './sums.js'

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
  const fix = isOnlyFault(context, failed) ? editOf(total, expected) : undefined
  return {
    code: sum.code,
    path: total.path,
    position: total.position,
    expected: String(expected),
    actual: String(actual),
    operands: tellingOf(sum.terms.flatMap(({ path }) => context.cells.at(path) ?? [])),
    ...(fix && { fix }),
  }
}

/** The numbers that make a sum what it is: all but the zeros; the first of them where all are. */
export const tellingOf = (cells: readonly PlacedCell[]): readonly PlacedCell[] => {
  const telling = cells.filter(({ value }) => value !== 0)
  return telling.length > 0 ? telling : cells.slice(0, 1)
}

/**
 * Whether a total is the only number that is wrong: it is the sum of its row, and every other sum that it stands in
 * would hold if it said so. In section four it stands in no other.
 */
const isOnlyFault = (context: Context, { sum, total, expected, actual }: FailedSum): boolean => {
  if (sum.code === 'dispute-total') return expected >= 0
  if (sum.code !== 'row-total' || expected < 0) return false
  const { cells, sums } = context
  return sumsWith(total.path, cells.edition('requests')).every((other) => {
    if (other === sum) return true
    if (sums.unassessable.some((one) => one.sum === other)) return false
    const found = sums.failed.find((one) => one.sum === other)
    const excess = found === undefined ? 0 : found.actual - found.expected
    return isSame(excess + weightIn(other, total.path) * (expected - actual), 0)
  })
}

const editOf = ({ raw, position: { start, end } }: PlacedCell, value: number): Edit | undefined => {
  // In the source of a page, a cell need not stand as it reads.
  if (end.offset - start.offset !== raw.length || whyUnwritable(value) !== undefined) return undefined
  const edit = numberEdit(raw, value)
  return { start: start.offset + edit.start, end: start.offset + edit.end, text: edit.text }
}
