import { severityOrder, type Severity } from './codes.js'
import type { Diagnostic } from './diagnostic.js'

/** How often something was found, by its severity and code. */
export type Tally = Partial<Record<Severity, Record<string, number>>>

/** Counts diagnostics. */
export const tallyOf = (diagnostics: readonly Diagnostic[]): Tally => {
  const tally: Tally = {}
  for (const { severity, code } of diagnostics) addTally(tally, { [severity]: { [code]: 1 } })
  return tally
}

/** Adds what was counted elsewhere. */
export const addTally = (tally: Tally, other: Tally): void => {
  for (const severity of severityOrder) {
    const counts = (tally[severity] ??= {})
    for (const [code, count] of Object.entries(other[severity] ?? {}))
      counts[code] = (counts[code] ?? 0) + count
  }
}

/** How many things of a severity were found. */
export const countOf = (tally: Tally, severity: Severity): number =>
  Object.values(tally[severity] ?? {}).reduce((sum, count) => sum + count, 0)
