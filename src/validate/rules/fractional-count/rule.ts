import { isAmount } from '../../../form/kind-of-number.js'
import { exampleRow } from '../../example.js'
import type { ReportRule } from '../../rule.js'

/*
 * 行政许可 | 2.5
 *            ^^^
 */

/** Every count is whole; an amount of money need not be. */
export const fractionalCount: ReportRule<'fractional-count'> = {
  code: 'fractional-count',
  over: 'report',
  basis: 'form',
  formula: 'number = ⌊number⌋',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格所填为件数、项数',
  example: [exampleRow('disclosure.licensing', '2.5')],
  check: ({ cells }) =>
    cells.uncountable
      .filter(({ value, path }) => value !== null && !Number.isInteger(value) && !isAmount(path))
      .map(({ path, position, raw }) => ({ code: 'fractional-count', path, position, actual: raw })),
}
