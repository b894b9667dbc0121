import type { ExitCode } from '../exit-code.js'
import type { Tally } from './tally.js'

/** What came of one report. Plain data, so that a worker can hand it over. */
export interface Outcome {
  /** For standard output; `undefined` where nothing came of it. */
  text: string | undefined
  /** For standard error: a line each. */
  notes: readonly string[]
  exitCode: ExitCode
  /** What was found, for a summary. */
  tally: Tally
}

/** The outcome of a report that could not be read, or written. */
export const failure = (problem: string): Outcome => ({
  text: undefined,
  notes: [problem],
  exitCode: 2,
  tally: {},
})
