import type { FormColumn } from './edition.js'

/** The three groups of columns of the table of section 四: how the dispute was brought. */
export const disputeGroups = [
  { key: 'reconsideration', label: '行政复议' },
  { key: 'litigationDirect', label: '未经复议直接起诉', group: '行政诉讼' },
  { key: 'litigationAfterReconsideration', label: '复议后起诉', group: '行政诉讼' },
] as const satisfies readonly FormColumn[]

/** The columns of each group: how the dispute ended. */
export const disputeColumns = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
] as const satisfies readonly FormColumn[]

/** The header over the two groups of lawsuits. */
export const litigationHeader = '行政诉讼'

/** The key of a group of the disputes table. */
export type DisputeGroupKey = (typeof disputeGroups)[number]['key']

/** The key of a column of the disputes table. */
export type DisputeColumnKey = (typeof disputeColumns)[number]['key']
