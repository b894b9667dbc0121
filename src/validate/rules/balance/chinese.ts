import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/chinese.js'

export const chinese: RuleWords = {
  summary: '第三部分每一列，第一项加第二项之和，等于第三项加第四项之和。',
  remedy:
    '核对这一列的四个数：本年新收、上年结转、办理总计、结转下年度。只改一个数就能使其所在各项勾稽关系都成立，且仅此一处的，附有修改建议。',
  message: ({ name, expected, actual, candidates }) =>
    `${name}为 ${actual}，而本年新收加上年结转、减结转下年度为 ${expected}。${whatToCorrect(candidates, '请改正有误的数字。')}`,
}
