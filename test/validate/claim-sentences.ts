import type { ReportData } from '../../src/index.js'
import { rowsOf } from '../../src/form/tables.js'
import { numberAt } from './zero-report.js'

/** The organ whose report the sentences stand in. */
export const agency = '青檀市人民政府办公厅'

const rowsUnder = (row: string): string[] =>
  rowsOf('requests', '2021')
    .map(({ key }) => key)
    .filter((key) => key === row || key.startsWith(`${row}.`))

const totalsOf = (...rows: string[]): string[] =>
  rows.flatMap(rowsUnder).map((row) => `requests.${row}.total`)

const columnsOf = (row: string, ...columns: string[]): string[] =>
  columns.map((column) => `requests.${row}.${column}`)

const organizations = [
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]

const disputes = (column: string, ...groups: string[]): string[] =>
  groups.map((group) => `disputes.${group}.${column}`)

const lawsuits = ['litigationDirect', 'litigationAfterReconsideration']

/** What a sentence may count: the numbers whose sum it says. */
const counted = {
  received: totalsOf('received'),
  carriedIn: totalsOf('carriedIn'),
  open: totalsOf('received', 'carriedIn'),
  processed: totalsOf('totalProcessed'),
  carriedForward: totalsOf('carriedForward'),
  granted: totalsOf('granted'),
  partly: totalsOf('partiallyGranted'),
  disclosed: totalsOf('granted', 'partiallyGranted'),
  denied: totalsOf('denied'),
  unavailable: totalsOf('unavailable'),
  notProcessed: totalsOf('notProcessed'),
  otherOutcome: totalsOf('otherOutcome'),
  persons: columnsOf('received', 'naturalPerson'),
  companies: columnsOf('received', 'enterprise'),
  institutes: columnsOf('received', 'researchInstitution'),
  lawFirms: columnsOf('received', 'legalServiceOrganization'),
  organizations: columnsOf('received', ...organizations),
  reconsiderations: disputes('total', 'reconsideration'),
  upheld: disputes('upheld', 'reconsideration'),
  corrected: disputes('corrected', 'reconsideration'),
  otherResult: disputes('other', 'reconsideration'),
  pending: disputes('pending', 'reconsideration'),
  lawsuits: disputes('total', ...lawsuits),
  direct: disputes('total', 'litigationDirect'),
  afterReconsideration: disputes('total', 'litigationAfterReconsideration'),
  lawsuitsUpheld: disputes('upheld', ...lawsuits),
  lawsuitsLost: disputes('corrected', ...lawsuits),
  lawsuitsPending: disputes('pending', ...lawsuits),
  regulationsIssued: ['disclosure.regulations.issued'],
  regulationsRepealed: ['disclosure.regulations.repealed'],
  regulationsInForce: ['disclosure.regulations.inForce'],
  documentsIssued: ['disclosure.normativeDocuments.issued'],
  documentsRepealed: ['disclosure.normativeDocuments.repealed'],
  documentsInForce: ['disclosure.normativeDocuments.inForce'],
  licences: ['disclosure.licensing.decisions'],
  penalties: ['disclosure.penalties.decisions'],
  measures: ['disclosure.compulsoryMeasures.decisions'],
} as const satisfies Record<string, readonly string[]>

export type Counted = keyof typeof counted

/** What a sentence says of a report, by its name. */
export const countIn = (data: ReportData, name: Counted): number =>
  counted[name].reduce((sum, path) => sum + (numberAt(data, path) ?? 0), 0)

/** A sentence of a report. `‹received›` stands for a number of its tables, `‹year›` for its year. */
export interface Sentence {
  readonly words: string
  /** What must be zero for its words to be true. */
  readonly without?: readonly Counted[]
}

const sentence = (words: string, ...without: Counted[]): Sentence => ({ words, without })

