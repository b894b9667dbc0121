import type { Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { printReport, type Style } from '../output/print.js'
import { findingsIn } from './findings.js'
import { unread, type Outcome } from './outcome.js'
import type { Ways } from './ways.js'

/** Reading reports, and printing what they say. */
export interface ParseWork {
  kind: 'parse'
  style: Style
  color: boolean
  /** Whether what the rules find is printed, too. */
  checks: boolean
}

/** Reads a report and prints it. */
export const parseReport = async (
  { style, color, checks, locale, configuration, skipUnknown }: ParseWork & Ways,
  input: Input,
): Promise<Outcome> => {
  const reading = await readReport(input, locale)
  if ('problem' in reading) return unread(reading, skipUnknown)
  const { notes } = reading
  const read = checks
    ? { ...reading.read, diagnostics: findingsIn(reading.read, { locale, configuration }) }
    : reading.read
  const hasErrors = read.diagnostics.some(({ severity }) => severity === 'error')
  return {
    text: printReport(read, { style, color, locale }),
    notes,
    exitCode: hasErrors || notes.length > 0 ? 1 : 0,
    isRead: true,
    tally: {},
  }
}
