import { placedDiagnostic, type PlacedDiagnostic } from '../../format/json.js'
import { toData, type ReportData } from '../../index.js'
import type { ReadReport } from './output.js'

/** A report as programs want it: plain data, and what was found. */
export interface ReportRecord {
  file: string
  data: ReportData
  /** What was found; in a Word file or a PDF, with its place there. */
  diagnostics: readonly PlacedDiagnostic[]
}

/** Turns a report that was read into plain data. */
export const recordOf = ({ file, report, diagnostics, document }: ReadReport): ReportRecord => ({
  file,
  data: toData(report),
  diagnostics: diagnostics.map((diagnostic) => placedDiagnostic(document, diagnostic)),
})
