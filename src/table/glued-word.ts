import type { RowPath, TableKey } from '../form/keys.js'
import { writtenIn, type Draft } from '../grammar/draft.js'
import { alphabet } from '../lexicon/alphabet.js'
import { readValue } from '../source/value.js'
import type { ValueWord, Word } from '../words/word.js'

/** The numbers of a word that holds several, by their lengths. */
export const splitWord = (
  { text }: Pick<Draft, 'text'>,
  word: Word,
  lengths: readonly number[],
): readonly ValueWord[] => {
  let { start } = word
  return lengths.flatMap((length) => {
    const end = start + length
    const read = readValue(text, start, end)
    const { from, to } = word
    const piece = read && { kind: 'value' as const, letter: alphabet.number, from, to, start, end, read }
    start = end
    return piece ?? []
  })
}

/** Reports how the numbers of a row were told apart. */
export const reportSplit = (
  draft: Draft,
  word: Word,
  lengths: readonly number[],
  path: TableKey | RowPath,
): void => {
  const pieces = splitWord(draft, word, lengths).map((piece) => writtenIn(draft, piece))
  draft.findings.push({ found: 'glued-digits', path, pieces, at: [word.start, word.end] })
}
