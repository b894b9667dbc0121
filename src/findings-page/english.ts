import type { PageWords } from './words.js'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a page of findings says in English. */
export const english: PageWords = {
  language: 'en',
  title: 'Annual reports on open government information: what was found',
  madeBy: (version) => `Made by ogi-report ${version}`,
  summary: 'Summary',
  reports: (read, unread) =>
    `${counted(read, 'report')} checked${unread === 0 ? '' : `; ${counted(unread, 'file')} not read`}`,
  byReport: 'By report',
  byRule: 'By rule',
  file: 'File',
  agency: 'Agency',
  year: 'Year',
  edition: 'Edition',
  rule: 'Code',
  meaning: 'Meaning',
  count: 'Count',
  unknown: 'not found',
  notRead: 'not read',
  severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  findings: 'Findings',
  nothing: 'Nothing to remark.',
  report: 'Report',
  inTable: 'in the table',
  inText: 'in the text',
  place: 'source',
  toFinding: (severity, number) => `${severity} ${number}: see the finding`,
  toCandidate: (severity, number) => `may be wrong: see ${severity} ${number}`,
  before: 'Before',
  after: 'After',
  blank: 'blank cell',
  missing: 'no number, or none whose column is certain',
  missingSection: 'this section was not found',
  otherRows: 'What is not counted in the table',
  backToSummary: 'Back to the summary',
}
