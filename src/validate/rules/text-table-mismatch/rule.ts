import { newest } from '../../../form/forms.js'
import type { Claim, Share } from '../../claims/claim.js'
import { createReadClaims, type PlacedClaim } from '../../claims/read-claims.js'
import { titlesAbove } from '../../claims/title-above.js'
import type { Reading } from '../../claims/readings.js'
import type { PlacedCell } from '../../cells.js'
import { exampleRow } from '../../example.js'
import { tellingOf } from '../../failed-sums.js'
import { passagesOf, type Passage } from '../../passage.js'
import type { Context, ReportRule, RuleFinding } from '../../rule.js'

/*
 * （二）依申请公开。收到申请25件，……
 *                           ^^
 * 一、本年新收政府信息公开申请数量 | … | 24
 */

/** Readings, and what the tables give for them. */
interface Taken {
  /** The names of all readings that give the same. */
  readonly names: readonly string[]
  readonly cells: readonly PlacedCell[]
  readonly sum: number
}

/** What the tables give for a reading; nothing where one of its numbers is not there. */
const take = ({ cells }: Context, reading: Reading): Taken | undefined => {
  const found: PlacedCell[] = []
  let sum = 0
  for (const { path, sign } of reading.terms) {
    const cell = cells.at(path)
    if (cell?.value == null) return undefined
    found.push(cell)
    sum += sign * cell.value
  }
  return { names: [reading.name], cells: found, sum }
}

/** What the tables give for all readings; nothing where one cannot be told, since it might be the one that is meant. */
const takeAll = (context: Context, readings: readonly Reading[]): Taken[] | undefined => {
  const taken = new Map<number, Taken>()
  for (const reading of readings) {
    const one = take(context, reading)
    if (one === undefined) return undefined
    const same = taken.get(one.sum)
    const names = new Set([...(same?.names ?? []), reading.name])
    taken.set(one.sum, { ...(same ?? one), names: [...names] })
  }
  return [...taken.values()]
}

const nameOf = ({ names }: Taken): string => names.join('或')

const findingAt = (
  { locate, text }: Passage,
  { start, end }: PlacedClaim,
  expected: string,
  taken: readonly Taken[],
): RuleFinding => {
  const cells = [...new Set(taken.flatMap((one) => tellingOf(one.cells)))]
  const [first] = taken
  const [cell, ...others] = first?.cells ?? []
  return {
    code: 'text-table-mismatch',
    // One number, or the table that holds them all.
    path: others.length === 0 && cell !== undefined ? cell.path : (cell?.path.split('.')[0] ?? ''),
    position: locate(start, end),
    expected,
    actual: text.slice(start, end),
    operands: cells,
  }
}

const checkNumber = (context: Context, passage: Passage, placed: PlacedClaim): RuleFinding[] => {
  const { readings, agrees } = placed.claim
  const taken = takeAll(context, readings)
  if (taken === undefined || taken.length === 0 || taken.some(({ sum }) => agrees(sum))) return []
  const expected = taken.map((one) => `${nameOf(one)} ${one.sum}`).join('、')
  return [findingAt(passage, placed, expected, taken)]
}

const checkShare = (context: Context, passage: Passage, placed: PlacedClaim, share: Share): RuleFinding[] => {
  const { readings, agrees } = placed.claim
  const [parts, wholes] = [takeAll(context, readings), takeAll(context, share.wholes)]
  // A share of a number that is itself wrong is no second fault.
  if (parts === undefined || wholes === undefined || !parts.some(({ sum }) => agrees(sum))) return []
  const percents = wholes.map(({ sum }) => (share.part / sum) * 100)
  const unit = 10 ** -share.places
  // Rounded or cut off, both are usual.
  if (percents.some((percent) => !Number.isFinite(percent) || Math.abs(percent - share.percent) < unit))
    return []
  const expected = wholes.map(
    (whole, at) => `${share.part}/${nameOf(whole)} ${percents[at]?.toFixed(share.places) ?? ''}%`,
  )
  return [
    findingAt(passage, placed, expected.join('、'), [...parts.filter(({ sum }) => agrees(sum)), ...wholes]),
  ]
}

const check = (context: Context, passage: Passage, placed: PlacedClaim): RuleFinding[] => {
  const { share }: Claim = placed.claim
  return share === undefined
    ? checkNumber(context, passage, placed)
    : checkShare(context, passage, placed, share)
}

/** What the text says of the numbers agrees with the tables. */
export const textTableMismatch: ReportRule<'text-table-mismatch'> = {
  code: 'text-table-mismatch',
  over: 'report',
  formula:
    'claim = number of the table, in one of the ways to take it (收到 = received, or received + carriedIn)',
  source:
    '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号、〔2019〕60号：文字与表格说明同一年度的情况',
  example: [
    [
      '一、总体情况',
      '2022年收到政府信息公开申请25件，均已办结。',
      exampleRow('requests.received', 24, 0, 0, 0, 0, 0, 24),
      exampleRow('requests.granted', 24, 0, 0, 0, 0, 0, 24),
      exampleRow('requests.totalProcessed', 24, 0, 0, 0, 0, 0, 24),
    ].join('\n'),
  ],
  check: (context) => {
    const { report, cells } = context
    const read = createReadClaims(report, {
      requests: cells.edition('requests') ?? newest,
      disclosure: cells.edition('disclosure') ?? newest,
    })
    const passages = passagesOf(report, ['overview', 'problems', 'other'])
    const titles = titlesAbove(passages)
    return passages.flatMap((passage, at) =>
      read(passage.text, titles[at] ?? 'none').flatMap((placed) => check(context, passage, placed)),
    )
  },
}
