import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '正文中没有自定词表里的词：`validate(report, { words: [{ pattern, message, replacement }] })`。pattern 为正则表达式，message 和 replacement 可以不写。',
  remedy: '改用其他说法；词表中有替换词的，附有修改建议。',
  message: ({ expected, actual, note }) =>
    `“${actual}”在自定词表中${note === '' ? '' : `（${note}）`}。${expected === '' ? '请改用其他说法' : `请改为“${expected}”`}。`,
}
