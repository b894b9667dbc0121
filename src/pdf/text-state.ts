import { identity, multiply, type Matrix } from './matrix.js'
import { fontOf, type Font } from './operator-list.js'

/** What text is shown with. It is kept and brought back together with the graphics state. */
export interface TextState {
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  /** How much wider than usual its glyphs are. */
  scale: number
  leading: number
  rise: number
  /** Whether its glyphs are neither filled nor stroked, as those of a scan that was read by a program. */
  invisible: boolean
}

export const createTextState = (): TextState => ({
  font: fontOf(undefined),
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  invisible: false,
})

/** Where the next glyph stands, and where its line began. */
export interface TextPlace {
  glyph: Matrix
  line: Matrix
}

export const placeAt = (matrix: Matrix): TextPlace => ({ glyph: matrix, line: matrix })

export const createTextPlace = (): TextPlace => placeAt(identity)

/** The place of a line that begins beside the one before. */
export const nextLine = ({ line }: TextPlace, x: number, y: number): TextPlace =>
  placeAt(multiply(line, [1, 0, 0, 1, x, y]))

/** Moves on by some of the width of text, or down by some of its height. */
export const advance = (place: TextPlace, x: number, y: number): void => {
  place.glyph = multiply(place.glyph, [1, 0, 0, 1, x, y])
}

/** The modes in which glyphs are neither filled nor stroked. */
const invisibleModes = [3, 7]

export const isInvisible = (mode: number): boolean => invisibleModes.includes(mode)
