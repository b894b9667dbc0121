import type { Locale } from '../../findings/locale.js'
import { jsonText } from '../../source/controls.js'
import type { Formatter } from '../style.js'
import { descriptorsIn } from './descriptors.js'
import { resultOf } from './result.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** A log of one run, SARIF 2.1.0 §3.13. The results stand last in it. */
export const logOf = (results: readonly object[], locale: Locale) => ({
  $schema: schema,
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'ogi-report', rules: descriptorsIn(locale) } },
      language: locale.formats.language,
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
})

/** A log for the platforms that read SARIF, OASIS Standard 2.1.0. */
export const formatAsSarif: Formatter = (diagnostics, context) =>
  jsonText(
    logOf(
      diagnostics.map((diagnostic) => resultOf(diagnostic, context)),
      context.locale,
    ),
    2,
  )
