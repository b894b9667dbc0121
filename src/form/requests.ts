import type { FormColumn, FormRow } from './edition.js'

/** A line of the requests table: a row with numbers, or a label that stands over the rows below it. */
export type FormLine = FormRow | { readonly group: string; readonly editions?: FormRow['editions'] }

const organization = '法人或其他组织'

/** The columns of the table of section 三: who applied. */
export const requestColumns = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'enterprise', label: '商业企业', group: organization },
  { key: 'researchInstitution', label: '科研机构', group: organization },
  { key: 'publicInterestOrganization', label: '社会公益组织', group: organization, variants: ['社会组织'] },
  { key: 'legalServiceOrganization', label: '法律服务机构', group: organization },
  { key: 'otherOrganization', label: '其他', group: organization },
  { key: 'total', label: '总计' },
] as const satisfies readonly FormColumn[]

/** The header over the five columns of organizations. */
export const organizationHeader = organization

/** The header over all columns, and the note that fills the table's upper left corner. */
export const requestCorner = [
  '申请人情况',
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  '本行数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
] as const

/** The lines of the table of section 三, 收到和处理政府信息公开申请情况, in the order and words of the form. */
export const requestLines = [
  { key: 'received', label: '一、本年新收政府信息公开申请数量' },
  {
    key: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    variants: ['二、上年转结政府信息公开申请数量'],
  },
  { group: '三、本年度办理结果' },
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'partiallyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    variants: ['（二）部分公开', '（二）部分公开（区分处理的，只计这一情况，不计其他情形）'],
  },
  { group: '（三）不予公开' },
  { key: 'denied.stateSecret', label: '1.属于国家秘密' },
  { key: 'denied.prohibitedByLaw', label: '2.其他法律行政法规禁止公开' },
  { key: 'denied.securityAndStability', label: '3.危及“三安全一稳定”' },
  { key: 'denied.thirdPartyRights', label: '4.保护第三方合法权益' },
  {
    key: 'denied.internalAffairs',
    label: '5.属于三类内部事务信息',
    variants: ['5.属于三类内容事务信息'],
  },
  { key: 'denied.processInformation', label: '6.属于四类过程性信息' },
  { key: 'denied.enforcementFiles', label: '7.属于行政执法案卷' },
  { key: 'denied.administrativeInquiry', label: '8.属于行政查询事项' },
  { group: '（四）无法提供' },
  { key: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息' },
  { key: 'unavailable.requiresCreation', label: '2.没有现成信息需要另行制作' },
  { key: 'unavailable.unclearAfterCorrection', label: '3.补正后申请内容仍不明确' },
  { group: '（五）不予处理' },
  { key: 'notProcessed.petitionOrComplaint', label: '1.信访举报投诉类申请' },
  { key: 'notProcessed.duplicate', label: '2.重复申请' },
  { key: 'notProcessed.publication', label: '3.要求提供公开出版物' },
  { key: 'notProcessed.excessive', label: '4.无正当理由大量反复申请' },
  { key: 'notProcessed.confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
  { group: '（六）其他处理', editions: ['2021'] },
  {
    key: 'otherOutcome.correctionOverdue',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    editions: ['2021'],
  },
  {
    key: 'otherOutcome.feeOverdue',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    editions: ['2021'],
  },
  { key: 'otherOutcome.other', label: '3.其他', editions: ['2021'] },
  { key: 'otherOutcome', label: '（六）其他处理', editions: ['2019'] },
  { key: 'totalProcessed', label: '（七）总计' },
  {
    key: 'carriedForward',
    label: '四、结转下年度继续办理',
    variants: ['四、结转下一年度继续办理', '四、转结下年度继续办理'],
  },
] as const satisfies readonly FormLine[]

type RowOf<L> = L extends { readonly key: infer K extends string } ? K : never

/** The dotted key of a row of the requests table, such as `received` or `denied.stateSecret`. */
export type RequestRowKey = RowOf<(typeof requestLines)[number]>

/** The key of a column of the requests table. */
export type RequestColumnKey = (typeof requestColumns)[number]['key']
