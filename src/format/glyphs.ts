import { eastAsianWidth } from 'get-east-asian-width'
import { isSpace } from '../source/space.js'

/** A character as it is drawn, with the marks that combine with it, and the columns it takes. */
export interface Glyph {
  /** Where it starts in the text: an offset in UTF-16 units. */
  start: number
  end: number
  text: string
  /** The column it stands in, counted from 0. */
  column: number
  /** How many columns it takes. */
  width: number
}

const tabWidth = 4

/** What stands for a blank that a reader would not see. */
const visibleBlank = '␣'
const replacement = '\ufffd'
const controlPictures = 0x2400
const pictureOfDelete = '\u2421'
const pictureOfOtherControls = '\u2426'

const combines = /[\p{Mn}\p{Me}]/u
/**
 * Zero-width spaces and joiners, direction marks, byte order marks, variation selectors. They are left out: what they
 * join then stands side by side, and nothing turns the line around.
 */
const isUnseen = /[\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u

/**
 * Draws a stretch of one line: tabs become spaces, controls become pictures, white space that looks like any other
 * (U+3000, U+00A0 …) becomes ␣, once for each column it takes.
 */
export const drawGlyphs = (text: string, from: number, to: number): Glyph[] => {
  const glyphs: Glyph[] = []
  let column = 0
  for (let at = from; at < to;) {
    const code = text.codePointAt(at) as number
    const length = code > 0xffff && at + 1 < to ? 2 : 1
    const drawn = draw(code, column)
    const last = glyphs.at(-1)
    if (drawn.width > 0) {
      glyphs.push({ start: at, end: at + length, ...drawn, column })
      column += drawn.width
    } else if (last !== undefined) {
      last.end = at + length
      last.text += drawn.text
    }
    at += length
  }
  return glyphs
}

/** How a text looks on one line, and the columns it takes. */
export const drawText = (text: string): { text: string; width: number } => {
  const glyphs = drawGlyphs(text, 0, text.length)
  return { text: glyphs.map((glyph) => glyph.text).join(''), width: widthOf(glyphs) }
}

/** The columns that some glyphs take, from the start of their line. */
export const widthOf = (glyphs: readonly Glyph[]): number => {
  const last = glyphs.at(-1)
  return last === undefined ? 0 : last.column + last.width
}

const draw = (code: number, column: number): { text: string; width: number } => {
  if (code >= 0x20 && code < 0x7f) return { text: String.fromCharCode(code), width: 1 }
  if (code >= 0x4e00 && code <= 0x9fff) return { text: String.fromCharCode(code), width: 2 }
  if (code === 0x09) {
    const width = tabWidth - (column % tabWidth)
    return { text: ' '.repeat(width), width }
  }
  if (code < 0x20) return { text: String.fromCharCode(controlPictures + code), width: 1 }
  if (code === 0x7f) return { text: pictureOfDelete, width: 1 }
  if (code < 0xa0) return { text: pictureOfOtherControls, width: 1 }
  if (code >= 0xd800 && code <= 0xdfff) return { text: replacement, width: 1 }
  const text = String.fromCodePoint(code)
  if (isUnseen.test(text)) return { text: '', width: 0 }
  if (combines.test(text)) return { text, width: 0 }
  const width = eastAsianWidth(code)
  return { text: isSpace(code) ? visibleBlank.repeat(width) : text, width }
}
