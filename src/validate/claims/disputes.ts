import { newest } from '../../form/forms.js'
import type { DisputeColumnKey, DisputeGroupKey } from '../../form/keys.js'
import { columnsOf, rowsOf } from '../../form/tables.js'
import { readAs, wording, type ClaimContext, type Topic, type Wording } from './claim.js'
import { disputeReading, type Reading } from './readings.js'
import {
  and,
  count,
  countBefore,
  disputeArose,
  isCounted,
  litigation,
  not,
  ofThatKind,
  reconsideration,
} from './words.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)

const everyGroup = disputeGroups.map(({ key }) => key)
const reconsiderations: readonly DisputeGroupKey[] = ['reconsideration']
const lawsuits = everyGroup.filter((key) => !reconsiderations.includes(key))
const everyResult = disputeColumns.map(({ key }) => key).filter((key) => key !== 'total')

/** What is spoken of, with what the sentence has named before. */
const topicOf = (latest: readonly DisputeGroupKey[], topic: Topic | undefined): Topic => {
  const before = topic?.of === 'disputes' ? topic.all : []
  return {
    of: 'disputes',
    latest,
    all: everyGroup.filter((key) => latest.includes(key) || before.includes(key)),
  }
}

/** A wording of how many disputes arose about open government information. */
const ofDisputes = (
  pattern: string,
  latest: readonly DisputeGroupKey[],
  ...taken: (readonly DisputeGroupKey[])[]
): Wording =>
  wording(pattern, (match, { isOurs, topic }) =>
    isOurs || /信息(?:依申请)?公开/.test(match[0]) || saysNone(match)
      ? readAs(
          match,
          'dispute',
          topicOf(latest, topic),
          taken.map((groups) => disputeReading(groups, ['total'])),
        )
      : undefined,
  )

/** Where there was no dispute at all, there was none about information either. */
const saysNone = ({ groups }: RegExpExecArray): boolean =>
  groups?.count === undefined && groups?.countBefore === undefined

const counted = (thing: string): string =>
  `${disputeArose}${thing}${isCounted}${count}|${disputeArose}${countBefore}${disputeArose}${thing}`

/** A wording of one result: of the disputes named last, or of all that the sentence has named. */
const ofResult = (pattern: string, ...columns: DisputeColumnKey[]): Wording =>
  wording(pattern, (match, { topic }: ClaimContext) => {
    if (topic?.of !== 'disputes') return undefined
    const readings: Reading[] = [topic.latest, topic.all].map((groups) => disputeReading(groups, columns))
    return readAs(match, 'result', topic, readings)
  })

const both = `${reconsideration}(?:${and}(?:被|提起|申请|引发|的)*)${litigation}|${litigation}${and}${reconsideration}`

export const disputeWordings: readonly Wording[] = [
  /*
   * 未发生因政府信息公开引发的行政复议、行政诉讼
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  ofDisputes(`${not}${disputeArose}(?:${both})${ofThatKind}`, everyGroup, everyGroup),
  ofDisputes(`${not}${disputeArose}${reconsideration}${ofThatKind}`, reconsiderations, reconsiderations),
  ofDisputes(`${not}${disputeArose}${litigation}${ofThatKind}`, lawsuits, lawsuits),

  /*
   * 因政府信息公开被申请行政复议12件
   *                             ^^
   */
  ofDisputes(counted(reconsideration), reconsiderations, reconsiderations),
  ofDisputes(counted(litigation), lawsuits, lawsuits),

  /*
   * 行政复议、行政诉讼共12件: of both together, unless the words are loose.
   *                     ^^
   */
  ofDisputes(counted(`(?:${both})`), everyGroup, everyGroup, reconsiderations, lawsuits),

  /*
   * 维持8件，纠正2件，其他结果1件，尚未审结1件
   *     ^        ^            ^            ^
   */
  ofResult(`(?:结果|被|予以|复议机关|法院)*维持(?:原行政行为|原决定|原答复)?${isCounted}${count}`, 'upheld'),
  ofResult(`(?:结果|被|予以|复议机关|法院)*纠正${isCounted}${count}`, 'corrected'),
  ofResult(`其[他它]结果${isCounted}${count}`, 'other'),
  ofResult(`(?:尚未审结|未审结|尚未结案|正在审理|尚在审理)(?:中)?${isCounted}${count}`, 'pending'),

  /*
   * 均获维持: then none was corrected, ended otherwise or is pending.
   * ^^^^^^^^
   */
  wording(
    '(?<claimed>(?:结果|复议结果|复议决定)?(?:均|全部|都|皆)(?:被|获|获得|得到|予以|为|是)?(?:复议机关|法院)?(?:结果)?维持(?:原行政行为|原决定|原答复意见|原答复)?)',
    (match, { topic, last }) => {
      if (topic?.of !== 'disputes' || last?.extent !== 'dispute') return undefined
      const columns = everyResult.filter((key) => key !== 'upheld')
      const readings = [topic.latest, topic.all].map((groups) => disputeReading(groups, columns))
      return readAs(match, 'result', topic, readings)
    },
  ),
]
