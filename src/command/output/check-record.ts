import type { Severity } from '../../index.js'
import { orderedDiagnostic } from '../../format/json.js'
import { jsonText } from '../../source/controls.js'
import { severityOrder } from '../../findings/codes.js'
import { countOf, tallyOf } from '../../findings/tally.js'
import type { Found } from './print-diagnostics.js'
import { indentItem } from './print.js'

/** A report that was checked, as an item of an array: whose it is, how much was found, and what of it is shown. */
export const printRecord = ({ read: { file, report, document }, all, shown }: Found): string => {
  const { agency, year } = report
  const tally = tallyOf(all)
  const counts = Object.fromEntries(
    severityOrder.map((one): [Severity, number] => [one, countOf(tally, one)]),
  )
  const diagnostics = shown.map((diagnostic) => orderedDiagnostic(document, diagnostic))
  return indentItem(jsonText({ file, agency, year, counts, diagnostics }, 2))
}

/** A file that was not read, as an item of the array. */
export const unreadRecord = (file: string, problems: readonly string[]): string =>
  indentItem(jsonText({ file, problem: problems.join('\n') }, 2))
