import type { OwnWord } from '../../../src/index.js'
import { severities, type Code, type Severity } from '../../../src/findings/codes.js'

/** A finding that a case asks for. */
export interface ExpectedFinding {
  code: Code
  severity: Severity
  /** The data it concerns; `null` where it concerns none, as the whole of a text. */
  path: string | null
}

/** A report, and all that is to be found in it. */
export interface Case {
  /** The name of its file without its ending: `fail-` or `pass-`, and what it shows. */
  name: string
  /** What is wrong with the report, or why nothing is. */
  why: string
  /** A text, or the bytes of a PDF. */
  report: string | Uint8Array
  /** The report of the year before, for rules over two years. */
  previous?: string
  /** The reports of the units that the report sums up. */
  units?: readonly string[]
  /** The names of the units that there should be a report of. */
  unitNames?: readonly string[]
  /** The list of words that the prose is held against. */
  words?: readonly OwnWord[]
  findings: readonly ExpectedFinding[]
}

/** The cases of some codes. */
export type Cases = Partial<Readonly<Record<Code, readonly Case[]>>>

/** A finding by its code and path; with a severity where that is not the usual one of the code. */
export const found = (
  code: Code,
  path: string | null = null,
  severity: Severity = severities[code],
): ExpectedFinding => ({ code, severity, path })

type Reports = Pick<Case, 'report' | 'previous' | 'units' | 'unitNames' | 'words'>

/** A report in which something is found. */
export const fail = (
  name: string,
  why: string,
  reports: string | Reports,
  findings: readonly ExpectedFinding[],
): Case => ({ name: `fail-${name}`, why, ...reportsOf(reports), findings })

/** A report that is near to failing, in which its code is not found, and nothing else but what is named. */
export const pass = (
  name: string,
  why: string,
  reports: string | Reports,
  findings: readonly ExpectedFinding[] = [],
): Case => ({ name: `pass-${name}`, why, ...reportsOf(reports), findings })

const reportsOf = (reports: string | Reports): Reports =>
  typeof reports === 'string' ? { report: reports } : reports
