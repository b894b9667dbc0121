import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '汇总报告的各数等于所属各单位报告相应各数之和。',
  remedy:
    '重新汇总，看是否有漏计或重复计算的单位。各单位应使用同一版本的表格。行政复议机关作为共同被告的行政诉讼案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量（国办公开办函〔2016〕201号）。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而各单位的数字之和为 ${expected}。请改正有误的数字。`,
}
