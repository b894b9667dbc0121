import type { FormColumn, FormTable } from '../shape.js'

/** How a dispute ended. */
const results = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
] as const satisfies readonly FormColumn[]

/** The table of section 四: one line of fifteen numbers without a label. How a dispute was brought names the row. */
export const disputesTable = {
  blocks: [
    {
      header: [
        { key: 'reconsideration', label: '行政复议', namesRow: true, columns: results },
        {
          key: 'litigation',
          label: '行政诉讼',
          columns: [
            { key: 'litigationDirect', label: '未经复议直接起诉', namesRow: true, columns: results },
            { key: 'litigationAfterReconsideration', label: '复议后起诉', namesRow: true, columns: results },
          ],
        },
      ],
      lines: [],
    },
  ],
} as const satisfies FormTable
