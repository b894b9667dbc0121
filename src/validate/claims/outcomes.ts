import { readAs, wording, type Claim, type ClaimContext, type Wording } from './claim.js'
import { requestReading, type Reading } from './readings.js'
import { application, count, countBefore, isCounted } from './words.js'

const requests = { of: 'requests' } as const

const wasDecided = '(?:结果|答复|决定|作出|属于|属|为)*'
const decision = '(?:的?决定|类|情形|答复|处理|类答复)?'
const quoted = (words: string): string => `${wasDecided}${words}${decision}`

/** A wording of an outcome, read by some formulas. */
const ofOutcome = (words: string, ...formulas: string[]): Wording =>
  wording(
    `${quoted(words)}(?:的)?(?:${application})?${isCounted}${count}|${countBefore}${quoted(words)}`,
    (match, { topic, edition }) =>
      topic?.of === 'requests'
        ? readAs(
            match,
            'part',
            requests,
            formulas.map((formula) => requestReading(formula, edition.requests)),
          )
        : undefined,
  )

const granted = '(?:予以|同意|准予|给予)公开'
const partly = '(?:予以|同意|作出)?部分公开'

export const outcomeWordings: readonly Wording[] = [
  /*
   * 予以公开及部分公开258件
   *                   ^^^
   */
  ofOutcome(`${granted}(?:、|和|及|以及|或|与|\\\\+)${partly}`, 'granted + partiallyGranted'),

  /*
   * 予以公开258件: with those that were granted in part, or without.
   *         ^^^
   */
  ofOutcome(granted, 'granted', 'granted + partiallyGranted'),

  /*
   * 部分公开17件
   *         ^^
   */
  ofOutcome(partly, 'partiallyGranted'),

  /*
   * 不予公开6件、无法提供265件、不予处理3件
   *         ^            ^^^            ^
   */
  ofOutcome('不予公开', 'denied'),
  ofOutcome('无法提供', 'unavailable'),
  ofOutcome('不予处理', 'notProcessed'),

  /*
   * 其他处理3件: some add what was not processed.
   *         ^
   */
  ofOutcome('其[他它]处理', 'otherOutcome', 'otherOutcome + notProcessed'),

  /*
   * 占35.2%
   *   ^^^^
   */
  wording(
    '占比?(?:为|达|达到)?(?:(?:全部|总|已|所有|本年度?|全年)*(?:办结|答复|办理|处理|申请|受理|收到|新收)*(?:总数|总量|总件数|件数|数量|数|量|总)?的?)(?<percent>\\d+(?:\\.(?<decimals>\\d+))?)%',
    (match, context) => {
      const claim = shareOf(match, context)
      return claim && context.last
        ? { extent: context.last.extent, claim, topic: context.topic, value: context.last.value }
        : undefined
    },
  ),
]

/** A share is of all that was processed, or of all that was received. */
const wholes = ['totalProcessed', 'received', 'received + carriedIn']

/** The claim of a share, where a number of applications stands right before it. */
const shareOf = (
  { groups, indices }: RegExpExecArray,
  { topic, last, edition }: ClaimContext,
): Claim | undefined => {
  const span = indices?.groups?.percent
  if (topic?.of !== 'requests' || last?.extent !== 'part' || span === undefined) return undefined
  const share = {
    part: last.value,
    percent: Number(groups?.percent),
    places: groups?.decimals?.length ?? 0,
    wholes: wholes.map((whole): Reading => requestReading(whole, edition.requests)),
  }
  return { span, readings: last.claim.readings, agrees: last.claim.agrees, share }
}
