import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第三部分每一行，六类申请人之和等于总计。',
  remedy: '重新合计这一行。如总计列的勾稽关系表明只有总计有误，则附有修改建议。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而本行其余各列之和为 ${expected}。请改正总计，或改正有误的一列。`,
}
