import type { Diagnostic } from '../findings/diagnostic.js'
import type { Report } from '../tree/nodes.js'
import { checkReport } from '../tree/check-report.js'
import { checkOptions } from '../surface/options.js'
import { checkingOptions } from './checking-options.js'
import { rules } from './registry.js'
import { reportFindings } from './report.js'
import type { CheckOptions, Rule, RuleFinding } from './rule.js'
import { appliesIn } from './settings.js'
import { isSameOrgan } from './same-organ.js'
import { subjectOf, titlePosition } from './subject.js'

/**
 * Checks a report against that of the year before.
 *
 * @param previous - The tree of the report of the year before.
 * @param current - The tree of the report to check.
 * @param options - Rules that are switched off or matter otherwise, the language of the messages.
 * @returns What is wrong, in the order of the text of `current`, into which all positions point. Nothing is compared, and
 * a single finding says so, where the years do not follow each other (`year-mismatch`) or the organs are not the same
 * (`not-assessable` at `agency`, then a warning). A year or organ that is not known speaks against nothing.
 * @throws `TypeError` for what is no tree, and for a rule, severity or option that there is not.
 * @category Check
 *
 * @example
 * ```ts
 * import { compare, parse } from 'ogi-report'
 *
 * const [previous, current] = ['某县2020年政府信息公开工作年度报告', '某县2022年政府信息公开工作年度报告']
 * const [finding] = compare(parse(previous).report, parse(current).report)
 * finding?.code // 'year-mismatch'
 * finding?.expected // '2021'
 * ```
 */
export const compare = (previous: Report, current: Report, options: CheckOptions = {}): Diagnostic[] => {
  checkReport('compare(previous)', previous)
  checkReport('compare(current)', current)
  checkOptions('compare', options, checkingOptions)
  const applies = appliesIn(options)
  const mismatch = whyIncomparable(previous, current)
  // Who switches the rule off wants the reports compared all the same.
  if (mismatch !== undefined && applies(mismatch.code)) return reportFindings([mismatch], options)
  const [before, after] = [subjectOf(previous), subjectOf(current)]
  const findings = Object.values<Rule>(rules).flatMap((rule) => {
    if (!applies(rule.code) || rule.over === 'units') return []
    return rule.over === 'years' ? rule.check(before, after) : (rule.compare?.(before, after) ?? [])
  })
  return reportFindings(findings, options)
}

const whyIncomparable = (previous: Report, current: Report): RuleFinding | undefined => {
  const position = titlePosition(current)
  if (!isSameOrgan(previous.agency, current.agency)) {
    return {
      code: 'not-assessable',
      severity: 'warning',
      path: 'agency',
      position,
      expected: previous.agency ?? '',
      actual: current.agency ?? '',
    }
  }
  if (previous.year === null || current.year === null || current.year === previous.year + 1) return undefined
  return {
    code: 'year-mismatch',
    path: 'year',
    position,
    expected: String(previous.year + 1),
    actual: String(current.year),
  }
}
