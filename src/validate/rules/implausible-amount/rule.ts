import { editOfCell } from '../../edit-of-cell.js'
import { amountsBehind } from '../../amounts.js'
import { exampleRow } from '../../example.js'
import type { PlacedCell } from '../../../tree/cells.js'
import { isSame } from '../../is-same.js'
import type { Context, ReportRule, RuleFinding, Subject } from '../../rule.js'

/*
 * 行政事业性收费 | 251000        本年收费金额（单位：万元）
 *                  ^^^^^^
 * 全年行政事业性收费251000元。
 */

const yuanPerTenThousand = 10_000
/** What is less is a sum in yuan of hardly anyone. */
const leastInYuan = 10_000
/** 10 亿元: few organs charge or spend so much, and those that do seldom in round 万元. */
const seldomReached = 100_000
const timesTheYearBefore = 100

/** The amounts in 万元, and the words that texts use for them. */
const amounts: readonly (readonly [path: string, words: string])[] = [
  ['disclosure.fees.amount', '行政事业性收费|收费(?:总|金)?额|收取费用|收费'],
  ['disclosure.procurement.amount', '政府集中采购|集中采购|采购(?:总|金)?额'],
]

/** A whole number of 万元 that may as well be one of yuan. */
const mayBeInYuan = (path: string, { value, unit }: PlacedCell): boolean =>
  value !== null &&
  value >= leastInYuan &&
  Number.isInteger(value) &&
  (unit === '万元' || (unit === null && path === 'disclosure.fees.amount'))

const cellInYuan = ({ cells }: Subject, path: string): PlacedCell | undefined => {
  const cell = cells.at(path)
  return cell !== undefined && mayBeInYuan(path, cell) ? cell : undefined
}

const findingOf = ({ path, position, raw }: PlacedCell, more: Partial<RuleFinding>): RuleFinding => ({
  code: 'implausible-amount',
  path,
  position,
  actual: raw,
  ...more,
})

/** What a text says of the same amount, where the table has its yuan under 万元. */
const checkText = (context: Context, path: string, words: string): RuleFinding[] => {
  const cell = cellInYuan(context, path)
  if (cell?.value == null) return []
  const { value } = cell
  const inText = amountsBehind(context.passages, words)
  if (inText.some(({ yuan }) => isSame(yuan, value * yuanPerTenThousand))) return []
  const same = inText.find(({ yuan }) => isSame(yuan, value))
  if (same === undefined) return value < seldomReached ? [] : [findingOf(cell, { severity: 'info' })]
  const fix = editOfCell(cell, value / yuanPerTenThousand)
  return [findingOf(cell, { expected: `正文 ${same.written}`, ...(fix && { edits: [fix] }) })]
}

/** What the year before had, where this is a hundred times as much. */
const checkYearBefore = (previous: Subject, current: Subject, path: string): RuleFinding[] => {
  const [cell, before] = [cellInYuan(current, path), previous.cells.at(path)]
  if (cell?.value == null || before?.value == null || before.value === 0 || before.unit === '元') return []
  if (cell.value < before.value * timesTheYearBefore) return []
  return [findingOf(cell, { expected: `上一年度 ${before.value}万元` })]
}

/** An amount in 万元 is none in yuan. */
export const implausibleAmount: ReportRule<'implausible-amount'> = {
  code: 'implausible-amount',
  over: 'report',
  basis: 'practice',
  formula: `amount ≥ 10,000 万元, whole: amount ≠ that of the text in 元, amount < 100 × that of the year before`,
  source: '国办公开办函〔2021〕30号：“本年收费金额（单位：万元）”。何为过大属经验判断，无明文规定',
  example: [
    ['一、总体情况', '全年行政事业性收费251000元。', exampleRow('disclosure.fees', '251000')].join('\n'),
  ],
  check: (context) => amounts.flatMap(([path, words]) => checkText(context, path, words)),
  compare: (previous, current) => amounts.flatMap(([path]) => checkYearBefore(previous, current, path)),
}
