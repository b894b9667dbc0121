/**
 * Makes up reports for property tests with [fast-check](https://fast-check.dev), which you install beside `ogi-report`.
 *
 * @module ogi-report/arbitraries
 * @category API
 */

export { agency } from './agency.js'
export { awkwardText } from './awkward-text.js'
export { clauses } from './clauses.js'
export { isoDate } from './iso-date.js'
export { prose } from './prose.js'
export { reportData, type ReportDataOptions } from './report-data.js'
export { sectionText } from './section-text.js'
export { reportText, type ReportTextOptions } from './report-text.js'
