import type { ReportData } from '../../../src/index.js'

/** The report with each of its tables changed in a way that keeps its rows and columns. */
export const withTables = (data: ReportData, change: <Table>(table: Table) => Table): ReportData => {
  const { disclosure, requests, disputes } = data
  const changed = {
    ...data,
    disclosure: change(disclosure),
    requests: change(requests),
    disputes: change(disputes),
  }
  return changed as ReportData
}
