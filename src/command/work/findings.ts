import { basename } from 'node:path'
import { check, type Diagnostic, type Report, type RuleSettings } from '../../index.js'
import { standardInput } from '../input/input.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'

interface Checking {
  locale: LocaleName
  rules?: RuleSettings
  /** The report of the year before. */
  previous?: Report
}

/** All that is found in a report, by reading it and by the rules, in the order of the text. */
export const findingsIn = (
  { file, report, diagnostics }: ReadReport,
  { locale, ...checking }: Checking,
): Diagnostic[] => {
  const fileName = file === standardInput ? {} : { fileName: basename(file) }
  return check({ report, diagnostics }, { ...checking, locale: localeOf[locale], ...fileName }).diagnostics
}
