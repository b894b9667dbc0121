import { multiply, transformBox, type Matrix } from './matrix.js'
import { glyphOf, type ShownGlyph, type VerticalMetrics } from './operator-list.js'
import type { Direction, Glyph } from './page-content.js'
import { foldRadicals } from './radicals.js'
import { advance, type TextPlace, type TextState } from './text-state.js'

/** How far above and below its base line a character reaches, in ems: so that its middle is that of the shape. */
const ascent = 0.88
const descent = 0.12

const thousandth = 0.001

/** A glyph before its place among the others of its page is known. */
export type ShownText = Omit<Glyph, 'order'>

/**
 * Finds out where the glyphs of a string stand, and moves on behind them.
 *
 * @param shown - The glyphs, and the numbers that move the next one.
 * @param matrix - From the coordinates that text is shown in to those of the page.
 */
export const showText = (
  shown: readonly unknown[],
  matrix: Matrix,
  state: TextState,
  place: TextPlace,
): ShownText[] => {
  const glyphs: ShownText[] = []
  for (const value of shown) {
    const glyph = glyphOf(value)
    if (glyph === undefined) continue
    if (typeof glyph === 'number') move(state, place, -glyph * thousandth * state.size)
    else {
      glyphs.push(placeGlyph(glyph, multiply(matrix, place.glyph), state))
      moveBehind(glyph, state, place)
    }
  }
  return glyphs
}

const move = ({ font, scale }: TextState, place: TextPlace, by: number): void =>
  font.vertical ? advance(place, 0, by) : advance(place, by * scale, 0)

const moveBehind = (glyph: ShownGlyph, state: TextState, place: TextPlace): void => {
  const { font, size, charSpacing, wordSpacing } = state
  const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
  // Lines of a vertical font run down the page, which is where its advances, and all spacing, are negative.
  if (font.vertical) move(state, place, metricsOf(glyph, state)[0] * font.unit * size - spacing)
  else move(state, place, glyph.width * font.unit * size + spacing)
}

const metricsOf = ({ vmetric, width }: ShownGlyph, { font }: TextState): VerticalMetrics =>
  vmetric ?? [font.verticalMetrics[0], width / 2, font.verticalMetrics[2]]

const placeGlyph = (glyph: ShownGlyph, matrix: Matrix, state: TextState): ShownText => {
  const { font, size, scale, rise } = state
  const width = glyph.width * font.unit * size
  const [, originX, originY] = font.vertical ? metricsOf(glyph, state) : [0, 0, 0]
  const left = -originX * font.unit * size
  const base = rise - originY * font.unit * size
  // In the coordinates of text the page is upside down: what is above has the greater y.
  const box = {
    left: left * scale,
    right: (left + width) * scale,
    top: base - descent * size,
    bottom: base + ascent * size,
  }
  const [, , c, d] = matrix
  return {
    text: foldRadicals(glyph.unicode),
    box: transformBox(matrix, box),
    size: Math.abs(size) * Math.hypot(c, d),
    direction: directionOf(matrix, size),
  }
}

const mostSlope = 0.1

const directionOf = ([a, b]: Matrix, size: number): Direction => {
  const [x, y] = size < 0 ? [-a, -b] : [a, b]
  if (Math.abs(y) <= Math.abs(x) * mostSlope) return x > 0 ? 'right' : 'askew'
  if (Math.abs(x) > Math.abs(y) * mostSlope) return 'askew'
  return y > 0 ? 'down' : 'up'
}
