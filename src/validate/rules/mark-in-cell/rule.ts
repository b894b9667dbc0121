import { exampleRow } from '../../example.js'
import type { ReportRule } from '../../rule.js'
import { unfilledCells } from '../../unfilled-cells.js'

/*
 * （一）予以公开 | 0 | / | 0 | 0 | 0 | 0 | 0
 *                      ^
 */

/** No mark (/, -, 无) stands for a number; where there is nothing, 0 stands. */
export const markInCell: ReportRule<'mark-in-cell'> = {
  code: 'mark-in-cell',
  over: 'report',
  basis: 'practice',
  formula: 'no cell holds a mark such as /, -, 无 or 不涉及',
  source: '填报惯例：没有的填“0”，不用“/”“-”“无”等代替。格式通知本身对此未作规定',
  example: [exampleRow('requests.granted', 0, '/', 0, 0, 0, 0, 0)],
  check: unfilledCells('mark-in-cell', 'mark'),
}
