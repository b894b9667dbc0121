import { toData, type Diagnostic, type ReportData } from '../../index.js'
import type { ReadReport } from './output.js'

/** A report as programs want it: plain data, and what was found. */
export interface ReportRecord {
  file: string
  data: ReportData
  diagnostics: readonly Diagnostic[]
}

/** Turns a report that was read into plain data. */
export const recordOf = ({ file, report, diagnostics }: ReadReport): ReportRecord => ({
  file,
  data: toData(report),
  diagnostics,
})
