import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第三部分每一列，上年结转数等于上一年度报告的结转下年度数。',
  remedy: '核对两年的报告，改正有误的一份并予说明。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而上一年度报告结转下年度的为 ${expected}。请核对后改正有误的一处。`,
}
