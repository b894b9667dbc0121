import type { Box } from './box.js'
import type { Direction, Glyph, PageContent, Ruling } from './page-content.js'

/** Ways to turn a page so that lines that run down it, or up, run to the right. */
export type Turn = 'none' | 'left' | 'right'

/** The turn that a line needs to run to the right. */
export const turnFor = (direction: Direction): Turn =>
  direction === 'down' ? 'left' : direction === 'up' ? 'right' : 'none'

/**
 * A box on a page that is turned. Of a turn to the left, what was at the top comes to stand on the left; its right side
 * becomes its top, whose y is counted from there.
 */
export const turnBox = ({ left, top, right, bottom }: Box, turn: Turn, { width, height }: Size): Box => {
  switch (turn) {
    case 'none':
      return { left, top, right, bottom }
    case 'left':
      return { left: top, top: width - right, right: bottom, bottom: width - left }
    case 'right':
      return { left: height - bottom, top: left, right: height - top, bottom: right }
  }
}

interface Size {
  width: number
  height: number
}

/** A box of a page that was turned, where it stands on the page as it is shown, which has a size. */
export const turnBack = (box: Box, turn: Turn, { width, height }: Size): Box =>
  turnBox(box, turn === 'left' ? 'right' : turn === 'right' ? 'left' : 'none', {
    width: height,
    height: width,
  })

/** The turn by which most of the text of a page runs to the right: some tables stand on their side. */
export const turnOf = ({ glyphs }: PageContent): Turn => {
  const count = (direction: Direction): number =>
    glyphs.filter((glyph) => glyph.direction === direction).length
  if (count('down') > glyphs.length / 2) return 'left'
  return count('up') > glyphs.length / 2 ? 'right' : 'none'
}

/** Turns a whole page. */
export const turnPage = (page: PageContent, turn: Turn): PageContent => {
  if (turn === 'none') return page
  const { width, height } = page
  return {
    ...page,
    width: height,
    height: width,
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, turn, page)),
    rulings: page.rulings.map((ruling) => turnRuling(ruling, turn, page)),
  }
}

const directions: Record<Exclude<Turn, 'none'>, Record<Direction, Direction>> = {
  left: { down: 'right', right: 'up', up: 'askew', askew: 'askew' },
  right: { up: 'right', right: 'down', down: 'askew', askew: 'askew' },
}

const turnGlyph = (glyph: Glyph, turn: Exclude<Turn, 'none'>, size: Size): Glyph => ({
  ...glyph,
  box: turnBox(glyph.box, turn, size),
  direction: directions[turn][glyph.direction],
})

const turnRuling = ({ axis, at, from, to }: Ruling, turn: Turn, size: Size): Ruling => {
  const box =
    axis === 'level'
      ? { left: from, top: at, right: to, bottom: at }
      : { left: at, top: from, right: at, bottom: to }
  const turned = turnBox(box, turn, size)
  return axis === 'level'
    ? { axis: 'upright', at: turned.left, from: turned.top, to: turned.bottom }
    : { axis: 'level', at: turned.top, from: turned.left, to: turned.right }
}
