import { exampleRow } from '../../example.js'
import { reasonOf } from '../../reason.js'
import type { UnassessableSum } from '../../assess.js'
import type { Sum } from '../../sums.js'
import type { Context, ReportRule, RuleFinding } from '../../rule.js'

/*
 * （一）予以公开 | 2 |   | 0 | 0 | 0 | 0 | 2
 *                      ^
 */

const findingOf = (
  { cells }: Context,
  subject: Sum['subject'],
  sums: readonly UnassessableSum[],
): RuleFinding[] => {
  const cause = sums.find((one) => one.cause !== undefined)?.cause
  const standing = cause ?? sums.flatMap(({ sum }) => cells.at(sum.total.path) ?? [])[0]
  if (standing === undefined) return []
  return [
    {
      code: 'not-assessable',
      path: subject,
      position: standing.position,
      expected: sums.map(({ sum }) => sum.code).join(', '),
      actual: reasonOf(cause),
    },
  ]
}

/** What cannot be checked is said to be so, once a row or column. */
export const notAssessable: ReportRule<'not-assessable'> = {
  code: 'not-assessable',
  over: 'report',
  basis: 'form',
  formula: 'no operand of a rule is blank, a mark, words, or missing',
  source: '国办公开办函〔2021〕30号、〔2019〕60号：各项勾稽关系以各格都有数字为前提',
  example: [exampleRow('requests.granted', 0, '', 0, 0, 0, 0, 0)],
  check: (context) => {
    const { unassessable } = context.sums
    if (unassessable.length === 0) return []
    const subjects = new Map<Sum['subject'], UnassessableSum[]>()
    for (const one of unassessable) {
      if (!context.applies(one.sum.code)) continue
      subjects.set(one.sum.subject, [...(subjects.get(one.sum.subject) ?? []), one])
    }
    return [...subjects].flatMap(([subject, sums]) => findingOf(context, subject, sums))
  },
}
