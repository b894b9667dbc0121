import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第三部分每一列，办理结果（一）至（六）各项之和等于（七）总计。',
  remedy: '重新合计这一列，看是否有漏计或重复计算的办理结果。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而以上各项办理结果之和为 ${expected}。请改正总计，或改正有误的一项。`,
}
