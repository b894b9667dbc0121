import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '除金额外，各数应为整数。',
  remedy: '改为整数；金额应填入金额栏。',
  message: ({ name, actual }) => `${name}写的是“${actual}”，件数应为整数。请改正数字。`,
}
