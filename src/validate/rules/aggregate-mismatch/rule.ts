import { isSame } from '../../is-same.js'
import type { PlacedCell } from '../../../tree/cells.js'
import { exampleRow } from '../../example.js'
import { rowPathOf } from '../../labels.js'
import { reasonOf as reasonOfCell } from '../../reason.js'
import type { RuleFinding, Subject, UnitsRule } from '../../rule.js'

/*
 * 甲镇: 一、本年新收政府信息公开申请数量 | 2 | …
 * 乙镇: 一、本年新收政府信息公开申请数量 | 1 | …
 * 县:   一、本年新收政府信息公开申请数量 | 4 | …
 *                                          ^
 */

const yuanPerTenThousand = 10_000

/** A number in the unit that all reports are added up in: amounts in 万元, counts as they are; `null` without a number. */
const valueOf = (cell: PlacedCell | undefined): number | null => {
  if (cell?.value == null) return null
  if (cell.unit === '元') return cell.value / yuanPerTenThousand
  // What has no unit may be in 元 or 万元: the form leaves it to the publisher.
  return cell.path === 'disclosure.procurement.amount' && cell.unit === null && cell.value !== 0
    ? null
    : cell.value
}

const reasonOf = (cell: PlacedCell | undefined): string =>
  cell?.state === 'number' ? 'unit' : reasonOfCell(cell)

/** The sum of the units' numbers at a path, or the reason why there is none. */
const sumOf = (children: readonly Subject[], path: string): number | { reason: string } => {
  let sum = 0
  for (const { cells } of children) {
    const cell = cells.at(path)
    const value = valueOf(cell)
    if (value === null) return { reason: reasonOf(cell) }
    sum += value
  }
  return sum
}

const checkCell = (cell: PlacedCell, children: readonly Subject[]): RuleFinding | undefined => {
  const { path, position } = cell
  const actual = valueOf(cell)
  const expected = actual === null ? { reason: reasonOf(cell) } : sumOf(children, path)
  if (actual === null || typeof expected === 'object') {
    const reason = typeof expected === 'object' ? expected.reason : reasonOf(cell)
    return {
      code: 'not-assessable',
      path: rowPathOf(path),
      position,
      expected: 'aggregate-mismatch',
      actual: reason,
    }
  }
  if (isSame(actual, expected)) return undefined
  return {
    code: 'aggregate-mismatch',
    path,
    position,
    expected: inDigits(expected),
    actual: inDigits(actual),
  }
}

/** A sum of amounts, without the last bits of its fraction. */
const inDigits = (value: number): string => String(Number(value.toFixed(6)))

/** The numbers of a report that sums up others are the sums of theirs. */
export const aggregateMismatch: UnitsRule<'aggregate-mismatch'> = {
  code: 'aggregate-mismatch',
  over: 'units',
  basis: 'practice',
  formula: 'parent = child₁ + child₂ + …, for every number',
  source:
    '《中华人民共和国政府信息公开条例》第四十九条：县级以上地方人民政府的政府信息公开工作主管部门公布本级政府上一年度报告；逐项相加汇总属通行做法，法规未作规定',
  example: [
    exampleRow('requests.received', 2, 0, 0, 0, 0, 0, 2),
    exampleRow('requests.received', 1, 0, 0, 0, 0, 0, 1),
    exampleRow('requests.received', 4, 0, 0, 0, 0, 0, 4),
  ],
  check: (parent, children) => {
    if (children.length === 0) return []
    const unassessable = new Set<string>()
    return parent.cells.placed.flatMap((cell) => {
      const finding = checkCell(cell, children)
      if (finding === undefined) return []
      if (finding.code !== 'not-assessable') return [finding]
      // Once a row.
      const row = finding.path ?? ''
      if (unassessable.has(row)) return []
      unassessable.add(row)
      return [finding]
    })
  },
}
