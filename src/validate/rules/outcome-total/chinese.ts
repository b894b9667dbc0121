import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/chinese.js'

export const chinese: RuleWords = {
  summary: '第三部分每一列，办理结果（一）至（六）各项之和等于（七）总计。',
  remedy:
    '重新合计这一列，看是否有漏计或重复计算的办理结果。只改一个数就能使其所在各项勾稽关系都成立，且仅此一处的，附有修改建议。',
  message: ({ name, expected, actual, candidates }) =>
    `${name}为 ${actual}，而以上各项办理结果之和为 ${expected}。${whatToCorrect(candidates, '请改正总计，或改正有误的一项。')}`,
}
