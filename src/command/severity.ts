import type { Diagnostic, Severity } from '../index.js'
import { severityOrder } from '../findings/codes.js'

/** Whether a diagnostic matters as much as that. */
export const atLeast =
  (lowest: Severity) =>
  ({ severity }: Pick<Diagnostic, 'severity'>): boolean =>
    severityOrder.indexOf(severity) <= severityOrder.indexOf(lowest)
