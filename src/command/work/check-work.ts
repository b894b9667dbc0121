import { basename } from 'node:path'
import {
  compare,
  validate,
  type Diagnostic,
  type FormatStyle,
  type RuleSettings,
  type Severity,
} from '../../index.js'
import { standardInput, type Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { localeOf, type LocaleName } from '../locale.js'
import { printDiagnostics } from '../output/print-diagnostics.js'
import { atLeast } from '../severity.js'
import { failure, type Outcome } from './outcome.js'
import { tallyOf } from './tally.js'

/** Checking reports, and printing what is wrong with them. */
export interface CheckWork {
  kind: 'check'
  format: FormatStyle
  color: boolean
  /** What matters less is not printed. */
  severity: Severity
  rules: RuleSettings
  /** The file of the report of the year before. */
  previous: string | undefined
}

/** Checks a report, and prints what is wrong with it. */
export const checkReport = async (
  work: CheckWork & { locale: LocaleName },
  input: Input,
): Promise<Outcome> => {
  const { locale, rules, severity, previous } = work
  const { file } = input
  const reading = await readReport(input, locale)
  if ('problem' in reading) return failure(reading.problem)
  const { report, text, diagnostics } = reading.read
  const fileName = file === standardInput ? {} : { fileName: basename(file) }
  const found = [...diagnostics, ...validate(report, { rules, locale: localeOf[locale], ...fileName })]
  const notes = [...reading.notes]
  if (previous !== undefined) {
    const before = await readReport({ file: previous }, locale)
    if ('problem' in before) return failure(before.problem)
    notes.push(...before.notes)
    found.push(...compare(before.read.report, report, { rules, locale: localeOf[locale] }))
  }
  found.sort(inOrderOfText)
  const hasErrors = found.some((one) => one.severity === 'error')
  return {
    text: printDiagnostics(found.filter(atLeast(severity)), text, { ...work, file }),
    notes,
    exitCode: hasErrors || notes.length > 0 ? 1 : 0,
    tally: tallyOf(found),
  }
}

const inOrderOfText = (one: Diagnostic, other: Diagnostic): number =>
  one.position.start.offset - other.position.start.offset
