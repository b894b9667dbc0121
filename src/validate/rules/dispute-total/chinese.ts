import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/chinese.js'

export const chinese: RuleWords = {
  summary: '第四部分每一类案件，四种结果之和等于总计。',
  remedy:
    '重新清点案件。表格中别无他处可以印证五个数中哪一个有误，因此不附修改建议；`candidates` 列出各数若有误时应为多少。',
  message: ({ name, expected, actual, candidates }) =>
    `${name}为 ${actual}，而前面各项结果之和为 ${expected}。${whatToCorrect(candidates, '请改正总计，或改正有误的一项。')}`,
}
