import type { Diagnostic } from '../findings/diagnostic.js'
import { parse } from '../parse.js'
import type { ParseResult } from '../report/read.js'
import { checkOptions, type CheckOption } from '../surface/options.js'
import { checkText } from '../surface/arguments.js'
import { checkReport, isReport } from '../tree/check-report.js'
import type { Report } from '../tree/nodes.js'
import { compare } from './compare.js'
import { validate, validateOptions, type ValidateOptions } from './validate.js'

/** How a report is read and checked. */
export interface CheckReportOptions extends ValidateOptions {
  /** The tree of the report of the year before, to compare with. */
  previous?: Report
}

const someReport: CheckOption = (name, value) => checkReport(`check: ${name}`, value)

export const checkReportOptions = { ...validateOptions, previous: someReport }

/**
 * Reads a report and checks it, in one call: what `parse` finds, what `validate` finds, and with `previous` what `compare`
 * finds.
 *
 * @param source - The text of a report, as for `parse`; or what `parse` or `parseHtml` gave of one.
 * @param options - Rules that are switched off or matter otherwise, the language of the messages, the name of the file, words
 * that the prose shall not have, the report of the year before.
 * @returns The tree, and all that was found in one list, in the order of the text.
 * @throws `TypeError` for what is neither a text nor a result of reading, and for a rule, severity or option that there is
 * not.
 * @category Check
 *
 * @example
 * ```ts
 * import { check } from 'ogi-report'
 *
 * const source = '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n0\n0\n1\n3\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0'
 * const { report, diagnostics } = check(source, { rules: { 'year-mismatch': 'off' } })
 * report.type // 'Report'
 * diagnostics.some(({ code }) => code === 'missing-section') // true
 * diagnostics.some(({ code }) => code === 'dispute-total') // true
 * ```
 */
export const check = (source: string | ParseResult, options: CheckReportOptions = {}): ParseResult => {
  checkSource(source)
  checkOptions('check', options, checkReportOptions)
  const { previous, ...validating } = options
  const { rules, overrides, locale } = validating
  const { report, diagnostics } = typeof source === 'string' ? parse(source, locale && { locale }) : source
  const comparing = { ...(rules && { rules }), ...(overrides && { overrides }), ...(locale && { locale }) }
  const found = [
    ...diagnostics,
    ...validate(report, validating),
    ...(previous === undefined ? [] : compare(previous, report, comparing)),
  ]
  return { report, diagnostics: found.sort(inOrderOfText) }
}

const inOrderOfText = (one: Diagnostic, other: Diagnostic): number =>
  one.position.start.offset - other.position.start.offset

function checkSource(source: unknown): asserts source is string | ParseResult {
  if (isReport(source))
    throw new TypeError('check(source) must be a string; got a tree; validate(report) checks a tree')
  if (isResult(source)) return
  checkText('check(source)', source)
}

const isResult = (source: unknown): source is ParseResult =>
  typeof source === 'object' &&
  source !== null &&
  'report' in source &&
  isReport(source.report) &&
  'diagnostics' in source &&
  Array.isArray(source.diagnostics)
