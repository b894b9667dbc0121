import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '规章和行政规范性文件的现行有效件数，等于上一年度现行有效件数加本年制发、减本年废止（2021年版表格）。',
  remedy: '重新清点现行有效的文件，看是否有已失效的，或上一年度漏计的。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而上一年度的件数加本年制发、减本年废止为 ${expected}。请改正有误的数字。`,
}
