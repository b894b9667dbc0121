import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '第四部分每一类案件，四种结果之和等于总计。',
  remedy: '重新清点案件。四种结果之和作为修改建议给出，表格中别无他处可以印证。',
  message: ({ name, expected, actual }) =>
    `${name}为 ${actual}，而前面各项结果之和为 ${expected}。请改正总计，或改正有误的一项。`,
}
