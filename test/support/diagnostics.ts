import type { Diagnostic } from '../../src/index.js'

/** What a test says of an error or warning: what it is, and which data it concerns. */
export interface Fault {
  readonly code: string
  readonly path: string | null
}

/** Faults in an order of their own, so that two lists can be compared. */
export const sorted = (faults: readonly Fault[]): Fault[] => {
  const name = ({ code, path }: Fault): string => `${path ?? ''} ${code}`
  return [...faults].sort((one, other) => (name(one) < name(other) ? -1 : 1))
}

/** The errors and warnings among diagnostics, sorted. What changes nothing (`info`) is left out. */
export const faultsOf = (diagnostics: readonly Diagnostic[]): Fault[] =>
  sorted(
    diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, path }) => ({ code, path: path ?? null })),
  )
