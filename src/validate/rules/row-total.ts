import { exampleRow } from '../example.js'
import { failedSums } from '../failed-sums.js'
import type { ReportRule } from '../rule.js'

/*
 * 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 4
 *                                                          ^
 */

/** Every row of section three adds up to its total. */
export const rowTotal: ReportRule<'row-total'> = {
  code: 'row-total',
  over: 'report',
  summary: {
    en: 'In every row of section three, the six columns of applicants add up to the total.',
    zh: '第三部分每一行，六类申请人之和等于总计。',
  },
  formula: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格“收到和处理政府信息公开申请情况”的列',
  example: [exampleRow('requests.received', 2, 1, 0, 0, 0, 0, 4)],
  remedy: {
    en: 'Count the row again. Where the total alone is wrong, which the columns of totals show, it is offered as a fix.',
    zh: '重新合计这一行。如总计列的勾稽关系表明只有总计有误，则附有修改建议。',
  },
  check: failedSums('row-total'),
}
