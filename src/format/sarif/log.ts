import type { Locale } from '../../findings/locale.js'
import type { RuleSettings } from '../../validate/rule.js'
import { jsonText } from '../../source/controls.js'
import type { Formatter } from '../style.js'
import { version } from '../version.js'
import { descriptorIndex, descriptorsIn, home, levels } from './descriptors.js'
import { resultsOf } from './result.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Rules that were set otherwise than by default, SARIF 2.1.0 §3.20.5. */
const invocationWith = (rules: RuleSettings) => ({
  executionSuccessful: true,
  ruleConfigurationOverrides: Object.entries(rules).map(([code, setting]) => ({
    descriptor: { id: code, index: indexOf(code) },
    configuration: setting === 'off' ? { enabled: false } : { level: levels[setting] },
  })),
})

const indexOf = (code: string): number => [...descriptorIndex.keys()].findIndex((one) => one === code)

const driver = { name: 'ogi-report', version, semanticVersion: version, informationUri: home }

/** A log of one run, SARIF 2.1.0 §3.13. The results stand last in it. */
export const logOf = (results: readonly object[], locale: Locale, rules: RuleSettings = {}) => ({
  $schema: schema,
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { ...driver, rules: descriptorsIn(locale) } },
      ...(Object.keys(rules).length > 0 && { invocations: [invocationWith(rules)] }),
      language: locale.formats.language,
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
})

/** A log for the platforms that read SARIF, OASIS Standard 2.1.0. */
export const formatAsSarif: Formatter = (diagnostics, context) =>
  jsonText(logOf(resultsOf(diagnostics, context), context.locale, context.rules), 2)
