import type { DataPath } from '../form/data-path.js'
import type { ReadingCode, Severity } from './codes.js'
import type { Finding, Range } from './finding.js'
import type { Reason } from './reason.js'

/** What becomes of a finding: its code, how much it matters, and the facts that its message speaks of. */
export interface Judgement {
  readonly code: ReadingCode
  /** Where it is not that of the code. */
  readonly severity?: Severity
  readonly path?: DataPath
  readonly expected?: string
  readonly actual?: string
  readonly reason?: Reason
  /** Where the one stands that counts. */
  readonly earlier?: Range
}

type Found = Finding['found']

const list = (words: readonly string[]): string => words.join('、')

/** What becomes of each thing that can be found. The only place that decides it. */
const judgements: {
  readonly [Name in Found]: (finding: Extract<Finding, { found: Name }>) => Judgement
} = {
  'not-a-report': () => ({ code: 'not-a-report' }),

  'older-form': ({ written }) => ({ code: 'older-form', actual: written }),

  'web-page': ({ tag }) => ({ code: 'unread', severity: 'error', reason: 'web-page', actual: tag }),

  'repeated-cells': ({ written }) => ({ code: 'unread', reason: 'repeated-cells', actual: written }),

  'scanned-pages': ({ pages }) => ({ code: 'scanned-page', actual: pages.join(', ') }),

  'missing-title': () => ({ code: 'missing-title', path: 'title' }),

  'missing-agency': () => ({ code: 'missing-agency', path: 'agency' }),

  'missing-year': () => ({ code: 'missing-year', path: 'year' }),

  'missing-signature': ({ part }) => ({
    code: 'missing-signature',
    path: part === 'whole' ? 'signature' : `signature.${part}`,
  }),

  'missing-section': ({ section }) => ({ code: 'missing-section', path: section, expected: section }),

  'duplicate-section': ({ section, earlier }) => ({
    code: 'duplicate-section',
    path: section,
    expected: section,
    earlier,
  }),

  'section-order': ({ section, behind }) => ({
    code: 'section-order',
    path: section,
    expected: section,
    actual: behind,
  }),

  'heading-in-other-words': ({ section, written }) => ({
    code: 'heading-variant',
    path: section,
    expected: section,
    actual: written,
  }),

  'missing-table': ({ table, instead }) => ({
    code: 'missing-table',
    path: table,
    ...(instead !== null && { reason: instead }),
  }),

  'misplaced-table': ({ table, counts }) => ({
    code: 'misplaced-table',
    path: table,
    reason: counts ? 'counted' : 'not-counted',
  }),

  'mixed-editions': ({ table, edition, shown }) => ({
    code: 'mixed-editions',
    path: table,
    expected: edition,
    actual: shown,
  }),

  'outdated-edition': ({ table, edition, inForce }) => ({
    code: 'outdated-edition',
    path: table,
    expected: inForce,
    actual: edition,
  }),

  'agency-in-title': ({ agency, title }) => ({
    code: 'inferred',
    severity: 'warning',
    path: 'agency',
    reason: 'agency',
    expected: agency,
    actual: title,
  }),

  'year-in-text': ({ year, tied, title }) => ({
    code: 'inferred',
    severity: tied ? 'warning' : 'info',
    path: 'year',
    reason: 'year',
    expected: String(year),
    actual: title,
  }),

  'broken-paragraph': ({ path, above, below }) => ({
    code: 'inferred',
    ...(path !== undefined && { path }),
    reason: 'paragraph',
    expected: `${above}${below}`,
    actual: `${above} / ${below}`,
  }),

  columns: ({ path, columns, header, sure }) => ({
    code: 'inferred',
    severity: sure ? 'info' : 'warning',
    path,
    reason: header.length === 0 ? 'no-header' : 'header',
    expected: list(columns),
    actual: list(header),
  }),

  'extra-columns': ({ table, columns, written }) => ({
    code: 'surplus-cell',
    path: table,
    expected: list(columns),
    actual: list(written),
  }),

  'unit-in-header': ({ path, asked, written }) => ({
    code: 'unit-in-cell',
    severity: 'warning',
    path,
    expected: asked,
    actual: written,
  }),

  'missing-row': ({ path, hasLabel }) => ({
    code: 'missing-row',
    path,
    ...(hasLabel && { reason: 'label-alone' }),
  }),

  'duplicate-row': ({ path, earlier }) => ({ code: 'duplicate-row', path, ...(earlier && { earlier }) }),

  'near-label': ({ path, label, written, withNumber }) => ({
    code: 'inferred',
    severity: withNumber ? 'warning' : 'info',
    path,
    reason: 'label',
    expected: label,
    actual: written,
  }),

  'damaged-label': ({ path, label, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'damaged-label',
    expected: label,
    actual: written,
  }),

  'unknown-row': ({ path, written, label }) => ({
    code: 'unknown-row',
    path,
    ...(label !== undefined && { severity: 'error', expected: label }),
    actual: written,
  }),

  'row-without-cells': ({ path, columns }) => ({
    code: 'missing-cell',
    path,
    expected: String(columns),
    actual: '0',
  }),

  'unplaced-cells': ({ path, columns, cells, reason }) => ({
    code: 'ambiguous-row',
    path,
    ...(reason !== undefined && { reason }),
    expected: String(columns),
    actual: String(cells),
  }),

  'shared-numbers': ({ path, columns, cells }) => ({
    code: 'ambiguous-row',
    path,
    reason: 'shared-numbers',
    expected: String(columns),
    actual: String(cells),
  }),

  'cells-among-blanks': ({ path, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'blanks',
    actual: written,
  }),

  'numbers-in-order': ({ path, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'order',
    actual: written,
  }),

  'broken-number': ({ path, pieces }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'broken-number',
    expected: pieces.join(''),
    actual: pieces.join(' / '),
  }),

  'glued-digits': ({ path, pieces }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'glued-digits',
    expected: pieces.join(' '),
    actual: pieces.join(''),
  }),

  'words-in-cell': ({ path, cells, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'words-in-cell',
    expected: String(cells),
    actual: written,
  }),

  'group-piece': ({ path, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'group-piece',
    expected: '',
    actual: written,
  }),

  'values-without-label': ({ path, written }) => ({ code: 'unread', path, actual: written }),

  'no-number': ({ path, written }) => ({ code: 'not-a-number', path, actual: written }),

  'number-among-words': ({ path, value, written }) => ({
    code: 'inferred',
    severity: 'warning',
    path,
    reason: 'value',
    expected: String(value),
    actual: written,
  }),

  unit: ({ path, written, kind }) => ({
    code: 'unit-in-cell',
    severity: kind === 'plain' ? 'info' : 'warning',
    path,
    ...(kind === 'other' && { expected: '万元' }),
    actual: written,
  }),
}

/** Decides what becomes of a finding. */
export const judge = (finding: Finding): Judgement => {
  // Each judgement takes the finding that it is named by, which the compiler cannot follow through the lookup.
  const judgement = judgements[finding.found] as (one: Finding) => Judgement
  return judgement(finding)
}
