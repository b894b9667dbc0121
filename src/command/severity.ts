import type { Diagnostic, Severity } from '../index.js'

/** What diagnostics matter, the most first. */
export const severityOrder = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Whether a diagnostic matters as much as that. */
export const atLeast =
  (lowest: Severity) =>
  ({ severity }: Pick<Diagnostic, 'severity'>): boolean =>
    severityOrder.indexOf(severity) <= severityOrder.indexOf(lowest)
