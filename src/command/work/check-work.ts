import type { Report, RuleSettings, Severity } from '../../index.js'
import type { Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { drawArticle } from '../page/article.js'
import { printFindings, type CheckFormat, type Found } from '../output/print-diagnostics.js'
import { atLeast } from '../severity.js'
import { findingsIn } from './findings.js'
import { unread, type Outcome } from './outcome.js'
import { tallyOf } from './tally.js'
import type { Ways } from './ways.js'

/** Checking reports, and printing what is wrong with them. */
export interface CheckWork {
  kind: 'check'
  format: CheckFormat
  color: boolean
  /** What matters less is not printed. */
  severity: Severity
  rules: RuleSettings
  /** The file of the report of the year before. */
  previous: string | undefined
}

/** Checks a report, and prints what is wrong with it. */
export const checkReport = async (work: CheckWork & Ways, input: Input): Promise<Outcome> => {
  const { locale, skipUnknown, rules, severity, previous } = work
  const reading = await readReport(input, locale)
  if ('problem' in reading) return unread(reading, skipUnknown)
  const notes = [...reading.notes]
  let yearBefore: Report | undefined
  if (previous !== undefined) {
    const before = await readReport({ file: previous }, locale)
    if ('problem' in before) return unread(before, false)
    notes.push(...before.notes)
    yearBefore = before.read.report
  }
  const found = findingsIn(reading.read, { locale, rules, ...(yearBefore && { previous: yearBefore }) })
  const hasErrors = found.some((one) => one.severity === 'error')
  return {
    ...resultOf({ read: reading.read, all: found, shown: found.filter(atLeast(severity)) }, work),
    notes,
    exitCode: hasErrors || notes.length > 0 ? 1 : 0,
    isRead: true,
    tally: tallyOf(found),
  }
}

/** What is printed of a report, and for a page its line in the summary, too. */
const resultOf = (
  found: Found,
  { format, locale, color }: CheckWork & Ways,
): Pick<Outcome, 'text' | 'line'> =>
  format === 'html' ? drawArticle(found, locale) : { text: printFindings(found, { format, locale, color }) }
