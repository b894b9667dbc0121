import type { ParseResult } from '../../../src/index.js'
import type { Damaged } from './damage.js'
import { unmetDemand } from './demands.js'
import { expectNoSilence, silentErrors } from './truth.js'
import type { FieldLayout } from './write.js'

/**
 * Law 8: of a damaged report, every cell is right or reported, and what the damage must bring about is said.
 *
 * @param way - What the report is written as; a page when it is no layout of the field.
 */
export const isRightOrReported = (
  { what, truth, demands = [] }: Damaged,
  result: ParseResult,
  way: string,
  source: string,
): void => {
  expectNoSilence(silentErrors(truth, result), `${way}, ${what}`, source)
  const binding = demands.filter(
    ({ layouts, exceptIn = [] }) =>
      (layouts?.includes(way as FieldLayout) ?? true) && !exceptIn.includes(way as FieldLayout),
  )
  const unmet = unmetDemand(binding, truth, result)
  if (unmet !== undefined) throw new Error(`${way}, ${what}: ${unmet}\n${source}`)
}
