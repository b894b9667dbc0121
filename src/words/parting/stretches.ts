import { readValue } from '../../source/value.js'

/** A stretch of a text, half-open. */
export interface Stretch {
  from: number
  to: number
}

/** A text and the words in it that spaces part. */
export interface SpacedText {
  text: string
  words: readonly Stretch[]
}

/** Finds the words of a text that spaces part. */
export const wordsBySpaces = (text: string): SpacedText => ({
  text,
  words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length })),
})

/** Where some words stand, from the first to the one before `end`. */
export const stretchOf = ({ words }: SpacedText, first: number, end: number): Stretch => ({
  from: words[first]?.from ?? 0,
  to: words[end - 1]?.to ?? 0,
})

/** Some words as they are written, from the first to the one before `end`. */
export const writtenOf = (spaced: SpacedText, first: number, end = first + 1): string => {
  const { from, to } = stretchOf(spaced, first, end)
  return spaced.text.slice(from, to)
}

/** Whether a word is a number or a mark. */
export const isValueAt = ({ text, words }: SpacedText, at: number): boolean => {
  const word = words[at]
  return word !== undefined && readValue(text, word.from, word.to) !== undefined
}
