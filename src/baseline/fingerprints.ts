import { checkDiagnostics } from '../findings/check-diagnostics.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import { checkReport } from '../tree/check-report.js'
import type { Report } from '../tree/nodes.js'
import { hashOf } from './hash.js'

/**
 * What each of some findings is known by from one run to the next: the organ and the year of the report, and what the
 * finding says (its code, path, `expected`, `actual` and `reason`). Neither the place nor the file, its format, the
 * language or the severity changes it. Findings of one report that say the same are told apart by their order.
 *
 * @param report - The tree of the report.
 * @param diagnostics - All that was found in it, as `check` gives it.
 * @returns For each finding, 16 hexadecimal digits, in the order of the findings.
 * @throws `TypeError` for what is no tree, and no list.
 * @category Check
 *
 * @example
 * ```ts
 * import { check, fingerprintsOf } from 'ogi-report'
 *
 * const { report, diagnostics } = check('某县2022年政府信息公开工作年度报告\n一、总体情况\n无')
 * fingerprintsOf(report, diagnostics)[0] // '7a3192178965efb2'
 * ```
 */
export const fingerprintsOf = (report: Report, diagnostics: readonly Diagnostic[]): string[] => {
  checkReport('fingerprintsOf(report)', report)
  checkDiagnostics('fingerprintsOf(diagnostics)', diagnostics)
  const times = new Map<string, number>()
  return diagnostics.map(({ code, path, expected, actual, reason }) => {
    const { agency, year } = report
    const said = JSON.stringify([agency, year, code, path, expected, actual, reason])
    const time = (times.get(said) ?? 0) + 1
    times.set(said, time)
    return hashOf(time === 1 ? said : `${said}${time}`)
  })
}
