import type { Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { recordWriter } from '../csv/record.js'
import { shapes, type Shape } from '../csv/shapes.js'
import { findingsIn } from './findings.js'
import { unread, type Outcome } from './outcome.js'
import type { Ways } from './ways.js'

/** Reading reports, and writing them as records of one table. */
export interface TableWork {
  kind: 'table'
  shape: Shape
  /** Whether a spreadsheet is to open the table. */
  forSpreadsheet: boolean
}

/** Reads a report and writes it as records. */
export const tabulateReport = async (
  { shape, forSpreadsheet, locale, configuration, skipUnknown }: TableWork & Ways,
  input: Input,
): Promise<Outcome> => {
  const reading = await readReport(input, locale)
  if ('problem' in reading) return unread(reading, skipUnknown)
  const { notes } = reading
  const read = { ...reading.read, diagnostics: findingsIn(reading.read, { locale, configuration }) }
  const hasErrors = read.diagnostics.some(({ severity }) => severity === 'error')
  return {
    text: shapes[shape].recordsOf(read, locale).map(recordWriter(forSpreadsheet)).join(''),
    notes,
    exitCode: hasErrors || notes.length > 0 ? 1 : 0,
    isRead: true,
    tally: {},
  }
}
