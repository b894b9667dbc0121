import type { Locale } from '../../index.js'
import { drawReport } from '../view/report.js'
import type { Output } from './output.js'

/** What a person wants to see of each report. */
export const createReadableOutput = (locale: Locale, color: boolean): Output => ({
  print: (report, before) => `${before === 0 ? '' : '\n'}${drawReport(report, { locale, color })}\n`,
  end: () => '',
})
