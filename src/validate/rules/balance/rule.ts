import { exampleRow } from '../../example.js'
import { failedSums } from '../../failed-sums.js'
import type { ReportRule } from '../../rule.js'

/*
 * 一、本年新收 | 3 | …
 * 二、上年结转 | 1 | …
 * （七）总计   | 3 | …
 *               ^
 * 四、结转下年 | 0 | …
 */

/** In every column of section three, what comes in is dealt with or carried forward. */
export const balance: ReportRule<'balance'> = {
  code: 'balance',
  over: 'report',
  basis: 'published',
  formula: 'received + carriedIn = totalProcessed + carriedForward',
  source:
    '国办公开办函〔2021〕30号、〔2019〕60号，表格所附说明：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
  example: [
    [
      exampleRow('requests.received', 3, 0, 0, 0, 0, 0, 3),
      exampleRow('requests.carriedIn', 1, 0, 0, 0, 0, 0, 1),
      exampleRow('requests.granted', 3, 0, 0, 0, 0, 0, 3),
      exampleRow('requests.totalProcessed', 3, 0, 0, 0, 0, 0, 3),
    ].join('\n'),
  ],
  check: failedSums('balance'),
}
