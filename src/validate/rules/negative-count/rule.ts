import { isChange } from '../../../form/kind-of-number.js'
import { exampleRow } from '../../example.js'
import type { ReportRule } from '../../rule.js'

/*
 * 行政许可 | -3
 *            ^^
 */

/** No count is below zero; a change against the year before (本年增/减) may be. */
export const negativeCount: ReportRule<'negative-count'> = {
  code: 'negative-count',
  over: 'report',
  basis: 'form',
  formula: 'number ≥ 0',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格所填为件数、项数',
  example: [exampleRow('disclosure.licensing', '-3')],
  check: ({ cells }) =>
    cells.uncountable
      .filter(({ value, path }) => value !== null && value < 0 && !isChange(path))
      .map(({ path, position, raw }) => ({ code: 'negative-count', path, position, actual: raw })),
}
