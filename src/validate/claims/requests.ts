import { readAs, wording, type Extent, type ClaimContext, type Wording } from './claim.js'
import { requestReading } from './readings.js'
import {
  application,
  bareApplication,
  beforehand,
  count,
  countBefore,
  every,
  isCounted,
  not,
  ofThatKind,
  plainApplication,
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
const carry = '(?:结转|转结|转入)'
const stillOpen = '(?:(?:因)?跨年度?|尚未办结|未办结|未办完|需|将)*的?'

const inTime =
  '(?:已|已经|按时|按期|按规定|按要求|依法|依规|依法依规|及时|全部|予以|得到|在规定(?:的)?(?:时限|期限|时间)内|在法定(?:的)?(?:时限|期限|时间)内|在期限内)*'
const finish = '(?:办结|办理完毕|办理完成|办理完结|办理完|处理完毕|答复完毕|办复)'

/** Applications by themselves: those that were received, or that were processed. After 其中 they may be of one kind. */
const ofAny = (pattern: string, need: Need = 'nothing'): Wording =>
  wording(pattern, (match, context) => {
    if (context.opensPart || !meets(need, context)) return undefined
    const formulas = ['received', 'received + carriedIn', 'totalProcessed']
    const { requests: edition } = context.edition
    return readAs(
      match,
      'all',
      requests,
      formulas.map((formula) => requestReading(formula, edition)),
    )
  })

const receiveAndProcess = `${receive}(?:并|和|及|且)${beforehand}*${process}`

/** What may be called processed: with what was carried in or without, with what had no answer or without. */
const processed = [
  'totalProcessed',
  'received - carriedForward',
  'totalProcessed - otherOutcome',
  'totalProcessed - notProcessed',
  'totalProcessed - otherOutcome - notProcessed',
]

const together = '(?:共计|总共|一共|累计|共|总计|合计)?'

export const requestWordings: readonly Wording[] = [
  /*
   * 新收政府信息公开申请25件
   *                     ^^
   */
  ofRequests(counted(receiveNew, application), 'all', 'nothing', 'received'),
  ofRequests(counted(receiveNew, bareApplication), 'all', 'no other topic', 'received'),
  ofRequests(`${receiveNew}${count}`, 'all', 'topic', 'received'),
  ofRequests(`${application}${together}${receiveNew}${count}`, 'all', 'nothing', 'received'),

  /*
   * 收到政府信息公开申请28件: for some publishers with those of the year before, for some without.
   *                     ^^
   */
  ofRequests(counted(receive, application), 'all', 'nothing', 'received', 'received + carriedIn'),
  ofRequests(counted(receive, bareApplication), 'all', 'no other topic', 'received', 'received + carriedIn'),
  ofRequests(`${receive}${count}`, 'all', 'topic', 'received', 'received + carriedIn'),
  ofRequests(
    `${application}${together}${receive}${count}`,
    'all',
    'nothing',
    'received',
    'received + carriedIn',
  ),

  /*
   * 政府信息公开申请28件, 受理并办结政府信息公开申请28件
   *                 ^^                               ^^
   */
  ofAny(`${plainApplication}${isCounted}${count}`),
  ofAny(counted(receiveAndProcess, application)),
  ofAny(counted(receiveAndProcess, bareApplication), 'no other topic'),
  ofAny(`${receiveAndProcess}${count}`, 'topic'),

  /*
   * 新收26件，上年结转2件，共计28件
   *                             ^^
   */
  wording(
    `(?:共计|合计|总计|共|总共)(?:有|为)?${count}`,
    (match, { topic, last, followsClaim, ...context }) => {
      const isOfAll = last?.extent === 'carried' && context.hasWhole
      if (topic?.of !== 'requests' || !followsClaim || !isOfAll) return undefined
      return readAs(match, 'all', requests, [
        requestReading('received + carriedIn', context.edition.requests),
      ])
    },
  ),

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
    `${lastYear}${carry}(?:至|到)?(?:本年度?|今年)?${onward}的?(?:${application}|${bareApplication})?${isCounted}${count}`,
    'carried',
    'topic',
    'carriedIn',
  ),
  ofRequests(
    `${lastYear}${carry}(?:至|到)?(?:本年度?|今年)?${onward}的?${application}${isCounted}${count}`,
    'carried',
    'nothing',
    'carriedIn',
  ),
  ofRequests(`${lastYear}${carry}(?:了|的)?${countBefore}${application}`, 'carried', 'nothing', 'carriedIn'),

  /*
   * 结转下年度继续办理2件
   *                   ^
   */
  ofRequests(
    `${stillOpen}${carry}(?:至|到|入)?${nextYear}${onward}的?(?:${application}|${bareApplication})?${isCounted}${count}`,
    'carried',
    'topic',
    'carriedForward',
  ),
  ofRequests(
    `(?:尚有|还有|仍有|有)?${countBefore}(?:${application}|${bareApplication})?${stillOpen}${carry}(?:至|到|入)?${nextYear}${onward}`,
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
  ofRequests(counted(process, application), 'all', 'nothing', ...processed),
  ofRequests(counted(process, `${bareApplication}?`), 'all', 'topic', ...processed),

  /*
   * 申请均已办结: then none is carried forward.
   *     ^^^^^^^^
   */
  wording(
    `(?:上述|以上|所有|这些)?(?:${application}|${bareApplication})?(?<claimed>(?:${inTime}${every}|已全部)${inTime}${finish})`,
    (match, { topic, last, hasWhole, edition }) => {
      const isOfAll = last === undefined || last.extent === 'all' || (last.extent === 'carried' && hasWhole)
      if (topic?.of !== 'requests' || !isOfAll) return undefined
      return readAs(match, 'all', requests, [requestReading('carriedForward', edition.requests)])
    },
  ),
  /*
   * 均予以公开: then there is no other outcome.
   * ^^^^^^^^^^
   */
  wording(
    `(?:上述|以上|所有|这些)?(?:${application}|${bareApplication})?(?<claimed>${inTime}${every}${inTime}(?:予以公开|予以了公开|同意公开))`,
    (match, { topic, last, edition }) => {
      if (topic?.of !== 'requests' || last?.extent !== 'all') return undefined
      const formulas = ['totalProcessed - granted', 'totalProcessed - granted - partiallyGranted']
      return readAs(
        match,
        'part',
        requests,
        formulas.map((formula) => requestReading(formula, edition.requests)),
      )
    },
  ),
]
