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
  every,
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

/** A wording of lawsuits brought in one way, behind one of lawsuits. */
const ofLawsuits = (pattern: string, group: DisputeGroupKey): Wording =>
  wording(pattern, (match, { topic }) =>
    topic?.of === 'disputes' && lawsuits.some((key) => topic.latest.includes(key))
      ? readAs(match, 'result', topic, [disputeReading([group], ['total'])])
      : undefined,
  )

/** A wording that all disputes named have ended in some ways, so that other columns say nothing. */
const ofAll = (pattern: string, ...columns: DisputeColumnKey[]): Wording =>
  wording(`(?<claimed>${pattern})`, (match, { topic, last }) => {
    if (topic?.of !== 'disputes' || last?.extent !== 'dispute') return undefined
    const readings = [topic.latest, topic.all].map((groups) => disputeReading(groups, columns))
    return readAs(match, 'result', topic, readings)
  })

/** A wording that no dispute of some kinds was lost. */
const noneLost = (pattern: string, groups: readonly DisputeGroupKey[]): Wording =>
  wording(`${not}${disputeArose}(?:${pattern})${ofThatKind}`, (match, { topic }) =>
    readAs(match, 'result', topicOf(groups, topic), [disputeReading(groups, ['corrected'])]),
  )

const byWhom = '(?:结果|其中|被|予以|复议机关|人民法院|法院|判决|裁定)*'
const correct = '(?:撤销(?:或|、|和|及)?纠正|纠正(?:或|、|和|及)?撤销|纠正|纠错|败诉)'
const lost = '(?:被|为)?(?:撤销(?:或|、)?纠正|纠正|纠错|撤销|败诉)'

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
   * 行政诉讼5件，其中未经复议直接起诉2件，复议后起诉3件
   *                                 ^             ^
   */
  ofLawsuits(`(?:未经(?:行政)?复议)?直接(?:提起诉讼|起诉)(?:的)?${isCounted}${count}`, 'litigationDirect'),
  ofLawsuits(
    `(?:经)?(?:行政)?复议后(?:提起诉讼|起诉)(?:的)?${isCounted}${count}`,
    'litigationAfterReconsideration',
  ),

  /*
   * 维持8件，纠正2件，其他结果1件，尚未审结1件
   *     ^        ^            ^            ^
   */
  ofResult(`${byWhom}维持(?:原行政行为|原决定|原答复)?${isCounted}${count}`, 'upheld'),
  ofResult(`${byWhom}${correct}(?:的)?${isCounted}${count}`, 'corrected'),
  ofResult(`其[他它]结果${isCounted}${count}`, 'other'),
  ofResult(`(?:尚未审结|未审结|尚未结案|正在审理|尚在审理)(?:中)?(?:的)?${isCounted}${count}`, 'pending'),

  /*
   * 均获维持: then none was corrected, ended otherwise or is pending.
   * ^^^^^^^^
   */
  ofAll(
    `(?:结果|复议结果|复议决定)?${every}(?:被|获|获得|得到|予以|为|是)?(?:复议机关|法院)?(?:结果)?维持(?:原行政行为|原决定|原答复意见|原答复)?`,
    ...everyResult.filter((key) => key !== 'upheld'),
  ),

  /*
   * 均已结案: then none is pending.
   * ^^^^^^^^
   */
  ofAll(`(?:案件)?(?:已)?${every}(?:已经|已|依法)*(?:结案|审结|办结|审理完毕|审结完毕)`, 'pending'),

  /*
   * 未发生行政复议被纠错或行政诉讼败诉的情况
   * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   */
  noneLost(`${reconsideration}(?:${lost})?${and}(?:被)?${litigation}${lost}(?:${and}${lost})?`, everyGroup),
  noneLost(`${reconsideration}${lost}(?:${and}${lost})?`, reconsiderations),
  noneLost(`${litigation}${lost}(?:${and}${lost})?`, lawsuits),
]
