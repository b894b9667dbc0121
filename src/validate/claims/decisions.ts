import { newest } from '../../form/forms.js'
import type { DisclosureRowKey } from '../../form/keys.js'
import { rowOf } from '../../form/tables.js'
import { readAs, wording, type ClaimContext, type Wording } from './claim.js'
import { disclosureReading } from './readings.js'
import { count, countBefore, isCounted, not, ofThatKind } from './words.js'

const topic = { of: 'decisions' } as const

const make = '(?:作出|做出|实施)(?:了|各类)?'
const decision = '(?:案件)?(?:(?:处理)?决定(?:书)?)?'

const rows = ['licensing', 'penalties', 'compulsoryMeasures'] as const satisfies readonly DisclosureRowKey[]

/** A wording of decisions that section two counts; of a part of them it has no number. */
const ofDecisions = (
  pattern: string,
  row: (typeof rows)[number],
  isMeant: (context: ClaimContext) => boolean = () => true,
): Wording =>
  wording(pattern, (match, context) => {
    if (context.opensPart || !isMeant(context)) return undefined
    const reading = disclosureReading(row, 'decisions', context.edition.disclosure)
    return reading && readAs(match, 'decision', topic, [reading])
  })

const wordingsOf = (row: (typeof rows)[number], kind: string): Wording[] => [
  /*
   * 作出行政许可1530件
   *             ^^^^
   */
  ofDecisions(`${make}(?:${kind}${decision}${isCounted}${count}|${countBefore}${kind}${decision})`, row),

  /*
   * 行政许可处理决定数量1530件
   *                     ^^^^
   */
  ofDecisions(`${kind}处理决定(?:数量|件数|数)(?:为|是|共)?${count}`, row),

  /*
   * 作出行政许可1530件、行政处罚288件
   *                             ^^^
   */
  ofDecisions(`${kind}${decision}${isCounted}${count}`, row, (context) => context.topic?.of === topic.of),

  /*
   * 未作出行政强制
   * ^^^^^^^^^^^^^^
   */
  ofDecisions(`${not}${make}(?:过|任何)?${kind}${decision}${ofThatKind}`, row),
]

export const decisionWordings: readonly Wording[] = rows.flatMap((row) =>
  wordingsOf(row, rowOf('disclosure', row, newest)?.label ?? ''),
)
