import type { Diagnostic } from '../findings/diagnostic.js'
import type { Report } from '../tree/nodes.js'
import { checkArray } from '../surface/arguments.js'
import { checkReport } from '../tree/check-report.js'
import { checkOptions, someText, type CheckOption } from '../surface/options.js'
import { checkingOptions } from './checking-options.js'
import { rules } from './registry.js'
import { reportFindings } from './report.js'
import type { CheckOptions, RuleFinding } from './rule.js'
import { appliesIn } from './settings.js'
import { subjectOf, titlePosition } from './subject.js'

/** How a report that sums up others is checked. */
export interface AggregateOptions extends CheckOptions {
  /** The names of the units whose reports there should be; those that have none are named. */
  units?: readonly string[]
}

const someNames: CheckOption = (name, value) => {
  checkArray(name, value)
  value.forEach((one, at) => someText(`${name}[${at}]`, one))
}

const aggregateOptions = { ...checkingOptions, units: someNames }

/**
 * Checks a report that sums up those of its units.
 *
 * @param parent - The tree of the report that sums up.
 * @param children - The trees of the reports of all its units. Where there are none, there is nothing to check.
 * @param options - Rules that are switched off or matter otherwise, the language of the messages.
 * @returns What is wrong, in the order of the text of `parent`, into which all positions point: `aggregate-mismatch` for
 * every number that is not the sum of those of the units; `not-assessable` once a row where one of them is blank or
 * missing. Where a unit reports on another year, nothing is added up, and `year-mismatch` says so.
 * @throws `TypeError` for what is no tree, and for a rule, severity or option that there is not.
 * @category Check
 *
 * @example
 * ```ts
 * import { aggregate, parse } from 'ogi-report'
 *
 * const report = (row: string) => parse(`四、政府信息公开行政复议、行政诉讼情况\n行政复议\n${row}\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0`).report
 * const [finding] = aggregate(report('3\n0\n0\n0\n3'), [report('1\n0\n0\n0\n1'), report('1\n0\n0\n0\n1')])
 * finding?.code // 'aggregate-mismatch'
 * finding?.expected // '2'
 * ```
 */
export const aggregate = (
  parent: Report,
  children: readonly Report[],
  options: AggregateOptions = {},
): Diagnostic[] => {
  checkReport('aggregate(parent)', parent)
  checkArray('aggregate(children)', children)
  children.forEach((child, at) => checkReport(`aggregate(children[${at}])`, child))
  checkOptions('aggregate', options, aggregateOptions)
  const applies = appliesIn(options)
  const mismatch = whyIncomparable(parent, children)
  // Who switches the rule off wants the reports compared all the same.
  if (mismatch !== undefined && applies(mismatch.code)) return reportFindings([mismatch], options)
  const [whole, parts] = [subjectOf(parent), children.map(subjectOf)]
  const findings = Object.values(rules).flatMap((rule) =>
    rule.over === 'units' && applies(rule.code) ? rule.check(whole, parts, options.units ?? []) : [],
  )
  return reportFindings(findings, options)
}

const whyIncomparable = (parent: Report, children: readonly Report[]): RuleFinding | undefined => {
  const other = children.find(({ year }) => year !== null && parent.year !== null && year !== parent.year)
  if (other === undefined) return undefined
  return {
    code: 'year-mismatch',
    path: 'year',
    position: titlePosition(parent),
    expected: String(parent.year),
    actual: `${other.agency ?? ''}${other.year ?? ''}`,
  }
}
