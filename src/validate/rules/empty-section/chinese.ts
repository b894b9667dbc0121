import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第一、五、六部分的标题下有内容。（缺少表格由读取时的 `missing-table` 报告。）',
  remedy: '补写这一部分；没有可报告的，写明没有。',
  message: ({ name }) => `标题${name}下没有内容。请补写这一部分；没有可报告的，写明没有。`,
}
