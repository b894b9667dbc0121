import { fold } from '../form/fold.js'
import { readMarker } from '../form/marker.js'
import { findByWords } from '../lexicon/find.js'
import type { Term } from '../lexicon/term.js'
import { overlap } from './box.js'
import type { Piece } from './pieces.js'

/** Pieces that make up one label or header, and what it is among the words of the form. */
export interface Word {
  pieces: Piece[]
  term: Term | undefined
}

/** How many pieces a label is broken into at most, and what one costs that is no word of the form. */
const mostPieces = 12
const unknownCost = 1
const wordCost = 0.01

/** Pieces in the order of reading as the words of the form that they make up; the fewest that are none are left. */
export const joinWords = (pieces: readonly Piece[]): Word[] => {
  // What the pieces up to each place cost at least, and the last word of them.
  const best: { cost: number; word: Word | undefined }[] = [{ cost: 0, word: undefined }]
  for (let end = 1; end <= pieces.length; end++) {
    let chosen = { cost: Infinity, word: undefined as Word | undefined }
    for (let start = Math.max(0, end - mostPieces); start < end; start++) {
      const word = wordOf(pieces.slice(start, end))
      if (word === undefined) continue
      const cost = (best[start]?.cost ?? 0) + (word.term === undefined ? unknownCost : wordCost)
      if (cost < chosen.cost) chosen = { cost, word }
    }
    best.push(chosen)
  }
  const words: Word[] = []
  for (let end = pieces.length; end > 0;) {
    const word = best[end]?.word
    if (word === undefined) break
    words.unshift(word)
    end -= word.pieces.length
  }
  return joinUnknown(words)
}

/** Pieces of unknown words that stand below each other are one. */
const joinUnknown = (words: readonly Word[]): Word[] => {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && last.term === undefined && word.term === undefined && goesOnBelow(last, word))
      last.pieces.push(...word.pieces)
    else joined.push({ ...word })
  }
  return joined
}

const goesOnBelow = (word: Word, next: Word): boolean => {
  const [line, below] = [word.pieces.at(-1)?.line, next.pieces[0]?.line]
  return (
    line !== undefined &&
    below?.page === line.page &&
    below.box.top > line.box.top &&
    overlap(line.box.left, line.box.right, below.box.left, below.box.right) > 0
  )
}

/** A word of the form, or a single piece. */
const wordOf = (pieces: Piece[]): Word | undefined => {
  const term = termOf(textOfPieces(pieces))
  if (term !== undefined) return { pieces, term }
  return pieces.length === 1 ? { pieces, term: undefined } : undefined
}

/** The word of the form that a text is, letter for letter as far as letters count. */
export const termOf = (text: string): Term | undefined => {
  const marker = readMarker(text)
  return findByWords(fold(marker === undefined ? text : text.slice(marker.length)), marker)
}

export const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
