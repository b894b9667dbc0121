import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '第一、五、六部分的标题下有内容；第一、五部分不能只写“无”“略”或情况良好。（缺少表格由读取时的 `missing-table` 报告。）',
  remedy: '补写这一部分。第六部分没有可报告的，写明没有；总体情况和存在的问题每年都应有实质内容。',
  message: ({ name, actual }) =>
    actual === ''
      ? `标题${name}下没有内容。请补写这一部分；没有可报告的，写明没有。`
      : `标题${name}下只写了“${actual}”。请写明应报告的内容。`,
}
