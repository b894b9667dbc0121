import { readValue } from '../source/value.js'
import { createLine, textOf, type Line } from './line.js'
import type { Glyph } from './page-content.js'

/** A part of a line that stands by itself: what a cell without borders shows on one line. */
export interface Piece {
  line: Line
  /** The line of the page that it is part of. */
  whole: Line
  text: string
  /** How much of the document is painted before it. */
  order: number
  /** Whether it is a number, or a mark in its place. */
  isValue: boolean
}

/** How wide a gap is that parts pieces, in ems: one with spaces in it, and one without. */
export const wideGap = 0.6
const narrowGap = 0.15

/** More glyphs than a page has. */
const glyphsOfAPage = 1_000_000

/** Parts a line at its gaps. */
export const piecesOf = (line: Line): Piece[] => {
  const pieces: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of line.glyphs) {
    const isInk = glyph.text.trim() !== ''
    const open = pieces.at(-1)
    if (open === undefined || (isInk && last !== undefined && isParted(last, glyph, open.at(-1) !== last)))
      pieces.push([glyph])
    else open.push(glyph)
    if (isInk) last = glyph
  }
  return pieces.flatMap((glyphs) => {
    const part = createLine(glyphs, line.page)
    return part === undefined ? [] : [pieceOf(part, line)]
  })
}

const isParted = (glyph: Glyph, next: Glyph, hasSpace: boolean): boolean => {
  const gap = (next.box.left - glyph.box.right) / Math.min(glyph.size, next.size)
  return gap > (hasSpace ? wideGap : narrowGap)
}

const pieceOf = (line: Line, whole: Line): Piece => {
  const text = textOf(line)
  const first = Math.min(...line.glyphs.map(({ order }) => order))
  return {
    line,
    whole,
    text,
    order: line.page * glyphsOfAPage + first,
    isValue: readValue(text) !== undefined,
  }
}
