import { exampleRow } from '../../example.js'
import { failedSums } from '../../failed-sums.js'
import type { ReportRule } from '../../rule.js'

/*
 * （一）予以公开     | 2 | …
 * （二）部分公开     | 1 | …
 * （七）总计         | 4 | …
 *                      ^
 */

/** In every column of section three, the outcomes add up to （七）总计. */
export const outcomeTotal: ReportRule<'outcome-total'> = {
  code: 'outcome-total',
  over: 'report',
  basis: 'form',
  formula:
    'granted + partiallyGranted + denied.* + unavailable.* + notProcessed.* + otherOutcome.* = totalProcessed',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格“三、本年度办理结果”的（一）至（七）',
  example: [
    [
      exampleRow('requests.received', 4, 0, 0, 0, 0, 0, 4),
      exampleRow('requests.granted', 2, 0, 0, 0, 0, 0, 2),
      exampleRow('requests.partiallyGranted', 1, 0, 0, 0, 0, 0, 1),
      exampleRow('requests.totalProcessed', 4, 0, 0, 0, 0, 0, 4),
    ].join('\n'),
  ],
  check: failedSums('outcome-total'),
}
