import { exampleRow } from '../../example.js'
import { columnLabelOf } from '../../labels.js'
import type { Context, CancellingPair, CancellingError, ReportRule, RuleFinding } from '../../rule.js'

/*
 * （七）总计 | 60 | 0 | 0 | 0 | 0 | 1 | 61
 *              ^^                   ^
 */

const findingOf = ({ cells }: Context, { wrong }: CancellingPair): RuleFinding[] => {
  const [first, second] = wrong
  const [one, other] = [cells.at(first.path), cells.at(second.path)]
  if (one === undefined || other === undefined) return []
  const say = (of: (cell: CancellingError) => number): string =>
    wrong.map((cell) => `${columnLabelOf(cell.path)} ${of(cell)}`).join('、')
  return [
    {
      code: 'offsetting-errors',
      path: one.path,
      position: one.position,
      expected: say(({ expected }) => expected),
      actual: say(({ actual }) => actual),
      operands: [other],
    },
  ]
}

/** Two numbers that are wrong by the same amount hide each other in a sum. */
export const offsettingErrors: ReportRule<'offsetting-errors'> = {
  code: 'offsetting-errors',
  over: 'report',
  basis: 'form',
  formula: 'x + 1, y − 1: the sum of their row holds, those of their two columns do not',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：表格各行、各列的勾稽关系',
  example: [
    [
      exampleRow('requests.received', 61, 0, 0, 0, 0, 0, 61),
      exampleRow('requests.granted', 61, 0, 0, 0, 0, 0, 61),
      exampleRow('requests.totalProcessed', 60, 0, 0, 0, 0, 1, 61),
    ].join('\n'),
  ],
  check: (context) => context.cancelling.flatMap((pair) => findingOf(context, pair)),
}