/** Sentences about applications, as reports word them. */
const ofRequests = [
  sentence(
    '‹year›年，我市新收政府信息公开申请‹received›件，上年结转‹carriedIn›件，办结‹processed›件，结转下年度继续办理‹carriedForward›件。',
  ),
  sentence(
    '全年共收到政府信息公开申请‹received›件，其中自然人申请‹persons›件，法人或其他组织申请‹organizations›件。',
  ),
  sentence('本年度受理依申请公开‹received›件，均在法定期限内答复。'),
  sentence('收到依申请公开事项共计‹received›件。'),
  sentence('‹year›年度共计受理政府信息公开申请‹received›起，办结‹processed›起。'),
  sentence(
    '办结依申请公开‹processed›件，其中予以公开及部分公开‹disclosed›件，不予公开‹denied›件，无法提供‹unavailable›件。',
  ),
  sentence('受理政府信息公开申请‹received›件，其中同意公开答复‹granted›件，部分公开答复‹partly›件。'),
  sentence('全年收到政府信息公开申请‹received›件，涉及自然人‹persons›件，涉及商业企业‹companies›件。'),
  sentence('全年新收申请‹received›件，结转至‹nextYear›年‹carriedForward›件。'),
  sentence('全年受理并办结政府信息公开申请‹processed›件。'),
  sentence('‹year›年，全市共收到政府信息公开申请‹received›件。'),
  sentence('‹year›年，市政府共收到政府信息公开申请‹received›件，办结‹processed›件。'),
  sentence('市政府办公厅全年受理政府信息公开申请‹received›件。'),
  sentence('我办共收到信息公开申请‹received›件，上年度结转‹carriedIn›件。'),
  sentence(
    '截至‹year›年12月31日，共收到政府信息公开申请‹received›件，已办结‹processed›件，尚有‹carriedForward›件结转至下一年度办理。',
  ),
  sentence('本机关‹year›年新收到依申请公开申请‹received›件，‹lastYear›年结转‹carriedIn›件，共‹open›件。'),
  sentence(
    '全年办理政府信息公开申请‹processed›件，其中：予以公开‹granted›件，部分公开‹partly›件，不予公开‹denied›件，无法提供‹unavailable›件，不予处理‹notProcessed›件，其他处理‹otherOutcome›件。',
  ),
  sentence('共收到‹received›件政府信息公开申请，比上年增加12件。'),
  sentence('政府信息公开申请共‹received›件，主要涉及征地拆迁、规划许可等方面。'),
  sentence('政府信息公开申请数量为‹received›件，同比下降8.5%。'),
  sentence('‹year›年收到公民、法人或其他组织提出的政府信息公开申请‹received›件，按时办结率100%。'),
  sentence('全年共受理依申请公开申请‹received›件（含上年结转‹carriedIn›件则为‹open›件）。'),
  sentence(
    '申请人以自然人为主，共收到政府信息公开申请‹received›件，其中自然人‹persons›件、商业企业‹companies›件、科研机构‹institutes›件。',
  ),
  sentence('收到网上申请若干，全年合计收到政府信息公开申请‹received›件。'),
  sentence('本年度新收政府信息公开申请数量‹received›件，上年结转政府信息公开申请数量‹carriedIn›件。'),
  sentence('‹year›年，青檀市人民政府办公厅收到政府信息公开申请‹received›宗，办结‹processed›宗。'),
  sentence('依申请公开办理情况：全年收到申请‹received›件，答复‹processed›件，结转下年‹carriedForward›件。'),
  sentence('收到政府信息公开申请‹received›件，答复率100%，其中决定予以公开‹granted›件、不予公开‹denied›件。'),
  sentence('新增政府信息公开申请‹received›件，予以公开和部分公开共‹disclosed›件。'),
  sentence('全年累计受理政府信息公开申请‹received›份，依法作出答复‹processed›份。'),
  sentence('接到群众递交的政府信息公开申请‹received›件，均已登记。'),
  sentence(
    '‹year›年度收到依申请公开件‹received›件，办结‹processed›件，因跨年结转下一年度‹carriedForward›件。',
  ),
  sentence('全年收到政府信息公开申请‹received›件，较去年减少3件；法律服务机构‹lawFirms›件。'),
  sentence('本年度共办结政府信息公开申请‹processed›件，其中不予处理‹notProcessed›件。'),
  sentence('对收到的‹received›件政府信息公开申请，均依法依规办理。'),
  sentence('政府信息公开申请新收‹received›件，办结‹processed›件。'),
  sentence(
    '依申请公开方面，‹year›年共收到申请‹received›件，其中网络申请若干，本机关不掌握等无法提供的‹unavailable›件。',
  ),
  sentence('上年结转‹carriedIn›件政府信息公开申请，本年新收‹received›件。'),
  sentence('全年共答复政府信息公开申请‹processed›件。'),
  sentence('我市依申请公开共受理‹received›件，办理完毕‹processed›件。'),
  sentence('信息公开申请‹received›件，全部按规定答复。'),
  sentence('‹year›年共收到各类政府信息公开申请‹received›件。'),
  sentence('全年收到公民提出的信息公开申请‹received›件，结果为予以公开的‹granted›件，部分公开的‹partly›件。'),
  sentence('受理信息公开申请‹received›件，其中，予以公开‹granted›件，占总数若干。'),
  sentence('收到政府信息公开申请‹received›件，均已办结。', 'carriedForward'),
  sentence(
    '新收政府信息公开申请‹received›件，均予以公开。',
    'partly',
    'denied',
    'unavailable',
    'notProcessed',
    'otherOutcome',
  ),
  sentence('全年新收政府信息公开申请‹received›件，无结转下一年度办理件。', 'carriedForward'),
  sentence('本年度未收到政府信息公开申请。', 'received'),
  sentence('全年没有收到依申请公开信息的申请，没有上年结转。', 'received', 'carriedIn'),
  sentence('全年收到政府信息公开申请‹received›件，均由自然人提出。', 'organizations'),
]

