import type { RequestColumnKey } from '../../../form/keys.js'
import { columnsOf } from '../../../form/tables.js'
import { isSame } from '../../is-same.js'
import { exampleRow } from '../../example.js'
import { reasonOf } from '../../reason.js'
import type { RuleFinding, Subject, YearsRule } from '../../rule.js'

const requestColumns = columnsOf('requests')

/*
 * 2021: 四、结转下年度继续办理           | 2 | …
 * 2022: 二、上年结转政府信息公开申请数量 | 1 | …
 *                                          ^
 */

const checkColumn = (previous: Subject, current: Subject, column: RequestColumnKey): RuleFinding[] => {
  const path = `requests.carriedIn.${column}` as const
  const [out, into] = [previous.cells.at(`requests.carriedForward.${column}`), current.cells.at(path)]
  if (into === undefined) return []
  const { position } = into
  if (into.value === null || out?.value == null) {
    const actual = reasonOf(into.value === null ? into : out)
    return [{ code: 'not-assessable', path, position, expected: 'carried-mismatch', actual }]
  }
  if (isSame(into.value, out.value)) return []
  return [
    { code: 'carried-mismatch', path, position, expected: String(out.value), actual: String(into.value) },
  ]
}

/** What one year carries forward, the next carries in. */
export const carriedMismatch: YearsRule<'carried-mismatch'> = {
  code: 'carried-mismatch',
  over: 'years',
  basis: 'form',
  formula: 'carriedIn(Y) = carriedForward(Y − 1)',
  source:
    '国办公开办函〔2021〕30号、〔2019〕60号：表格的行“二、上年结转政府信息公开申请数量”与上一年度的“四、结转下年度继续办理”；等式由行名推得',
  example: [
    exampleRow('requests.carriedForward', 2, 0, 0, 0, 0, 0, 2),
    exampleRow('requests.carriedIn', 1, 0, 0, 0, 0, 0, 1),
  ],
  check: (previous, current) => requestColumns.flatMap(({ key }) => checkColumn(previous, current, key)),
}
