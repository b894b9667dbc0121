import { editOfWords } from '../../edit-of-words.js'
import type { OwnWord } from '../../own-words.js'
import { locate, type Passage } from '../../passage.js'
import type { ReportRule, RuleFinding } from '../../rule.js'

/*
 * words: [{ pattern: '人大代表', message: 'write 各级人大代表', replacement: '各级人大代表' }]
 *
 * 办理人大代表建议12件。
 *     ^^^^^^^^
 */

const findingsIn = (passage: Passage, { pattern, message, replacement }: OwnWord): RuleFinding[] =>
  [...passage.text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 0: found, index }) => {
    if (found === '') return []
    const end = index + found.length
    const edit = replacement === undefined ? undefined : editOfWords(passage, index, end, replacement)
    return [
      {
        code: 'own-word',
        path: passage.section,
        position: locate(passage, index, end),
        ...(replacement !== undefined && { expected: replacement }),
        actual: found,
        ...(message !== undefined && { note: message }),
        ...(edit && { edits: [edit] }),
      },
    ]
  })

/** The prose has none of the words of the user's own list. */
export const ownWord: ReportRule<'own-word'> = {
  code: 'own-word',
  over: 'report',
  basis: 'practice',
  formula: 'no match of a pattern of words in the prose',
  source: '使用者自定的词表（选项 `words`）',
  example: ['一、总体情况\n公示栏每月刷新一次。'],
  exampleWords: [{ pattern: '刷新', message: '公示栏用“更新”', replacement: '更新' }],
  check: ({ passages, words }) =>
    words.length === 0
      ? []
      : passages.flatMap((passage) => words.flatMap((word) => findingsIn(passage, word))),
}
