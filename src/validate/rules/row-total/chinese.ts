import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/chinese.js'

export const chinese: RuleWords = {
  summary: '第三部分每一行，六类申请人之和等于总计。',
  remedy: '重新合计这一行。只改一个数就能使其所在各项勾稽关系都成立，且仅此一处的，附有修改建议。',
  message: ({ name, expected, actual, candidates }) =>
    `${name}为 ${actual}，而本行其余各列之和为 ${expected}。${whatToCorrect(candidates, '请改正总计，或改正有误的一列。')}`,
}
