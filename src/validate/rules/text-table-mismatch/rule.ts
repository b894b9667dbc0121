import { tableKeys, type CellPath, type TableKey } from '../../../form/keys.js'
import { newest } from '../../../form/forms.js'
import type { Claim, Share } from '../../claims/claim.js'
import { withoutBrokenLines } from '../../claims/broken-lines.js'
import { createReadClaims, hasSubject, type PlacedClaim } from '../../claims/read-claims.js'
import { titlesAbove } from '../../claims/title-above.js'
import type { Reading } from '../../claims/readings.js'
import { exampleRow } from '../../example.js'
import { tellingOf } from '../../failed-sums.js'
import { locate, type Passage } from '../../passage.js'
import type { Context, ReportRule, RuleFinding } from '../../rule.js'

/*
 * （二）依申请公开。收到申请25件，……
 *                           ^^
 * 一、本年新收政府信息公开申请数量 | … | 24
 */

/** What the tables give for a reading; `NaN` where one of its numbers is not there. */
const sumOf = ({ cells }: Context, { terms }: Reading): number => {
  let sum = 0
  for (const { path, sign } of terms) sum += sign * cells.number(path)
  return sum
}

/** Readings that give the same, and what they give. */
interface Taken {
  readonly names: ReadonlySet<string>
  /** The numbers of the first of them. */
  readonly terms: Reading['terms']
  readonly sum: number
}

/** What the tables give for some readings, those together that give the same. */
const takeAll = (context: Context, readings: readonly Reading[]): Taken[] => {
  const taken = new Map<number, Taken>()
  for (const reading of readings) {
    const sum = sumOf(context, reading)
    const same = taken.get(sum)
    const names = new Set([...(same?.names ?? []), reading.name])
    taken.set(sum, { names, terms: same?.terms ?? reading.terms, sum })
  }
  return [...taken.values()]
}

/** Whether the tables have all numbers of some readings. Where one is not there, it might be the one that is meant. */
const areKnown = (context: Context, readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every((reading) => !Number.isNaN(sumOf(context, reading)))

const nameOf = ({ names }: Taken): string => [...names].join('或')

/** A claim, and the paragraph that it stands in. */
interface ClaimInText {
  readonly passage: Passage
  readonly placed: PlacedClaim
}

/** The table that a number stands in. */
const tableOf = (path: CellPath): TableKey =>
  tableKeys.find((table) => path.startsWith(`${table}.`)) ?? tableKeys[0]

const findingAt = (
  { cells }: Context,
  { passage, placed: { start, end } }: ClaimInText,
  expected: string,
  taken: readonly Taken[],
): RuleFinding => {
  const takenCells = taken.map(({ terms }) => terms.flatMap(({ path }) => cells.at(path) ?? []))
  const [cell, ...others] = takenCells[0] ?? []
  return {
    code: 'text-table-mismatch',
    // One number, or the table that holds them all.
    ...(cell && { path: others.length === 0 ? cell.path : tableOf(cell.path) }),
    position: locate(passage, start, end),
    expected,
    actual: passage.text.slice(start, end),
    operands: [...new Set(takenCells.flatMap(tellingOf))],
  }
}

const checkNumber = (context: Context, inText: ClaimInText): RuleFinding[] => {
  const { readings, agrees } = inText.placed.claim
  if (!areKnown(context, readings) || readings.some((one) => agrees(sumOf(context, one)))) return []
  const taken = takeAll(context, readings)
  const expected = taken.map((one) => `${nameOf(one)} ${one.sum}`).join('、')
  return [findingAt(context, inText, expected, taken)]
}

const checkShare = (context: Context, inText: ClaimInText, share: Share): RuleFinding[] => {
  const { readings, agrees } = inText.placed.claim
  if (!areKnown(context, readings) || !areKnown(context, share.wholes)) return []
  const parts = takeAll(context, readings).filter(({ sum }) => agrees(sum))
  // A share of a number that is itself wrong is no second fault.
  if (parts.length === 0) return []
  const wholes = takeAll(context, share.wholes)
  const percents = wholes.map(({ sum }) => (share.part / sum) * 100)
  const unit = 10 ** -share.places
  // Rounded or cut off, both are usual.
  if (percents.some((percent) => !Number.isFinite(percent) || Math.abs(percent - share.percent) < unit))
    return []
  const expected = wholes.map(
    (whole, at) => `${share.part}/${nameOf(whole)} ${percents[at]?.toFixed(share.places) ?? ''}%`,
  )
  return [findingAt(context, inText, expected.join('、'), [...parts, ...wholes])]
}

const check = (context: Context, inText: ClaimInText): RuleFinding[] => {
  const { share }: Claim = inText.placed.claim
  return share === undefined ? checkNumber(context, inText) : checkShare(context, inText, share)
}

/** Around tables stand labels, captions and pieces of rows, too; there it takes a whole sentence to be a claim. */
const isProse = ({ section, text }: Passage): boolean =>
  section === 'overview' || section === 'problems' || section === 'other' || text.includes('。')

/** What the text says of the numbers agrees with the tables. */
export const textTableMismatch: ReportRule<'text-table-mismatch'> = {
  code: 'text-table-mismatch',
  over: 'report',
  basis: 'form',
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
    const lines = context.passages.filter(({ section }) => section !== 'preamble')
    // Most reports say nothing of the kind, or say it once.
    if (!lines.some(({ text }) => hasSubject(text))) return []
    const read = createReadClaims(report, {
      requests: cells.edition('requests') ?? newest,
      disclosure: cells.edition('disclosure') ?? newest,
    })
    const passages = withoutBrokenLines(lines).filter(isProse)
    const titles = titlesAbove(passages)
    return passages.flatMap((passage, at) =>
      read(passage, titles[at] ?? 'none').flatMap((placed) => check(context, { passage, placed })),
    )
  },
}
