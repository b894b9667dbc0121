import { exampleRow } from '../../example.js'
import { isSame } from '../../is-same.js'
import { locate, type Passage } from '../../passage.js'
import type { Context, ReportRule, RuleFinding } from '../../rule.js'

/*
 * （二）依申请公开。全年收取信息处理费200元。
 * 六、其他需要报告的事项
 * 本年度未收取信息处理费。
 *       ^^^^^^^^^^^^^^^^
 */

const fee = '(?:政府信息公开|政府信息|信息公开)?信息处理费|(?:政府)?信息公开处理费'
const money = '(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元)'
/** 未收取信息处理费, 信息处理费0元, 收取信息处理费200元 */
const wordings = new RegExp(
  `(?<none>(?:未|没有|无)(?:发生|产生|出现)?(?:收取|收|涉及)?(?:过|任何)?(?:${fee}))(?!收费通知|通知)|` +
    `(?:${fee})[^，。；\\d]{0,10}${money}|(?:${fee})(?<noneBehind>未收取|未产生|为零|零)`,
  'dg',
)

/** What is said of another time. */
const otherTime = /去年|上年|上一年|以来|历年|累计|\d{4}年/g

interface Statement {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly words: string
  readonly yuan: number
}

const statementsIn = (passage: Passage, year: number | null): Statement[] => {
  if (!passage.text.includes('处理') && !passage.text.includes('處理')) return []
  const { text, placeOf } = passage.folded()
  return [...text.matchAll(wordings)].flatMap((match) => {
    const { 0: words, index, groups } = match
    const opening = Math.max(...['。', '；', ';'].map((stop) => text.lastIndexOf(stop, index))) + 1
    const times = text.slice(opening, index).match(otherTime) ?? []
    if (times.some((time) => time !== `${year ?? ''}年`)) return []
    const digits = groups?.digits
    const factor = groups?.unit === '万元' ? 10_000 : 1
    const yuan = digits === undefined ? 0 : Number(digits.replaceAll(',', '')) * factor
    return [{ passage, start: placeOf(index), end: placeOf(index + words.length - 1) + 1, words, yuan }]
  })
}

const againstProse = (six: readonly Statement[], elsewhere: readonly Statement[]): RuleFinding[] => {
  for (const one of six) {
    const other = elsewhere.find(({ yuan }) => !isSame(yuan, one.yuan))
    // What section six says twice, of notices and of what was paid, may agree with the other.
    if (other === undefined || six.some(({ yuan }) => isSame(yuan, other.yuan))) continue
    const position = locate(one.passage, one.start, one.end)
    return [{ code: 'fees-contradiction', path: 'other', position, expected: other.words, actual: one.words }]
  }
  return []
}

const overdue = 'requests.otherOutcome.feeOverdue.total'

/** Applications that ended because a fee was not paid, where section six knows of no fee and of no notice of one. */
const againstTable = ({ cells, passages }: Context, six: readonly Statement[]): RuleFinding[] => {
  const cell = cells.at(overdue)
  const [none] = six
  if (cell?.value == null || cell.value <= 0 || none === undefined || six.some(({ yuan }) => yuan > 0))
    return []
  // The notice may have been sent the year before; or the text tells of it.
  if (cells.number('requests.carriedIn.total') !== 0) return []
  if (passages.some(({ text }) => /收[费費]通知/.test(text))) return []
  const { path, position, raw } = cell
  return [{ code: 'fees-contradiction', path, position, expected: none.words, actual: raw }]
}

/** What section six says of fees for processing information agrees with the rest. */
export const feesContradiction: ReportRule<'fees-contradiction'> = {
  code: 'fees-contradiction',
  over: 'report',
  basis: 'form',
  formula: 'fees of section six = fees of the other sections; none charged → otherOutcome.feeOverdue = 0',
  source:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；国办公开办函〔2021〕30号：在“其他需要报告的事项”中报告收取信息处理费的情况',
  example: [
    [
      exampleRow('requests.received', 1, 0, 0, 0, 0, 0, 1),
      exampleRow('requests.otherOutcome.feeOverdue', 1, 0, 0, 0, 0, 0, 1),
      exampleRow('requests.totalProcessed', 1, 0, 0, 0, 0, 0, 1),
      '六、其他需要报告的事项',
      '本年度未收取信息处理费。',
    ].join('\n'),
  ],
  check: (context) => {
    const { passages, report } = context
    const statements = passages.flatMap((passage) => statementsIn(passage, report.year))
    const six = statements.filter(({ passage }) => passage.section === 'other')
    const elsewhere = statements.filter(({ passage }) => passage.section !== 'other')
    return [...againstProse(six, elsewhere), ...againstTable(context, six)]
  },
}
