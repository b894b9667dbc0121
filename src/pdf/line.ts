import { around, centreOf, heightOf, overlap, widthOf, type Box } from './box.js'
import type { Direction, Glyph } from './page-content.js'
import { turnBox, turnFor } from './turn.js'

/** A line of text as it is printed. */
export interface Line {
  kind: 'line'
  /** The page that it stands on, counted from 1. */
  page: number
  /** From left to right; not empty. */
  glyphs: Glyph[]
  box: Box
  /** The size of most of its glyphs. */
  size: number
  /** Where the middle of its glyphs of that size is, from the top of the page; that of a line that is turned is nowhere. */
  centre: number
}

/** Glyphs stand on one line where they share most of the height of the lower of them. */
const mostOfTheHeight = 0.6

/** Any size of page does for glyphs that are turned only to be put in order. */
const anySize = { width: 0, height: 0 }

/**
 * Puts glyphs in lines, from top to bottom, and those of a line from left to right; lines that run down the page from
 * right to left, and those that run up it from left to right.
 */
export const linesOf = (glyphs: readonly Glyph[], page: number): Line[] =>
  directions.flatMap((direction) => {
    const turn = turnFor(direction)
    const turned = glyphs
      .filter((glyph) => glyph.direction === direction)
      .map((glyph): Placed => ({ glyph, box: turnBox(glyph.box, turn, anySize) }))
    return rowsOf(turned).flatMap((row) => lineOf(row, page) ?? [])
  })

const directions: readonly Direction[] = ['right', 'down', 'up', 'askew']

/** A glyph, and where it stands when its line runs to the right. */
interface Placed {
  glyph: Glyph
  box: Box
}

const rowsOf = (placed: readonly Placed[]): Placed[][] => {
  const rows: { box: Box; placed: Placed[] }[] = []
  for (const one of [...placed].sort((one, other) => centreOf(one.box) - centreOf(other.box))) {
    const row = rows.findLast(({ box }) => standsBeside(box, one.box))
    if (row === undefined) rows.push({ box: one.box, placed: [one] })
    else row.placed.push(one)
  }
  return rows.map((row) => row.placed)
}

const standsBeside = (row: Box, box: Box): boolean =>
  overlap(row.top, row.bottom, box.top, box.bottom) >=
  Math.min(heightOf(row), heightOf(box)) * mostOfTheHeight

/** Makes a line of glyphs that stand on one; `undefined` where they are nothing but white space. */
const lineOf = (placed: readonly Placed[], page: number): Line | undefined => {
  const ordered = withoutDoubles([...placed].sort((one, other) => one.box.left - other.box.left))
  return createLine(
    ordered.map(({ glyph }) => glyph),
    page,
  )
}

/** A line of some glyphs, in their order, without the white space at its ends. */
export const createLine = (glyphs: readonly Glyph[], page: number): Line | undefined => {
  const first = glyphs.findIndex(isInk)
  if (first === -1) return undefined
  const shown = glyphs.slice(first, glyphs.findLastIndex(isInk) + 1)
  const ink = shown.filter(isInk)
  const size = commonSize(ink)
  const usual = ink.find((glyph) => glyph.size === size && glyph.direction === 'right')
  const centre = usual === undefined ? NaN : centreOf(usual.box)
  return { kind: 'line', page, glyphs: shown, box: around(ink.map(({ box }) => box)), size, centre }
}

const isInk = ({ text }: Glyph): boolean => text.trim() !== ''

const commonSize = (glyphs: readonly Glyph[]): number => {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  const [[size]] = [...counts].sort(([, one], [, other]) => other - one) as [[number, number]]
  return size
}

/** How far off a glyph may be painted once more, in ems, to make it look bold. */
const shadow = 0.2

/** Leaves out glyphs that are painted once more, a little to the side. */
const withoutDoubles = (ordered: readonly Placed[]): Placed[] => {
  const kept: Placed[] = []
  for (const one of ordered) if (!kept.slice(-2).some((other) => isShadow(other, one))) kept.push(one)
  return kept
}

const isShadow = (one: Placed, other: Placed): boolean =>
  one.glyph.text === other.glyph.text &&
  widthOf(one.box) > 0 &&
  other.box.left - one.box.left < shadow * widthOf(one.box) &&
  Math.abs(other.box.top - one.box.top) < shadow * one.glyph.size

/** The text of a line, with a space where its glyphs leave as much room. */
export const textOf = ({ glyphs }: Line): string =>
  glyphs.map((glyph, at) => (leavesRoom(glyphs[at - 1], glyph) ? ' ' : '') + glyph.text).join('')

/** How wide a gap is that parts words, in ems: between letters or digits, and where an ideograph stands beside it. */
const wordGap = 0.2
const ideographGap = 0.5

/** Whether there is room for a space between two glyphs that has not been painted as one. */
export const leavesRoom = (before: Glyph | undefined, glyph: Glyph): boolean => {
  if (before === undefined || !isInk(before) || !isInk(glyph) || glyph.direction !== 'right') return false
  const narrowest = isIdeograph(before.text) || isIdeograph(glyph.text) ? ideographGap : wordGap
  return glyph.box.left - before.box.right > narrowest * Math.min(before.size, glyph.size)
}

/** What no line begins with, so that it may stand in the margin behind a full line. */
export const isClosing = (text: string): boolean => /^[，。、；：？！）》〉」』】〕”’…％,.;:?!)%]/.test(text)

/** Where the last word of a line ends: the punctuation behind it may hang over the margin. */
export const endOf = ({ glyphs, box }: Line): number =>
  glyphs.findLast(({ text }) => !isClosing(text) && text.trim() !== '')?.box.right ?? box.right

/** Whether a character is one of those that are as wide as high, and may end a line anywhere. */
export const isIdeograph = (text: string): boolean => /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(text)

/** A glyph that much smaller than its line, or so far above or below its middle, in ems, stands apart from it. */
const small = 0.75
const raised = 0.22

/** Whether a glyph is raised, lowered, or much smaller than its line: the mark of a note, an exponent. */
export const isApart = ({ text, size, box }: Glyph, line: Line): boolean =>
  text.trim() !== '' &&
  (size < small * line.size || Math.abs(centreOf(box) - line.centre) > raised * line.size)
