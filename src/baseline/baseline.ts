import type { Diagnostic } from '../findings/diagnostic.js'
import { checkArray } from '../surface/arguments.js'
import type { Report } from '../tree/nodes.js'
import { checkBaseline, checkChecked } from './check-baseline.js'
import { fingerprintsOf } from './fingerprints.js'

/** A finding that is accepted: what a person reads of it in review, and what it is known by. */
export interface AcceptedFinding {
  agency: string | null
  year: number | null
  code: string
  path?: string
  expected?: string
  actual?: string
  /** As {@link fingerprintsOf} gives it. */
  fingerprint: string
  /** Why it is accepted. */
  reason?: string
}

/** The findings that are accepted. Plain data, fit for JSON. */
export interface Baseline {
  version: 1
  findings: AcceptedFinding[]
}

/** A report that was checked, as `check` gives it. */
export interface CheckedReport {
  report: Report
  diagnostics: readonly Diagnostic[]
}

/** What a baseline says of a report. */
export interface BaselineResult {
  /** The findings that are not accepted. */
  open: Diagnostic[]
  /** Those that are, each with what the baseline says of it. */
  accepted: { diagnostic: Diagnostic; entry: AcceptedFinding }[]
  /** What is accepted of this report, and no longer found. */
  gone: AcceptedFinding[]
}

/**
 * Parts the findings of a report into those that are accepted and those that are not.
 *
 * @param checked - The report, and all that was found in it.
 * @param baseline - What is accepted, of this report and others.
 * @returns The findings that are left, those that are accepted, and what the baseline accepts and nothing finds any more.
 * @throws `TypeError` for what is no tree, no list, and no baseline of this version.
 * @category Check
 *
 * @example
 * ```ts
 * import { applyBaseline, check, updateBaseline } from 'ogi-report'
 *
 * const checked = check('某县2022年政府信息公开工作年度报告\n一、总体情况\n无')
 * const baseline = updateBaseline({ version: 1, findings: [] }, [checked])
 * applyBaseline(checked, baseline).open // []
 * ```
 */
export const applyBaseline = (checked: CheckedReport, baseline: Baseline): BaselineResult => {
  checkChecked('applyBaseline(checked)', checked)
  checkBaseline('applyBaseline(baseline)', baseline)
  const { report, diagnostics } = checked
  const entries = entriesByFingerprint(baseline)
  const fingerprints = fingerprintsOf(report, diagnostics)
  const found = new Set(fingerprints)
  const result: BaselineResult = { open: [], accepted: [], gone: [] }
  diagnostics.forEach((diagnostic, at) => {
    const entry = entries.get(fingerprints[at] ?? '')
    if (entry === undefined) result.open.push(diagnostic)
    else result.accepted.push({ diagnostic, entry })
  })
  result.gone = baseline.findings.filter((one) => keyOf(one) === keyOf(report) && !found.has(one.fingerprint))
  return result
}

/** What is accepted, by what it is known by. */
export const entriesByFingerprint = ({ findings }: Baseline): ReadonlyMap<string, AcceptedFinding> =>
  new Map(findings.map((entry) => [entry.fingerprint, entry]))

/** Whose report it is, and on which year. */
type Identity = Pick<AcceptedFinding, 'agency' | 'year'>

/** What reports are told apart by. */
export const keyOf = ({ agency, year }: Identity): string => JSON.stringify([agency, year])

/**
 * Accepts all that was found in some reports. What was accepted of them before and is gone is left out; what is accepted of
 * other reports stays, and so do reasons.
 *
 * @param baseline - What is accepted so far.
 * @param checked - The reports, and what was found in them.
 * @returns A baseline, in the order of organs, years, codes and paths, so that two of them compare line by line.
 * @throws `TypeError` for what is no tree, no list, and no baseline of this version.
 * @category Check
 */
export const updateBaseline = (baseline: Baseline, checked: readonly CheckedReport[]): Baseline => {
  checkBaseline('updateBaseline(baseline)', baseline)
  checkArray('updateBaseline(checked)', checked)
  for (const [at, one] of checked.entries()) checkChecked(`updateBaseline(checked[${at}])`, one)
  return replaceEntries(
    baseline,
    checked.map(({ report, diagnostics }) => ({
      agency: report.agency,
      year: report.year,
      entries: entriesOf(report, diagnostics, fingerprintsOf(report, diagnostics)),
    })),
  )
}

/** A report whose findings are accepted. */
export interface Accepting extends Identity {
  entries: readonly AcceptedFinding[]
}

/** The entries of findings that are accepted from now on, each with its fingerprint. */
export const entriesOf = (
  { agency, year }: Identity,
  diagnostics: readonly Diagnostic[],
  fingerprints: readonly string[],
): AcceptedFinding[] =>
  diagnostics.map(({ code, path, expected, actual }, at) => ({
    agency,
    year,
    code,
    ...(path !== undefined && { path }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    fingerprint: fingerprints[at] ?? '',
  }))

/** A baseline with other entries for some reports. */
export const replaceEntries = (baseline: Baseline, reports: readonly Accepting[]): Baseline => {
  const replaced = new Set(reports.map(keyOf))
  const before = entriesByFingerprint(baseline)
  const after = new Map(
    baseline.findings.flatMap((entry) => (replaced.has(keyOf(entry)) ? [] : [[entry.fingerprint, entry]])),
  )
  for (const entry of reports.flatMap(({ entries }) => entries)) {
    const { reason } = before.get(entry.fingerprint) ?? {}
    after.set(entry.fingerprint, { ...entry, ...(reason !== undefined && { reason }) })
  }
  return { version: 1, findings: [...after.values()].sort(inOrder) }
}

const sortKeys = ['agency', 'year', 'code', 'path', 'expected', 'actual', 'fingerprint'] as const

/** By the units of their letters, so that the order is the same in every language. */
const inOrder = (one: AcceptedFinding, other: AcceptedFinding): number => {
  const key = sortKeys.find((key) => one[key] !== other[key])
  if (key === undefined) return 0
  return String(one[key] ?? '') < String(other[key] ?? '') ? -1 : 1
}
