import { describe } from '../surface/describe.js'
import { isReport, remedyFor } from '../tree/check-report.js'
import type { Report } from '../tree/nodes.js'
import { checkData } from './check-data.js'
import { DataError } from './data-error.js'
import type { ReportData } from './report-data.js'
import { toData } from './to-data.js'

/** Takes what may be a tree or data; which of them it is, and whether it is whole, is found later. */
export const checkObject = (name: string, value: unknown): void => {
  const remedy = remedyFor(value)
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && remedy === '') return
  throw new TypeError(`${name} must be the tree of a report, or its data; got ${describe(value)}${remedy}`)
}

/** Whether it is a tree, and no data. */
export const isTree = (report: Report | ReportData): report is Report => {
  if (!('type' in report)) return false
  if (isReport(report)) return true
  throw new DataError('', 'expected the tree of a report, as parse gives it, or data without a type')
}

/**
 * The data of a report, whichever of the two it is given as.
 *
 * @throws `TypeError` or {@link DataError} for what is neither.
 */
export const dataOf = (name: string, report: Report | ReportData): ReportData => {
  checkObject(name, report)
  if (isTree(report)) return toData(report)
  checkData(report)
  return report
}
