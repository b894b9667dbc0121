import type { Diagnostic } from '../findings/diagnostic.js'
import type { Report } from '../tree/nodes.js'
import { assessSums } from './assess.js'
import { cellsOf } from './cells.js'
import { findCancellingPairs } from './cancelling-errors.js'
import { passagesOf } from './passage.js'
import { checkReport } from '../tree/check-report.js'
import { checkOptions, someText } from '../surface/options.js'
import { checkingOptions } from './checking-options.js'
import { someWords, type OwnWord } from './own-words.js'
import { rules } from './registry.js'
import { reportFindings } from './report.js'
import type { CheckOptions, Context } from './rule.js'
import { appliesIn } from './settings.js'

/** How a report is checked. */
export interface ValidateOptions extends CheckOptions {
  /** The name of its file, for the year in it. */
  fileName?: string
  /** Words that the prose shall not have, each a pattern with what is wrong with it and what to write in its place. */
  words?: readonly OwnWord[]
}

/** The options of `validate`, which `check` has, too. */
export const validateOptions = { ...checkingOptions, fileName: someText, words: someWords }

/**
 * Checks a report against the rules of the form: its sums, its text against its tables, its years.
 *
 * @param report - A tree, as `parse` gives it. What reading it found is not said again.
 * @param options - Rules that are switched off or matter otherwise, the language of the messages, the name of the file,
 * words that the prose shall not have.
 * @returns What is wrong, in the order of the text; nothing where all agrees. Each finding points at the number or words
 * that cause it, says what should stand there (`expected`) and what does (`actual`), and has in `related` the numbers
 * that it rests on (of a sum, those that are not zero). What cannot be checked, because a number is blank, is a finding
 * `not-assessable` of severity `info`. `docs/rules.md` shows every rule.
 * @throws `TypeError` for what is no tree, and for a rule, severity or option that there is not.
 * @category Check
 *
 * @example
 * ```ts
 * import { parse, validate } from 'ogi-report'
 *
 * const source = '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n0\n0\n1\n3\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0'
 * const [finding] = validate(parse(source).report)
 * finding?.code // 'dispute-total'
 * finding?.expected // '2'
 *
 * validate(parse(source).report, { rules: { 'dispute-total': 'off' } }) // []
 * ```
 */
export const validate = (report: Report, options: ValidateOptions = {}): Diagnostic[] => {
  checkReport('validate(report)', report)
  checkOptions('validate', options, validateOptions)
  const cells = cellsOf(report)
  const sums = assessSums(cells)
  const applies = appliesIn(options)
  const context: Context = {
    report,
    cells,
    fileName: options.fileName,
    sums,
    words: options.words ?? [],
    passages: passagesOf(report),
    cancelling: applies('offsetting-errors') ? findCancellingPairs(cells, sums) : [],
    applies,
  }
  const findings = reportRules.flatMap((rule) => (applies(rule.code) ? rule.check(context) : []))
  return reportFindings(findings, options)
}

const reportRules = Object.values(rules).filter((rule) => rule.over === 'report')
