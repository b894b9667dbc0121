import type { RuleWords } from '../../../findings/locale.js'

const tables = ['disclosure', 'requests', 'disputes']

export const chinese: RuleWords = {
  summary:
    '报告反映当年情况：一个部分的句子不应九成以上与上一年度相同，不应有连同年份照抄的句子，表格不应每个数都与上一年度相同（除 0 外至少有四个不同的数）。',
  remedy: '写当年所做的工作；表格相同的，重新统计核对。',
  message: ({ path, name, expected, actual }) => {
    if (expected !== '') return `此句与上一年度报告完全相同，年份仍为“${actual}”。请按${expected}的情况改写。`
    return tables.includes(path)
      ? `${name}的表格每个数都与上一年度相同。请核对是否重新统计。`
      : `${name}有 ${actual} 的文字与上一年度报告相同。请写当年所做的工作。`
  },
}