/** Sentences about disputes. */
const ofDisputes = [
  sentence(
    '因政府信息公开被申请行政复议‹reconsiderations›件，其中维持‹upheld›件，纠正‹corrected›件，其他结果‹otherResult›件，尚未审结‹pending›件。',
  ),
  sentence('因政府信息公开引发的行政复议案件‹reconsiderations›起、行政诉讼案件‹lawsuits›起。'),
  sentence(
    '全年政府信息公开类行政诉讼‹lawsuits›件，其中未经复议直接起诉‹direct›件，复议后起诉‹afterReconsideration›件。',
  ),
  sentence('涉及政府信息公开的行政复议共‹reconsiderations›件，结果维持‹upheld›件。'),
  sentence('发生政府信息公开行政诉讼‹lawsuits›起，结果维持‹lawsuitsUpheld›起，结果纠正‹lawsuitsLost›起。'),
  sentence('因信息公开工作被提起行政复议‹reconsiderations›宗，撤销或纠正‹corrected›宗。'),
  sentence(
    '‹year›年，因政府信息公开工作被申请行政复议‹reconsiderations›件，被提起行政诉讼‹lawsuits›件，均已结案。',
    'pending',
    'lawsuitsPending',
  ),
  sentence('政府信息公开行政复议案件‹reconsiderations›件，均被维持。', 'corrected', 'otherResult', 'pending'),
  sentence('未发生因政府信息公开引起的行政复议被纠错或行政诉讼败诉的情况。', 'corrected', 'lawsuitsLost'),
  sentence('全年未发生因政府信息公开引发的行政复议和行政诉讼案件。', 'reconsiderations', 'lawsuits'),
  sentence('本机关收到涉及信息公开的行政复议申请‹reconsiderations›件，尚未审结的‹pending›件。'),
  sentence(
    '因政府信息公开申请行政复议‹reconsiderations›件；提起行政诉讼‹lawsuits›件，法院判决维持‹lawsuitsUpheld›件，正在审理‹lawsuitsPending›件。',
  ),
  sentence('全市政府信息公开行政复议案件数‹reconsiderations›件，行政诉讼案件数‹lawsuits›件。'),
  sentence('‹reconsiderations›件政府信息公开行政复议案件中，维持‹upheld›件，纠正‹corrected›件。'),
  sentence('政府信息公开行政诉讼案件‹lawsuits›件，全部审结。', 'lawsuitsPending'),
  sentence('因政府信息公开发生的行政复议数量为‹reconsiderations›件，行政诉讼数量为‹lawsuits›件。'),
  sentence('收到政府信息公开行政复议‹reconsiderations›起，其中被维持‹upheld›起，被纠正‹corrected›起。'),
  sentence('政府信息公开行政诉讼应诉‹lawsuits›件，其中败诉‹lawsuitsLost›件。'),
  sentence('因政府信息公开行政行为引起的行政复议‹reconsiderations›件，其他结果‹otherResult›件。'),
  sentence('‹year›年，我市政府信息公开行政诉讼一审‹lawsuits›件。'),
]

