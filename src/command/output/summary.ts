import type { Severity } from '../../index.js'
import { severityOrder } from '../../findings/codes.js'
import { atLeast } from '../severity.js'
import { countOf, type Tally } from '../../findings/tally.js'
import type { Review } from '../work/review.js'
import type { Words } from '../words/words.js'

/** What there is to sum up. */
export interface Summary {
  /** How many files there were, and how many of them were read. */
  files: number
  read: number
  tally: Tally
  /** How much was mended, or would be. */
  mended: number
  /** What is accepted of each report, where there is a baseline. */
  reviews: readonly Pick<Review, 'entries'>[]
  /** Whether it is only shown, and not written. */
  isShown: boolean
  /** What matters less is left out. */
  severity: Severity
}

/*
 * 3 reports: 2 errors, 4 warnings
 *   error    row-total            2
 *   warning  text-table-mismatch  3
 *   warning  empty-section        1
 */

/** How much was found in all reports; where there are several, how often each code. */
export const drawSummary = ({ files, read, tally, severity, ...more }: Summary, words: Words): string => {
  const shown = severityOrder.filter((one) => atLeast(severity)({ severity: one }))
  const counts = shown.map((one) => ({ severity: one, count: countOf(tally, one) }))
  const found = words.found(counts.filter(({ count }) => count > 0))
  const heading = words.summary(read, files - read, found) + alsoOf(more, words)
  return files < 2 ? heading : [heading, ...drawCounts(shown, tally, words)].join('\n')
}

const alsoOf = (
  { mended, isShown, reviews }: Pick<Summary, 'mended' | 'isShown' | 'reviews'>,
  words: Words,
): string => {
  const accepted = reviews.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    (accepted === 0 ? '' : words.alsoAccepted(accepted)) +
    (mended === 0 ? '' : words.alsoMended(mended, isShown))
  )
}

const drawCounts = (shown: readonly Severity[], tally: Tally, words: Words): string[] => {
  const rows = shown.flatMap((severity) =>
    Object.entries(tally[severity] ?? {})
      .sort(([, one], [, other]) => other - one)
      .map(([code, count]) => ({ severity: words.severities[severity], code, count: String(count) })),
  )
  const widths = {
    severity: Math.max(...rows.map((row) => row.severity.length)),
    code: Math.max(...rows.map((row) => row.code.length)),
    count: Math.max(...rows.map((row) => row.count.length)),
  }
  return rows.map(
    ({ severity, code, count }) =>
      `  ${severity.padEnd(widths.severity)}  ${code.padEnd(widths.code)}  ${count.padStart(widths.count)}`,
  )
}
