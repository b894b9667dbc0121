import type { ExitCode } from '../exit-code.js'
import type { Unread } from '../input/read-report.js'
import type { Review } from './review.js'
import type { Tally } from '../../findings/tally.js'

/** What came of one report. Plain data, so that a worker can hand it over. */
export interface Outcome {
  /** For standard output; `undefined` where nothing came of it. */
  text: string | undefined
  /** For standard error: a line each. */
  notes: readonly string[]
  exitCode: ExitCode
  /** Whether the report was read. */
  isRead: boolean
  /** What was found, for a summary. */
  tally: Tally
  /** Its line in a summary that stands before all results. */
  line?: string
  /** How much was mended, or would be. */
  mended?: number
  /** What is accepted of the report, where there is a baseline. */
  review?: Review
}

/** The outcome of a report that could not be read, or written. */
export const failure = (problem: string): Outcome => ({
  text: undefined,
  notes: [problem],
  exitCode: 2,
  isRead: false,
  tally: {},
})

/** The outcome of a file that was not read. One of a kind that is not read is no failure where that is asked for. */
export const unread = ({ problem, isOtherKind }: Unread, skipUnknown: boolean): Outcome =>
  isOtherKind && skipUnknown ? { ...failure(problem), exitCode: 0 } : failure(problem)
