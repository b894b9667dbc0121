import { locate, type Passage } from '../../passage.js'
import type { Context, ReportRule, RuleFinding } from '../../rule.js'

/*
 * 因政府信息公开被申请行政复议的案件均已被维持。
 *                       ^^^^^^^^^^^^^^^^^^^^^^
 * 0 | 0 | 0 | 0 | 0        行政复议
 */

const done = '(?:均|已|被|获|予以|全部|得到|结果为?|决定)+'
const result = '(?:维持|纠正|撤销|驳回|败诉|胜诉|确认违法|责令)'

const kinds = [
  { words: '(?:行政)?复议', groups: ['reconsideration'] },
  { words: '(?:行政)?诉讼', groups: ['litigationDirect', 'litigationAfterReconsideration'] },
] as const

const patterns = kinds.map(({ words, groups }) => ({
  groups,
  pattern: new RegExp(
    `${words}(?:案件|案|申请)?(?:中)?[，,]?(?:法院|机关|复议机关)?${done}[^，。；]{0,4}${result}`,
    'g',
  ),
}))

const ours = /信息公开|依申请/
/** What might be, what is to be avoided, what is counted as a rate; what is of another year or of others. */
const other = /如|若|可能|避免|防止|降低|减少|风险|率|去年|上年|以来|各|下属|未|没有|无|不/

const sentence = /[^。！？\n]+/g

const checkPassage = ({ cells, report }: Context, passage: Passage): RuleFinding[] => {
  if (!/[议議讼訟]/.test(passage.text)) return []
  const { text, placeOf } = passage.folded()
  return [...text.matchAll(sentence)].flatMap(({ 0: words, index: from }) => {
    const years: readonly string[] = words.match(/\d{4}(?=年)/g) ?? []
    if (!ours.test(words) || other.test(words) || years.some((year) => Number(year) !== report.year))
      return []
    return patterns.flatMap(({ pattern, groups }) =>
      groups.every((group) => cells.number(`disputes.${group}.total`) === 0)
        ? [...words.matchAll(pattern)].map(({ 0: found, index }): RuleFinding => {
            const [start, end] = [placeOf(from + index), placeOf(from + index + found.length - 1) + 1]
            const position = locate(passage, start, end)
            return { code: 'outcome-without-case', path: 'disputes', position, expected: '0', actual: found }
          })
        : [],
    )
  })
}

/** Of disputes that the text knows the result of, the table has some. */
export const outcomeWithoutCase: ReportRule<'outcome-without-case'> = {
  code: 'outcome-without-case',
  over: 'report',
  basis: 'form',
  formula: 'a result of disputes in the text → disputes.*.total > 0',
  source:
    '《中华人民共和国政府信息公开条例》第五十条第一款第三项；国办公开办函〔2021〕30号、〔2019〕60号：第四部分的表格',
  example: ['一、总体情况\n因政府信息公开工作引起的行政复议均被维持。'],
  check: (context) => context.passages.flatMap((passage) => checkPassage(context, passage)),
}
