import type { Locale, Severity } from '../index.js'
import { chinese } from './chinese.js'
import { english } from './english.js'

/** What a page of findings says, besides the messages. */
export interface PageWords {
  /** The tag of the language, as pages have it. */
  language: string
  title: string
  /** What made the page. */
  madeBy: (version: string) => string
  summary: string
  /** How many reports there are, and how many were not read. */
  reports: (read: number, unread: number) => string
  byReport: string
  byRule: string
  file: string
  agency: string
  year: string
  edition: string
  rule: string
  meaning: string
  count: string
  unknown: string
  notRead: string
  severities: Readonly<Record<Severity, string>>
  findings: string
  nothing: string
  report: string
  /** Where a finding stands: links to the table and to the text. */
  inTable: string
  inText: string
  /** What stands before a place in the file: 20:6. */
  place: string
  /** The link of a mark back to its finding. */
  toFinding: (severity: string, number: number) => string
  /** The link of a number that may be the wrong one to the finding that says so. */
  toCandidate: (severity: string, number: number) => string
  before: string
  after: string
  /** What stands in a cell that has no number. */
  blank: string
  missing: string
  missingSection: string
  otherRows: string
  backToSummary: string
}

const languages: Readonly<Record<Locale['name'], PageWords>> = { zh: chinese, en: english }

/** What a page of findings says in a language. */
export const pageWordsIn = ({ name }: Locale): PageWords => languages[name]