/** Sentences about what section two counts. */
const ofDisclosure = [
  sentence(
    '全年制发行政规范性文件‹documentsIssued›件，废止‹documentsRepealed›件，现行有效‹documentsInForce›件。',
  ),
  sentence(
    '‹year›年共制发规章‹regulationsIssued›件，废止规章‹regulationsRepealed›件，现行有效规章‹regulationsInForce›件。',
  ),
  sentence('本年度作出行政许可‹licences›件，行政处罚‹penalties›件，行政强制‹measures›件。'),
  sentence('全年作出行政许可决定‹licences›件。'),
  sentence('作出行政处罚决定‹penalties›件，实施行政强制‹measures›件。'),
  sentence('制定行政规范性文件‹documentsIssued›件，并同步解读。'),
  sentence('现行有效的行政规范性文件‹documentsInForce›件，已全部公开。'),
  sentence('全年共出台规范性文件‹documentsIssued›份，宣布废止规范性文件‹documentsRepealed›份。'),
  sentence('全年共作出行政许可‹licences›件、行政处罚‹penalties›件。'),
  sentence('实施行政许可‹licences›件，作出行政处罚案件决定‹penalties›件。'),
  sentence('行政许可处理决定数量‹licences›件。'),
  sentence('‹year›年，市政府制发行政规范性文件‹documentsIssued›件。'),
  sentence('清理后现行有效行政规范性文件‹documentsInForce›件，废止行政规范性文件‹documentsRepealed›件。'),
  sentence('新制定规章‹regulationsIssued›部，现行有效规章共‹regulationsInForce›部。'),
  sentence('全年未制发规章。', 'regulationsIssued'),
  sentence(
    '本年制发规范性文件‹documentsIssued›件、本年废止‹documentsRepealed›件、现行有效‹documentsInForce›件。',
  ),
  sentence('行政规范性文件制发‹documentsIssued›件，废止‹documentsRepealed›件。'),
  sentence('印发行政规范性文件‹documentsIssued›件，均按要求公开。'),
  sentence('全市共有现行有效规章‹regulationsInForce›件。'),
  sentence('作出行政强制‹measures›件，均依法公示。'),
]

/** Sentences that tell other things, in numbers that no table holds. */
const ofOtherThings = [
  sentence('全年通过政府网站公开信息1205条，政务微信发布6441篇。'),
  sentence('召开政务公开工作会议2次，培训3次，参训人员120人。'),
  sentence('办理人大代表建议32件、政协委员提案45件，均已办结。'),
  sentence('12345热线受理群众诉求9809件，办结9790件，满意率98.6%。'),
  sentence('其中，县教育局收到政府信息公开申请7件，办结7件。'),
  sentence('受理不动产登记申请3302件，办结3300件。'),
  sentence('各部门共收到政府信息公开申请431件。'),
  sentence('与去年相比，政府信息公开申请增加11件，增长9.8%。'),
  sentence('‹lastYear›年收到政府信息公开申请33件，办结30件。'),
  sentence('发布政策解读材料86篇，其中图解41篇、视频12个。'),
  sentence('政务新媒体5个，公众留言回复217条。'),
  sentence('全市法院受理行政诉讼案件812件，审结790件。'),
  sentence('行政复议机关共收到行政复议申请96件，受理90件。'),
  sentence('对13个乡镇开展了2轮检查，发现问题27个，已整改25个。'),
  sentence('主动公开目录调整4次，新增栏目6个。'),
  sentence('上半年收到政府信息公开申请5件。'),
  sentence('政务服务中心办理行政审批事项20145件，按时办结率100%。'),
  sentence('受理信访件61件，均已答复。'),
  sentence('收到政府信息公开申请的渠道有3种，其中网络申请占62.5%。'),
  sentence('依申请公开答复文书范本修订8处，法制审核17件次。'),
  sentence('推出“一图读懂”23期，阅读量4万余次。'),
  sentence('全年接待现场查阅群众400余人次，电话答复咨询约900件。'),
  sentence('因机构改革，新增公开事项52项，取消14项。'),
  sentence('在20个工作日内答复，未收取任何费用。'),
  sentence('开设专题专栏9个，更新信息530条。'),
  sentence('本级公开决策事项15项，征集意见44条，采纳19条。'),
  sentence('抽查政府网站6家次，合格率100%。'),
  sentence('投放公示栏78块，张贴公告1366份。'),
  sentence('培训基层公开员251名，覆盖100%的村（社区）。'),
  sentence('为企业推送惠企政策32条，兑现资金1200万元。'),
]

/** All sentences. */
export const sentences: readonly Sentence[] = [
  ...ofRequests,
  ...ofDisputes,
  ...ofDisclosure,
  ...ofOtherThings,
]

/** The names that stand for numbers in some words, in their order. */
export const namesIn = (words: string): Counted[] =>
  [...words.matchAll(/‹(\w+)›/g)].flatMap(([, name = '']) => (isCounted(name) ? [name] : []))

const isCounted = (name: string): name is Counted => Object.hasOwn(counted, name)

/**
 * A sentence as it stands in a report.
 *
 * @param more - What is added to the number at one place among those of the sentence, so that it is wrong.
 */
export const written = (
  { words }: Sentence,
  data: ReportData,
  more: { at: number; by: number } = { at: -1, by: 0 },
): string => {
  const year = data.year ?? 0
  const years: Readonly<Record<string, number>> = { year, lastYear: year - 1, nextYear: year + 1 }
  let at = -1
  return words.replace(/‹(\w+)›/g, (_, name: string) => {
    if (!isCounted(name)) return String(years[name])
    at++
    return String(countIn(data, name) + (at === more.at ? more.by : 0))
  })
}
