import { checkDiagnostics } from '../findings/check-diagnostics.js'
import { describe } from '../surface/describe.js'
import type { CheckOption } from '../surface/options.js'
import { checkReport } from '../tree/check-report.js'
import type { Baseline, CheckedReport } from './baseline.js'

/** Checks that an argument is a baseline of the version that is known. */
export function checkBaseline(name: string, value: unknown): asserts value is Baseline {
  const isBaseline =
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'findings' in value &&
    Array.isArray(value.findings) &&
    value.findings.every(isEntry)
  if (!isBaseline)
    throw new TypeError(`${name} must be a baseline, { version: 1, findings: […] }; got ${describe(value)}`)
}

/** Checks that an argument is a report with what was found in it. */
export function checkChecked(name: string, value: unknown): asserts value is CheckedReport {
  const isPair = typeof value === 'object' && value !== null && 'report' in value && 'diagnostics' in value
  if (!isPair)
    throw new TypeError(`${name} must be { report, diagnostics }, as check gives it; got ${describe(value)}`)
  checkReport(`${name}.report`, value.report)
  checkDiagnostics(`${name}.diagnostics`, value.diagnostics)
}

const isEntry = (entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'fingerprint' in entry &&
  typeof entry.fingerprint === 'string'

/** An option that is a baseline. */
export const someBaseline: CheckOption = (name, value) => checkBaseline(name, value)
