import { rowOf } from '../../../form/tables.js'
import { isSame } from '../../is-same.js'
import { exampleRow } from '../../example.js'
import { tellingOf } from '../../failed-sums.js'
import { reasonOf } from '../../reason.js'
import type { RuleFinding, Subject, YearsRule } from '../../rule.js'

/*
 * 2021: 行政规范性文件 | 3 | 0 | 12
 * 2022: 行政规范性文件 | 2 | 1 | 14
 *                                ^^
 */

const rows = ['regulations', 'normativeDocuments'] as const

type Row = (typeof rows)[number]

/** Whether the edition of a report asks how many documents are in force. */
const countsStock = ({ cells }: Subject, row: Row): boolean => {
  const edition = cells.edition('disclosure')
  if (edition === null) return false
  return rowOf('disclosure', row, edition)?.columns.some(({ key }) => key === 'inForce') ?? false
}

const checkRow = (previous: Subject, current: Subject, row: Row): RuleFinding[] => {
  const path = `disclosure.${row}.inForce` as const
  const before = previous.cells.at(path)
  const [inForce, issued, repealed] = ['inForce', 'issued', 'repealed'].map((column) =>
    current.cells.at(`disclosure.${row}.${column}`),
  )
  if (inForce === undefined) return []
  const { position } = inForce
  const blank = [inForce, issued, repealed, before].find((cell) => cell?.value == null)
  if (inForce.value === null || issued?.value == null || repealed?.value == null || before?.value == null) {
    return [{ code: 'not-assessable', path, position, expected: 'stock-mismatch', actual: reasonOf(blank) }]
  }
  const expected = before.value + issued.value - repealed.value
  if (isSame(expected, inForce.value)) return []
  return [
    {
      code: 'stock-mismatch',
      path,
      position,
      expected: String(expected),
      actual: String(inForce.value),
      operands: tellingOf([issued, repealed]),
    },
  ]
}

/** The documents in force are those of the year before, with those issued and without those repealed. */
export const stockMismatch: YearsRule<'stock-mismatch'> = {
  code: 'stock-mismatch',
  over: 'years',
  basis: 'form',
  formula: 'inForce(Y) = inForce(Y − 1) + issued(Y) − repealed(Y)',
  source:
    '国办公开办函〔2021〕30号：表格“第二十条第（一）项”的三列；年度间的等式由列名推得，有效期届满等也会使现行有效件数变化',
  example: [
    exampleRow('disclosure.normativeDocuments', 3, 0, 12),
    exampleRow('disclosure.normativeDocuments', 2, 1, 14),
  ],
  check: (previous, current) =>
    rows
      .filter((row) => countsStock(previous, row) && countsStock(current, row))
      .flatMap((row) => checkRow(previous, current, row)),
}
