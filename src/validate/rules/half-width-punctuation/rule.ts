import type { Edit } from '../../../findings/diagnostic.js'
import { editOfWords } from '../../edit-of-words.js'
import { locate, type Passage } from '../../passage.js'
import type { ReportRule, RuleFinding } from '../../rule.js'

/*
 * 公示栏每月更新,由专人核对.
 *              ^
 */

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

const han = '\\p{Script=Han}”》）'
/** A stop between Chinese words, or at their end; a pair of brackets around them. Numbers, times and addresses keep theirs. */
const halfWidth = new RegExp(
  `(?<=[${han}])[,;:!?](?=\\s*(?:[\\p{Script=Han}“《（]|$))|\\((?=[\\p{Script=Han}“《][^()A-Za-z]*\\))|(?<=\\([\\p{Script=Han}“《][^()A-Za-z]*)\\)`,
  'gu',
)

const findingIn = (passage: Passage): RuleFinding[] => {
  const marks = [...passage.text.matchAll(halfWidth)]
  const [first] = marks
  if (first === undefined) return []
  const edits = marks.flatMap(({ 0: mark, index }): Edit[] => {
    const edit = editOfWords(passage, index, index + 1, wide[mark] ?? mark)
    return edit === undefined ? [] : [edit]
  })
  return [
    {
      code: 'half-width-punctuation',
      path: passage.section,
      position: locate(passage, first.index, first.index + 1),
      expected: marks.map(([mark]) => wide[mark] ?? mark).join(''),
      actual: marks.map(([mark]) => mark).join(''),
      edits: edits.length === marks.length ? edits : [],
    },
  ]
}

/** Chinese sentences have Chinese punctuation. */
export const halfWidthPunctuation: ReportRule<'half-width-punctuation'> = {
  code: 'half-width-punctuation',
  over: 'report',
  basis: 'published',
  formula: 'no , ; : ? ! ( ) between Chinese characters',
  source: 'GB/T 15834—2011《标点符号用法》：中文标点占一个字的位置',
  example: ['一、总体情况\n公示栏每月更新,由专人核对(含节假日)。'],
  check: ({ passages }) => passages.flatMap(findingIn),
}
