import type { Input } from '../input/input.js'
import { checkReport, type CheckWork } from './check-work.js'
import { convertReport, type ConvertWork } from './convert-work.js'
import type { Outcome } from './outcome.js'
import { parseReport, type ParseWork } from './parse-work.js'
import { tabulateReport, type TableWork } from './table-work.js'
import type { Ways } from './ways.js'

/** What is to be done with each report. Plain data, so that a worker can take it on. */
export type Work = (ParseWork | CheckWork | ConvertWork | TableWork) & Ways

/** Does the work for one report. Never throws. */
export const perform = (work: Work, input: Input): Promise<Outcome> => {
  switch (work.kind) {
    case 'parse':
      return parseReport(work, input)
    case 'check':
      return checkReport(work, input)
    case 'convert':
      return convertReport(work, input)
    case 'table':
      return tabulateReport(work, input)
  }
}
