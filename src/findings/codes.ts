/** How much a diagnostic matters. */
export type Severity = 'error' | 'warning' | 'info'

/** The severities, what matters most first. */
export const severityOrder = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The codes that reading a report gives, with the severity each has where nothing speaks for another. */
export const readingSeverities = {
  'not-a-report': 'error',
  'older-form': 'error',
  'missing-title': 'info',
  'missing-agency': 'warning',
  'missing-year': 'warning',
  'missing-signature': 'info',
  'missing-section': 'error',
  'duplicate-section': 'error',
  'section-order': 'warning',
  'heading-variant': 'info',
  'missing-table': 'error',
  'misplaced-table': 'warning',
  'missing-row': 'error',
  'duplicate-row': 'error',
  'unknown-row': 'warning',
  'missing-cell': 'error',
  'ambiguous-row': 'error',
  'surplus-cell': 'warning',
  'not-a-number': 'error',
  'unit-in-cell': 'info',
  'mixed-editions': 'warning',
  'outdated-edition': 'warning',
  inferred: 'info',
  unread: 'warning',
  'scanned-page': 'error',
} as const satisfies Record<string, Severity>

/** The codes of the rules that a report is checked by, with their severities. */
export const ruleSeverities = {
  'row-total': 'error',
  'outcome-total': 'error',
  balance: 'error',
  'dispute-total': 'error',
  'offsetting-errors': 'error',
  'not-assessable': 'info',
  'negative-count': 'error',
  'fractional-count': 'error',
  'blank-cell': 'warning',
  'mark-in-cell': 'warning',
  'implausible-amount': 'warning',
  'unit-missing': 'warning',
  'heading-number': 'warning',
  'empty-section': 'warning',
  'missing-aspect': 'info',
  'too-long': 'info',
  'year-mismatch': 'warning',
  'text-table-mismatch': 'warning',
  'fees-contradiction': 'warning',
  'outcome-without-case': 'warning',
  'repeated-words': 'info',
  'half-width-punctuation': 'info',
  'own-word': 'warning',
  'carried-mismatch': 'error',
  'stock-mismatch': 'warning',
  'copied-from-last-year': 'info',
  'aggregate-mismatch': 'error',
  'missing-unit': 'warning',
} as const satisfies Record<string, Severity>

/** The codes of all diagnostics. */
export const severities = { ...readingSeverities, ...ruleSeverities }

/** The code of what reading a report finds. `docs/diagnostics.md` shows each with an example and its remedy. */
export type ReadingCode = keyof typeof readingSeverities

/** The code of a rule. `docs/rules.md` shows each with its formula, its source, an example and its remedy. */
export type RuleCode = keyof typeof ruleSeverities

/**
 * The code of a diagnostic. The list is closed; `docs/diagnostics.md` and `docs/rules.md` show each with an example and
 * its remedy.
 */
export type Code = ReadingCode | RuleCode

/** Whether a code is that of a rule. */
export const isRuleCode = (code: Code): code is RuleCode => Object.hasOwn(ruleSeverities, code)
