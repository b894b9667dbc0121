import type { Report } from '../../tree/nodes.js'
import type { Passage } from '../passage.js'
import type { Claim, ClaimContext, Extent, ReadClaim } from './claim.js'
import { sentencesOf, type ClauseText } from './clauses.js'
import { createFindStarts, type FindStarts } from './lead.js'
import { readWording } from './wordings.js'

/** A claim, and where its number or words stand in the text of its paragraph. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly start: number
  readonly end: number
}

/**
 * What the title says that a paragraph stands under: that applications are spoken of, disputes, or something else; `none`
 * where only the heading of a section of many things stands above it.
 */
export type Under = 'requests' | 'disputes' | 'other' | 'none'

/** What the sentences of a paragraph claim. */
export type ReadClaims = (passage: Pick<Passage, 'text' | 'folded'>, under: Under) => PlacedClaim[]

/** Without one of these words a paragraph claims nothing; most have none. */
const subject =
  /申[请請]|依申|[复復複]议|[复復複]議|[诉訴][讼訟]|[规規]章|[规規]范性|規範性|收[费費]通知|行政(?:[许許]可|[处處][罚罰]|[强強]制)/

/** Whether a text names anything that is claimed of. */
export const hasSubject = (text: string): boolean => subject.test(text)

/** Numbers of cases, none of them, all of them: where nothing of the kind is said, nothing is claimed. */
const anyClaim =
  /[\d０-９][\d０-９,\s]{0,12}(?:件|份|宗|起|条|條|项|項|个|個|例|次|部|[%％])|(?:申[请請]|[议議]|[讼訟]|文件|[规規]章|公[开開])[\d０-９]|(?:未|[没沒]有?|[无無])(?:收|接|受|[发發]|[产產]|有|因|行政|被|引|下|[结結]|制|出|提|政府|信息|依|任何|上)|[均全都皆].{0,14}(?:[结結]|完|持|自然|公[开開])/

/** Services that are applied for too. */
const otherServices =
  /许可|审批|救助|补贴|补助|低保|登记|信访|仲裁|专利|办事|政务服务|资质|认定|备案|工单|热线|保障|待遇/

const ours = /信息公开|政务公开|依申请公开/

const longestClaim = 60
/** What is longer is no clause of a sentence that people wrote. */
const longestClause = 300

/** 1 2件: one number or two. White space parts the digits of one by threes: 13 612. */
const brokenNumber = /[\d０-９]\s+(?![\d０-９]{3}(?![\d０-９]))[\d０-９]/

/** What a clause claims by a number, by none, or by all. */
const claiming = /[\d未没无均都皆]|全[部为是由系]/

/** Comparisons, rates, subjects, and ways by which applications came in: they leave what is spoken of as it is. */
const besides =
  /^(?:同比|环比|较|比|与.*相比|相比|主要|内容|申请内容|申请事项|涉及)|^(?:其中)?(?:通过|以|经由|网络|网上|网站|在线|信函|邮寄|邮件|传真|当面|现场|窗口|平台)|率(?:均|都)?(?:为|是|达到|达)?\d/

/** Another time than the year of the report. */
const otherTime = /以来|历年|近[一二三四五六七八九十\d]+年|上半年|下半年|季度|\d月(?!\d+日)|每月|去年/

/** Other numbers of the same things, whose owner or kind is open. */
const looksLikeClaim =
  /\d.*(?:收到|受理|接到|办结|答复|结转|申请|复议|诉讼|公开|提供|处理)|(?:收到|受理|接到|办结|答复|结转|申请|复议|诉讼|不予|予以|提供|处理).*\d/

const handles = /收到|受理|接到|办理|办结|答复|回复|承办/

const ofRequests = /公开申请|依申请|申请公开/

const otherOrgan =
  /(?:各|下属|直属|所属|其他)[\p{Script=Han}]{0,10}(?:部门|单位|乡镇|镇|街道|局)|^[\p{Script=Han}]{1,12}?(?:局|厅|委|镇|乡|街道|办事处|中心|单位|部门)(?!.*(?:我|本))/u

/** Sets up the reading of what a report's sentences claim. */
export const createReadClaims = (report: Report, edition: ClaimContext['edition']): ReadClaims => {
  const findStarts = createFindStarts(report)
  return ({ text: paragraph, folded }, under) => {
    if ((under !== 'requests' && !subject.test(paragraph)) || !anyClaim.test(paragraph)) return []
    const { text, placeOf } = folded()
    return claimsIn(text, { findStarts, year: report.year, edition, under })
      .map(({ claim, start, end }) => ({ claim, start: placeOf(start), end: placeOf(end - 1) + 1 }))
      .filter(({ start, end }) => isWhole(paragraph, start, end))
  }
}

/** Whether a number is all there: not in pieces, and not cut off by the end of a line that nothing goes on with. */
const isWhole = (paragraph: string, start: number, end: number): boolean =>
  !brokenNumber.test(paragraph.slice(start, end)) &&
  (end < paragraph.length || !/[\d０-９]/.test(paragraph.charAt(end - 1)))

interface Setting {
  readonly findStarts: FindStarts
  readonly year: number | null
  readonly edition: ClaimContext['edition']
  readonly under: Under
}

const requests = { of: 'requests' } as const

/**
 * Reads the sentences of a paragraph one after the other. What they say hangs on what was said before: 办结25件 is a claim
 * only behind one of applications.
 */
