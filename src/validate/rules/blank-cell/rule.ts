import { exampleRow } from '../../example.js'
import type { ReportRule } from '../../rule.js'
import { unfilledCells } from '../../unfilled-cells.js'

/*
 * （一）予以公开 | 0 |   | 0 | 0 | 0 | 0 | 0
 *                     ^
 */

/** No cell is left blank; where there is nothing, 0 stands. */
export const blankCell: ReportRule<'blank-cell'> = {
  code: 'blank-cell',
  over: 'report',
  basis: 'practice',
  formula: 'no cell is blank',
  source: '填报惯例：没有的填“0”，不留空格。格式通知本身对此未作规定',
  example: [exampleRow('requests.granted', 0, '', 0, 0, 0, 0, 0)],
  check: unfilledCells('blank-cell', 'blank'),
}
