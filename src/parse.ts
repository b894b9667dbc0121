import { ReportError } from './findings/report-error.js'
import { readReport, type ParseOptions, type ParseResult } from './report/read.js'
import { scan } from './scan/scan.js'
import { createLocator, createSource } from './source/source.js'
import { checkText } from './surface/arguments.js'
import type { Report } from './tree/nodes.js'

/**
 * Reads a report. Total: any string gives a tree and diagnostics; it never throws, and never guesses silently.
 *
 * @param source - The text of a report, in any layout: a cell a line, tab rows, pipe rows, Markdown.
 * @param options - The language of the messages.
 * @returns The tree, whose positions point into `source` (offsets and columns in UTF-16 units, half-open), and the
 * diagnostics in the order of the text. Where nothing could be read, the tree is empty and the diagnostics say so.
 * @throws `TypeError` for what is no string, and for an option that there is not.
 * @category Read
 *
 * @example
 * ```ts
 * import { parse, toData } from 'ogi-report'
 *
 * const { report, diagnostics } = parse('某县2022年政府信息公开工作年度报告\n\n一、总体情况\n\n2022年，某县……')
 * toData(report).year // 2022
 * diagnostics.map(({ code, path }) => `${code} ${path}`) // ['missing-signature signature', 'missing-section disclosure', …]
 * ```
 */
export const parse = (source: string, options: ParseOptions = {}): ParseResult => {
  checkText('parse(source)', source)
  const lines = createSource(source)
  return readReport(lines, scan(lines), createLocator(lines), options)
}

/**
 * Reads a report that must be readable.
 *
 * @param source - The text of a report, as for {@link parse}.
 * @param options - The language of the messages.
 * @returns The tree.
 * @throws {@link ReportError} with all diagnostics, when one of them is an error.
 * @category Read
 *
 * @example
 * ```ts
 * import { parseStrict, ReportError } from 'ogi-report'
 *
 * try {
 *   parseStrict('no report')
 * } catch (error) {
 *   if (error instanceof ReportError) console.log(error.diagnostics.map(({ code }) => code)) // ['not-a-report']
 * }
 * ```
 */
export const parseStrict = (source: string, options: ParseOptions = {}): Report => {
  const { report, diagnostics } = parse(source, options)
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new ReportError(diagnostics)
  return report
}
