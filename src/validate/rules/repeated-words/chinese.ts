import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary: '没有误重的字词：三字以上的词、若干不会重复使用的双字词、虚词、标点。',
  remedy: '删去重复的一处，已附修改建议。',
  message: ({ expected, actual }) => `“${actual}”重复。如非有意重复，请改为“${expected}”。`,
}
