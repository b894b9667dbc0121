import { exampleRow } from '../../example.js'
import { failedSums } from '../../failed-sums.js'
import type { ReportRule } from '../../rule.js'

/*
 * 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 4
 *                                                          ^
 */

/** Every row of section three adds up to its total. */
export const rowTotal: ReportRule<'row-total'> = {
  code: 'row-total',
  over: 'report',
  basis: 'form',
  formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格“收到和处理政府信息公开申请情况”的列',
  example: [exampleRow('requests.received', 2, 1, 0, 0, 0, 0, 4)],
  check: failedSums('row-total'),
}
