import { basename } from 'node:path'
import { check, type Diagnostic, type Report, type RuleSettings } from '../../index.js'
import type { Configuration } from '../configuration/configuration.js'
import { settingsFor } from '../configuration/settings-for.js'
import { standardInput } from '../input/input.js'
import { localeOf, type LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'

interface Checking {
  locale: LocaleName
  configuration: Configuration | undefined
  /** What `--rule` says. */
  rules?: RuleSettings
  /** The report of the year before. */
  previous?: Report
}

/** All that is found in a report, by reading it and by the rules, in the order of the text. */
export const findingsIn = (
  { file, report, diagnostics }: ReadReport,
  { locale, configuration, rules, ...checking }: Checking,
): Diagnostic[] => {
  const fileName = file === standardInput ? {} : { fileName: basename(file) }
  const settings = settingsFor(configuration, file, rules)
  const options = { ...checking, ...settings, ...fileName, locale: localeOf[locale] }
  return check({ report, diagnostics }, options).diagnostics
}
