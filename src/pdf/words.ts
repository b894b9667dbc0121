import { centreOf, middleOf } from './box.js'
import { isIdeograph } from './line.js'
import type { Glyph } from './page-content.js'
import { isStack, mayStandInStack, straightened } from './stack.js'

/** How close two glyphs of one word stand, and how level, in ems. */
const closeness = 0.06

/**
 * Parts glyphs, in the order in which they are painted, into what is never parted by the edge of a cell: numbers, words
 * in letters, and lines that run down or up the page, which in low cells run over the edge. Everything else may go on in
 * the next line at any place, and is a word by itself.
 */
export const wordsOf = (glyphs: readonly Glyph[]): Glyph[][] => {
  const words: Glyph[][] = []
  for (const stretch of stretchesOf(glyphs, mayStandInStack)) {
    if (isStack(stretch)) words.push(straightened(stretch))
    else words.push(...stretchesOf(stretch, continues))
  }
  return words
}

/** Parts glyphs where one does not go on in the next. */
const stretchesOf = (glyphs: readonly Glyph[], goesOn: (last: Glyph, glyph: Glyph) => boolean): Glyph[][] => {
  const stretches: Glyph[][] = []
  for (const glyph of glyphs) {
    const open = stretches.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && goesOn(last, glyph)) open.push(glyph)
    else stretches.push([glyph])
  }
  return stretches
}

const continues = (last: Glyph, glyph: Glyph): boolean => {
  if (last.direction !== glyph.direction || last.size !== glyph.size) return false
  switch (glyph.direction) {
    case 'right':
      return isOfWord(last) && isOfWord(glyph) && isBeside(last, glyph)
    case 'down':
      return isLevelWith(last, glyph) && isClose(last.box.bottom, glyph.box.top, glyph)
    case 'up':
      return isLevelWith(last, glyph) && isClose(last.box.top, glyph.box.bottom, glyph)
    case 'askew':
      return false
  }
}

const isClose = (place: number, other: number, { size }: Glyph): boolean =>
  Math.abs(place - other) < closeness * size

const isBeside = (last: Glyph, glyph: Glyph): boolean =>
  isClose(centreOf(last.box), centreOf(glyph.box), glyph) && isClose(last.box.right, glyph.box.left, glyph)

/** Whether two glyphs stand on one line that runs down the page, or up. */
const isLevelWith = (last: Glyph, glyph: Glyph): boolean =>
  isClose(middleOf(last.box), middleOf(glyph.box), glyph)

const isOfWord = ({ text }: Glyph): boolean => text.trim() !== '' && !isIdeograph(text)
