import { readAs, wording, type Extent, type ClaimContext, type Wording } from './claim.js'
import { requestReading } from './readings.js'
import {
  application,
  bareApplication,
  count,
  countBefore,
  isCounted,
  not,
  ofThatKind,
  process,
  receive,
  receiveNew,
} from './words.js'

const requests = { of: 'requests' } as const

/**
 * What a wording needs to be of applications for information: nothing, where it says so in full; that they are the
 * topic; or, for 受理申请 and the like, that no other has been named.
 */
type Need = 'nothing' | 'topic' | 'no other topic'

const meets = (need: Need, { topic, isFresh }: ClaimContext): boolean =>
  need === 'nothing' || topic?.of === 'requests' || (need === 'no other topic' && isFresh)

/** A wording of applications, read by some formulas. */
const ofRequests = (pattern: string, extent: Extent, need: Need, ...formulas: string[]): Wording =>
  wording(pattern, (match, context) => {
    const { edition, year } = context
    if (!meets(need, context) || namesOtherYear(match, year)) return undefined
    return readAs(
      match,
      extent,
      requests,
      formulas.map((formula) => requestReading(formula, edition.requests)),
    )
  })

/** 2021年结转 is carried in only in a report on 2022. */
const namesOtherYear = ({ groups }: RegExpExecArray, year: number | null): boolean =>
  (groups?.lastYear !== undefined && Number(groups.lastYear) + 1 !== year) ||
  (groups?.nextYear !== undefined && Number(groups.nextYear) - 1 !== year)

/** A thing and its number, in either order: 申请25件, 25件申请. */
const counted = (verb: string, thing: string): string =>
  `${verb}(?:${thing}${isCounted}${count})|${verb}${countBefore}${thing}`

const lastYear = '(?:上一?年度?|去年|(?<lastYear>\\d{4})年度?)'
const nextYear = '(?:下一?年度?|次年|明年|来年|(?<nextYear>\\d{4})年度?)'
const onward = '(?:继续)?(?:办理|处理|答复)?'

/** 均已办结 */
const all = '(?:均|全部|全都|皆|都)'
const inTime =
  '(?:已|已经|按时|按期|按规定|按要求|依法|依规|依法依规|及时|全部|予以|得到|在规定(?:的)?(?:时限|期限|时间)内|在法定(?:的)?(?:时限|期限|时间)内|在期限内)*'
const finish = '(?:办结|办理完毕|办理完成|办理完结|办理完|处理完毕|答复完毕|办复)'

export const requestWordings: readonly Wording[] = [
  /*
   * 新收政府信息公开申请25件
   *                     ^^
   */
  ofRequests(counted(receiveNew, application), 'all', 'nothing', 'received'),
  ofRequests(counted(receiveNew, bareApplication), 'all', 'no other topic', 'received'),

  /*
   * 收到政府信息公开申请28件: for some publishers with those of the year before, for some without.
   *                     ^^
   */
  ofRequests(counted(receive, application), 'all', 'nothing', 'received', 'received + carriedIn'),
  ofRequests(counted(receive, bareApplication), 'all', 'no other topic', 'received', 'received + carriedIn'),
  ofRequests(`${receive}${count}`, 'all', 'topic', 'received', 'received + carriedIn'),

  /*
   * 办理政府信息公开申请28件: received or finished, with or without those of the year before.
   *                     ^^
   */
  ofRequests(
    counted('(?:办理|处理)(?:了)?', application),
    'all',
    'nothing',
    'received',
    'received + carriedIn',
    'totalProcessed',
  ),

  /*
   * 未收到政府信息公开申请
   * ^^^^^^^^^^^^^^^^^^^^^^
   */
  ofRequests(
    `${not}(?:收到|接到|受理|接收到|接收|发生|有)?(?:过|任何)?${application}${ofThatKind}`,
    'all',
    'nothing',
    'received',
  ),
  ofRequests(
    `${not}(?:收到|接到|受理|接收到|接收)(?:过|任何)?${bareApplication}`,
    'all',
    'topic',
    'received',
  ),

  /*
   * 上年结转2件
   *         ^
   */
  ofRequests(
    `${lastYear}(?:结转|转结|转入)(?:至|到)?(?:本年度?|今年)?${onward}的?(?:${application}|${bareApplication})?${isCounted}${count}`,
    'carried',
    'topic',
    'carriedIn',
  ),
  ofRequests(
    `${lastYear}(?:结转|转结|转入)(?:至|到)?(?:本年度?|今年)?${onward}的?${application}${isCounted}${count}`,
    'carried',
    'nothing',
    'carriedIn',
  ),

  /*
   * 结转下年度继续办理2件
   *                   ^
   */
  ofRequests(
    `(?:结转|转结|转入)(?:至|到|入)?${nextYear}${onward}的?(?:${application}|${bareApplication})?${isCounted}${count}`,
    'carried',
    'topic',
    'carriedForward',
  ),

  /*
   * 没有结转: nothing from last year, or nothing to the next.
   * ^^^^^^^^
   */
  ofRequests(
    `${not}(?:申请)?结转(?:至|到)?${nextYear}${onward}|${not}(?:下一?年度?|次年)结转`,
    'carried',
    'topic',
    'carriedForward',
  ),
  ofRequests(`${not}(?:发生)?结转`, 'carried', 'topic', 'carriedForward', 'carriedIn'),

  /*
   * 办结25件: with those of the year before or without, with or without those that were not answered.
   *     ^^
   */
  ofRequests(
    counted(process, `(?:${application}|${bareApplication})?`),
    'all',
    'topic',
    'totalProcessed',
    'received - carriedForward',
    'totalProcessed - otherOutcome',
    'totalProcessed - notProcessed',
    'totalProcessed - otherOutcome - notProcessed',
  ),

  /*
   * 申请均已办结: then none is carried forward.
   *     ^^^^^^^^
   */
  wording(
    `(?:上述|以上|所有|这些)?(?:${application}|${bareApplication})?(?<claimed>(?:${inTime}${all}|已全部)${inTime}${finish})`,
    (match, { topic, last, hasWhole, edition }) => {
      const isOfAll = last === undefined || last.extent === 'all' || (last.extent === 'carried' && hasWhole)
      if (topic?.of !== 'requests' || !isOfAll) return undefined
      return readAs(match, 'all', requests, [requestReading('carriedForward', edition.requests)])
    },
  ),
]
