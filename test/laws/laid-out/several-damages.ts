import { validate, type ParseResult } from '../../../src/index.js'
import type { Choose } from './choose.js'
import { damages, type Damaged } from './damage.js'
import { tokensOf, type LaidOut } from './laid-out.js'
import { rowOf } from './touched.js'
import { silentErrors, type SilentError, type Truth } from './truth.js'

/** Below a row or table that stands twice, a second damage does not know which of the two it is told of. */
const standsTwice = [
  'contradict a row',
  'duplicate a row',
  'announce a row',
  'swap two labels',
  'break a number two ways',
  'two reports in one text',
  'another table below',
  'a table of another year in section one',
]

/** The damages that may follow one another. */
export const damagesThatAdd = Object.keys(damages).filter((name) => !standsTwice.includes(name))

/** Damages a report in several ways, one after the other; `undefined` where one of them finds nothing to damage. */
export const damageSeveralTimes = (
  laidOut: LaidOut,
  truth: Truth,
  names: readonly string[],
  choose: Choose,
): Damaged | undefined => {
  let damaged: Damaged = { what: '', laidOut, truth }
  for (const name of names) {
    const next = damages[name]?.(damaged.laidOut, damaged.truth, choose)
    if (next === undefined) return undefined
    damaged = { ...next, what: `${damaged.what}${next.what}; ` }
  }
  return damaged
}

/**
 * The cells that several damages left wrong, and of which neither the reader nor the sums of the form say a word. One damage
 * may make up for another (a number lost, another broken in two): the sum of the row tells then.
 */
export const silentAfterSeveral = (
  before: { laidOut: LaidOut; truth: Truth },
  { laidOut, truth }: Damaged,
  result: ParseResult,
): SilentError[] => {
  const findings = validate(result.report)
  const [counts, countsBefore] = [countsOfValues(laidOut), countsOfValues(before.laidOut)]
  return silentErrors(truth, result).filter(({ path, actual }) => {
    // What a second damage brought back is right.
    if (actual === (before.truth.get(path) ?? null)) return false
    const row = rowOf({ kind: 'value', path, text: '' })
    if (findings.some((finding) => finding.path === row || finding.path?.startsWith(`${row}.`))) return false
    // Rows of section two have no sum: nobody can tell that one has lost a number and won another.
    return !row.startsWith('disclosure') || counts.get(row) !== countsBefore.get(row)
  })
}

const countsOfValues = ({ rows }: LaidOut): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const token of rows.flatMap(tokensOf))
    if (token.kind === 'value') counts.set(rowOf(token), (counts.get(rowOf(token)) ?? 0) + 1)
  return counts
}