const claimsIn = (text: string, setting: Setting): PlacedClaim[] => {
  const claims: PlacedClaim[] = []
  let context: ClaimContext = {
    edition: setting.edition,
    year: setting.year,
    topic: setting.under === 'requests' ? requests : undefined,
    last: undefined,
    hasWhole: false,
    isFresh: setting.under === 'none' && !otherServices.test(text),
    isOurs: false,
    opensPart: false,
    followsClaim: false,
  }
  for (const clauses of sentencesOf(text)) {
    const sentence = clauses.map((clause) => clause.text).join('，')
    const isOurs = setting.under === 'disputes' || isOfOurs(context.topic) || ours.test(sentence)
    context = readSentence({ clauses, text: sentence }, { ...context, isOurs }, setting, claims)
  }
  return claims
}

interface Sentence {
  readonly clauses: readonly ClauseText[]
  readonly text: string
}

/** Reads the clauses of a sentence, adds what they claim, and gives what has been said once it ends. */
const readSentence = (
  { clauses, text }: Sentence,
  before: ClaimContext,
  setting: Setting,
  claims: PlacedClaim[],
): ClaimContext => {
  let context: ClaimContext = { ...before, opensPart: false }
  let isNarrowed = false
  for (const [at, clause] of clauses.entries()) {
    const opensPart = context.opensPart || clause.text.startsWith('其中')
    const found = readClause(clause, text, { ...context, opensPart }, setting)
    if (found === undefined) {
      const rest = behindLead(clause, text, setting)
      const topic = topicAfter(clause.text, rest, at === 0, context)
      context = behindUnread(clause.text, rest, topic, context)
      // A clause whose words are not known may have turned to something else, so that what hangs on it is no claim.
      if (topic === 'lost') return context
      continue
    }
    const { read, start } = found
    const [from, to] = read.claim.span
    if (opensPart) isNarrowed = isPart(context.last?.extent)
    else if (read.extent !== 'part' && read.extent !== 'result') isNarrowed = false
    // 上年结转2件，其中予以公开1件: a part of a part has no number of its own.
    if (!isNarrowed) claims.push({ claim: read.claim, start: start + from, end: start + to })
    context = after(read, context)
  }
  return context
}

/** What was said so far, once a clause has claimed nothing. */
const behindUnread = (
  text: string,
  rest: string,
  topic: ClaimContext['topic'] | 'lost',
  context: ClaimContext,
): ClaimContext => ({
  ...forgetWithout(topic, context),
  isFresh: context.isFresh && rest === '',
  opensPart: rest === '' && text.includes('其中'),
  followsClaim: false,
})

/** What was said so far, once a clause has been read. */
const after = (read: ReadClaim, context: ClaimContext): ClaimContext => ({
  ...context,
  topic: read.topic,
  last: { extent: read.extent, claim: read.claim, value: read.value },
  hasWhole: context.hasWhole || read.extent === 'all',
  isFresh: false,
  opensPart: false,
  followsClaim: true,
})

/** Whether a topic is of open government information by itself. */
const isOfOurs = (topic: ClaimContext['topic']): boolean =>
  topic?.of === 'requests' || topic?.of === 'disputes'

const isPart = (extent: Extent | undefined): boolean =>
  extent === 'part' || extent === 'carried' || extent === 'result'

/** What was said so far, without what hung on a topic that is gone. */
const forgetWithout = (topic: ClaimContext['topic'] | 'lost', context: ClaimContext): ClaimContext =>
  topic === undefined || topic === 'lost'
    ? { ...context, topic: undefined, last: undefined, hasWhole: false }
    : { ...context, topic }

interface ReadClause {
  readonly read: ReadClaim
  /** Where the words of the claim start in the paragraph. */
  readonly start: number
}

const readClause = (
  { text, start }: ClauseText,
  sentence: string,
  context: ClaimContext,
  { findStarts }: Setting,
): ReadClause | undefined => {
  if (text.length > longestClaim || !claiming.test(text)) return undefined
  for (const from of findStarts(text, sentence)) {
    const claim = readWording(text.slice(from), context)
    if (claim !== undefined) return { read: claim, start: start + from }
  }
  return undefined
}

/** A clause without the words that it opens with and that change nothing: 认真做好公开工作 of 2022年我镇认真做好公开工作. */
const behindLead = ({ text }: ClauseText, sentence: string, { findStarts }: Setting): string =>
  text.length > longestClaim ? text : text.slice(findStarts(text, sentence).at(-1))

/** What is spoken of behind a clause that claims nothing; `lost` where the rest of the sentence may be of other things. */
const topicAfter = (
  text: string,
  rest: string,
  opensSentence: boolean,
  { topic, year }: ClaimContext,
): ClaimContext['topic'] | 'lost' => {
  if (rest === '') return ofRequests.test(text) ? requests : topic
  if (text.length > longestClause) return 'lost'
  if (besides.test(text)) return topic
  if (namesOtherTime(text, year) || looksLikeClaim.test(text) || otherOrgan.test(rest)) return 'lost'
  if (ofRequests.test(text)) return requests
  return opensSentence || handles.test(text) ? undefined : topic
}

const namesOtherTime = (text: string, year: number | null): boolean => {
  const years = text.match(/\d{4}(?=年)/g) ?? []
  return years.some((other: string) => Number(other) !== year) || otherTime.test(text)
}
