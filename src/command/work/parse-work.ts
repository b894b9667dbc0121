import type { LocaleName } from '../locale.js'
import type { Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { printReport, type Style } from '../output/print.js'
import { failure, type Outcome } from './outcome.js'

/** Reading reports, and printing what they say. */
export interface ParseWork {
  kind: 'parse'
  style: Style
  color: boolean
}

/** Reads a report and prints it. */
export const parseReport = async (
  { style, color, locale }: ParseWork & { locale: LocaleName },
  input: Input,
): Promise<Outcome> => {
  const reading = await readReport(input, locale)
  if ('problem' in reading) return failure(reading.problem)
  const { read, notes } = reading
  const hasErrors = read.diagnostics.some(({ severity }) => severity === 'error')
  return {
    text: printReport(read, { style, color, locale }),
    notes,
    exitCode: hasErrors || notes.length > 0 ? 1 : 0,
    tally: {},
  }
}
