import { centreOf } from './box.js'
import { isIdeograph } from './line.js'
import type { Glyph } from './page-content.js'

/** How close two glyphs of one word stand, and how level, in ems. */
const closeness = 0.06

/**
 * Parts glyphs, in the order in which they are painted, into what is never parted by the edge of a cell: numbers and
 * words in letters. Everything else may go on in the next line at any place, and is a word by itself.
 */
export const wordsOf = (glyphs: readonly Glyph[]): Glyph[][] => {
  const words: Glyph[][] = []
  for (const glyph of glyphs) {
    const open = words.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && continues(last, glyph)) open.push(glyph)
    else words.push([glyph])
  }
  return words
}

const continues = (last: Glyph, glyph: Glyph): boolean =>
  last.direction === 'right' &&
  glyph.direction === 'right' &&
  isOfWord(last) &&
  isOfWord(glyph) &&
  last.size === glyph.size &&
  Math.abs(centreOf(last.box) - centreOf(glyph.box)) < closeness * glyph.size &&
  Math.abs(glyph.box.left - last.box.right) < closeness * glyph.size

const isOfWord = ({ text }: Glyph): boolean => text.trim() !== '' && !isIdeograph(text)
