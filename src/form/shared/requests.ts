import type { FormBlock, FormLine, FormTable } from '../shape.js'

/* What the editions share of the table of section 三, 收到和处理政府信息公开申请情况. */

/** What stands above the lines. */
export const head = {
  corner: {
    label: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    variants: ['本行数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和'],
  },
  caption: { label: '申请人情况' },
  header: [
    { key: 'naturalPerson', label: '自然人' },
    {
      key: 'organizations',
      label: '法人或其他组织',
      columns: [
        { key: 'enterprise', label: '商业企业' },
        { key: 'researchInstitution', label: '科研机构' },
        { key: 'publicInterestOrganization', label: '社会公益组织', variants: ['社会组织'] },
        { key: 'legalServiceOrganization', label: '法律服务机构' },
        { key: 'otherOrganization', label: '其他' },
      ],
    },
    { key: 'total', label: '总计' },
  ],
} as const satisfies Omit<FormBlock, 'lines'>

/** What the note in the corner says: 第一项加第二项之和，等于第三项加第四项之和. */
export const balance = [
  ['received', 'carriedIn'],
  ['totalProcessed', 'carriedForward'],
] as const satisfies FormTable['balance']

/** From 一 to （五）. */
export const linesToNotProcessed = [
  { key: 'received', label: '一、本年新收政府信息公开申请数量' },
  {
    key: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    variants: ['二、上年转结政府信息公开申请数量'],
  },
  { label: '三、本年度办理结果' },
  { depth: 1, key: 'granted', label: '（一）予以公开' },
  {
    depth: 1,
    key: 'partiallyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    variants: ['（二）部分公开', '（二）部分公开（区分处理的，只计这一情况，不计其他情形）'],
  },
  { depth: 1, label: '（三）不予公开' },
  { depth: 2, key: 'denied.stateSecret', label: '1.属于国家秘密' },
  { depth: 2, key: 'denied.prohibitedByLaw', label: '2.其他法律行政法规禁止公开' },
  { depth: 2, key: 'denied.securityAndStability', label: '3.危及“三安全一稳定”' },
  { depth: 2, key: 'denied.thirdPartyRights', label: '4.保护第三方合法权益' },
  {
    depth: 2,
    key: 'denied.internalAffairs',
    label: '5.属于三类内部事务信息',
    variants: ['5.属于三类内容事务信息'],
  },
  { depth: 2, key: 'denied.processInformation', label: '6.属于四类过程性信息' },
  { depth: 2, key: 'denied.enforcementFiles', label: '7.属于行政执法案卷' },
  { depth: 2, key: 'denied.administrativeInquiry', label: '8.属于行政查询事项' },
  { depth: 1, label: '（四）无法提供' },
  { depth: 2, key: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息' },
  { depth: 2, key: 'unavailable.requiresCreation', label: '2.没有现成信息需要另行制作' },
  { depth: 2, key: 'unavailable.unclearAfterCorrection', label: '3.补正后申请内容仍不明确' },
  { depth: 1, label: '（五）不予处理' },
  { depth: 2, key: 'notProcessed.petitionOrComplaint', label: '1.信访举报投诉类申请' },
  { depth: 2, key: 'notProcessed.duplicate', label: '2.重复申请' },
  { depth: 2, key: 'notProcessed.publication', label: '3.要求提供公开出版物' },
  { depth: 2, key: 'notProcessed.excessive', label: '4.无正当理由大量反复申请' },
  { depth: 2, key: 'notProcessed.confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
] as const satisfies readonly FormLine[]

/** From （七） on. */
export const linesFromTotal = [
  { depth: 1, key: 'totalProcessed', label: '（七）总计' },
  {
    key: 'carriedForward',
    label: '四、结转下年度继续办理',
    variants: ['四、结转下一年度继续办理', '四、转结下年度继续办理'],
  },
] as const satisfies readonly FormLine[]
