import type { OwnWord } from 'ogi-report'

const arrow = '→'

/** The list of words as a clerk writes it, a line each: `建国 → 新中国成立`, or a word alone. */
export const linesOfWords = (words: readonly OwnWord[]): string =>
  words
    .map(({ pattern, replacement }) => {
      const word = pattern.replace(/\\(.)/g, '$1')
      return replacement === undefined ? word : `${word} ${arrow} ${replacement}`
    })
    .join('\n')

/** The words of such a list. They are words, and no expressions: a point is a point. */
export const wordsOfLines = (text: string): OwnWord[] =>
  text.split('\n').flatMap((line) => {
    const [word = '', replacement] = line.split(/→|->|=>/).map((part) => part.trim())
    if (word === '') return []
    const pattern = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    return [replacement === undefined || replacement === '' ? { pattern } : { pattern, replacement }]
  })
