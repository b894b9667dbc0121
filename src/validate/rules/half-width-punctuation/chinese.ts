import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '中文句子用中文标点：汉字之后不用半角的逗号、分号、冒号、问号、叹号，中文词语外不用半角括号。每段报告一次。',
  remedy: '改用全角标点，已附修改建议。',
  message: ({ expected, actual }) => `本段中文里有半角标点“${actual}”。请改为“${expected}”。`,
}
