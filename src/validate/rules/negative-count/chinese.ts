import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '除“本年增/减”外，各数不得为负。',
  remedy: '去掉负号，或改正数字。',
  message: ({ name, actual }) => `${name}写的是“${actual}”，件数不能为负。请改正数字。`,
}
