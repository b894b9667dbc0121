import type { ParseResult } from '../../index.js'

/** A report that was read. */
export interface ReadReport extends ParseResult {
  /** The name of its file, as it was given. */
  file: string
  text: string
}

/** A form of results: what is printed for each report, and after the last. */
export interface Output {
  /** What to print for a report, `before` reports having been printed. */
  print: (report: ReadReport, before: number) => string
  /** What to print at the end. */
  end: (printed: number) => string
}
