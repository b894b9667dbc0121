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

/** A stop between Chinese words, or at their end. Numbers, times and addresses keep theirs. */
const stops = /(?<=[\p{Script=Han}”》）)])[,;:!?](?=\s*(?:[\p{Script=Han}“《（(]|$))/gu

/** A pair of brackets around Chinese words. */
const brackets = /\([\p{Script=Han}“《][^()A-Za-z]*\)/gu

const anyOfThem = /[,;:!?()]/

/** Where the half-width marks stand, in the order of the text. */
const marksIn = (text: string): number[] =>
  [
    ...[...text.matchAll(stops)].map(({ index }) => index),
    ...[...text.matchAll(brackets)].flatMap(({ 0: words, index }) => [index, index + words.length - 1]),
  ].sort((one, other) => one - other)

const findingIn = (passage: Passage): RuleFinding[] => {
  const { text } = passage
  // Most paragraphs have none.
  if (!anyOfThem.test(text)) return []
  const places = marksIn(text)
  const [first] = places
  if (first === undefined) return []
  const marks = places.map((at) => ({ at, mark: text.charAt(at), right: wide[text.charAt(at)] ?? '' }))
  const edits = marks.flatMap(({ at, right }) => editOfWords(passage, at, at + 1, right) ?? [])
  return [
    {
      code: 'half-width-punctuation',
      path: passage.section,
      position: locate(passage, first, first + 1),
      expected: marks.map(({ right }) => right).join(''),
      actual: marks.map(({ mark }) => mark).join(''),
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
