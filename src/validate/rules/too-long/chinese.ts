import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第一部分在 1000 字左右（不计空白）。这是不少地方的编制要求，格式通知未作规定。',
  remedy: '保留当年所做的工作，删去表格已有的和年年相同的话。',
  message: ({ expected, actual }) =>
    `第一部分有 ${actual} 字，一般在 ${expected} 字左右。请删去表格已有的和年年相同的话。`,
}
