import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '文字写有政府信息公开行政复议、行政诉讼结果的，第四部分表格中应有相应案件。（件数和“均已审结”等说法由 `text-table-mismatch` 与表格核对。）',
  remedy: '在表格中补填案件，或改正文字。',
  message: ({ actual }) => `文字写的是“${actual}”，而第四部分表格中没有此类案件。请核对后改正有误的一处。`,
}
