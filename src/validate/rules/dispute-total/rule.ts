import { failedSums } from '../../failed-sums.js'
import type { ReportRule } from '../../rule.js'

/*
 * 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
 * 1        | 0        | 0        | 1        | 3
 *                                             ^
 */

/** In section four, the results of each kind of dispute add up to its total. */
export const disputeTotal: ReportRule<'dispute-total'> = {
  code: 'dispute-total',
  over: 'report',
  basis: 'form',
  formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格“政府信息公开行政复议、行政诉讼情况”的列',
  example: ['1 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'],
  check: failedSums('dispute-total'),
}
