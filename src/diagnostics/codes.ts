/** How much a diagnostic matters. */
export type Severity = 'error' | 'warning' | 'info'

/** The codes of the diagnostics, with the severity each has where nothing speaks for another. */
export const severities = {
  'missing-section': 'error',
  'duplicate-section': 'error',
  'section-order': 'warning',
  'heading-variant': 'info',
  'missing-table': 'error',
  'missing-row': 'error',
  'duplicate-row': 'error',
  'unknown-row': 'warning',
  'missing-cell': 'error',
  'ambiguous-row': 'error',
  'surplus-cell': 'warning',
  'not-a-number': 'error',
  'unit-in-cell': 'info',
  'mixed-editions': 'warning',
  inferred: 'info',
  unread: 'warning',
} as const satisfies Record<string, Severity>

/** The code of a diagnostic. The list is closed; `docs/diagnostics.md` shows each with an example and its remedy. */
export type Code = keyof typeof severities
