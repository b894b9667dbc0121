import { lineAt, type Source } from '../../source/source.js'
import { drawGlyphs, widthOf, type Glyph } from './glyphs.js'

/** A line of the source, or a window of it, and where marks stand under it. */
export interface Excerpt {
  text: string
  /** The column of the first mark, counted from 0 at the start of the text. */
  column: number
  /** How many marks there are; at least one. */
  width: number
}

/** How many columns of a line are shown. */
const shownColumns = 80
/** How many columns of a long line are shown before a fault that is itself long. */
const lead = 8
const ellipsis = '…'
/** How far from the fault a line is looked at, in UTF-16 units; a whole report may stand on one line. */
const reach = 400

/**
 * The line that holds a place. A place on several lines is marked on the first of them, to its end; one without width
 * has a single mark.
 */
export const excerptAt = (source: Source, start: number, end: number): Excerpt => {
  const { text, lineStarts } = source
  const from = Math.min(start, text.length)
  const line = lineAt(source, from)
  const lineStart = lineStarts[line] as number
  const lineEnd = trimEnd(text, lineStart, lineStarts[line + 1] ?? text.length, '\r\n')
  // Tabs and spaces behind the last word are shown only where the fault is one of them.
  const wordsEnd = trimEnd(text, lineStart, lineEnd, '\t ')
  const to = end > lineEnd && from < wordsEnd ? wordsEnd : Math.min(end, lineEnd)
  const shownEnd = Math.max(wordsEnd, to)
  const first = startOfCharacter(text, Math.max(lineStart, from - reach))
  const last = Math.min(shownEnd, from + reach)
  const glyphs = drawGlyphs(text, first, last)
  const column = glyphs.find((glyph) => glyph.end > from)?.column ?? widthOf(glyphs)
  const lastMarked = to > from ? glyphs.findLast((glyph) => glyph.start < to) : undefined
  const endColumn = lastMarked === undefined ? column : lastMarked.column + lastMarked.width
  const marks = { column, width: Math.max(endColumn - column, 1) }
  return cut(glyphs, marks, { before: first > lineStart, after: last < shownEnd })
}

const trimEnd = (text: string, start: number, end: number, blanks: string): number => {
  let trimmed = end
  while (trimmed > start && blanks.includes(text.charAt(trimmed - 1))) trimmed--
  return trimmed
}

const startOfCharacter = (text: string, at: number): number =>
  at > 0 && (text.codePointAt(at - 1) as number) > 0xffff ? at - 1 : at

/** The part of a long line around the marks, with … where something is left out. */
const cut = (
  glyphs: readonly Glyph[],
  { column, width }: { column: number; width: number },
  leftOut: { before: boolean; after: boolean },
): Excerpt => {
  const total = widthOf(glyphs)
  if (total <= shownColumns && !leftOut.before && !leftOut.after)
    return { text: textOf(glyphs), column, width }
  const room = shownColumns - 2 * ellipsis.length
  const before = Math.max(Math.floor((room - width) / 2), lead)
  const first = Math.max(Math.min(column - before, total - room), 0)
  const shown = glyphs.filter((glyph) => glyph.column >= first && glyph.column + glyph.width <= first + room)
  const shownFrom = shown[0]?.column ?? 0
  const shownTo = widthOf(shown)
  const opening = leftOut.before || shownFrom > 0 ? ellipsis : ''
  const closing = leftOut.after || shownTo < total ? ellipsis : ''
  return {
    text: `${opening}${textOf(shown)}${closing}`,
    column: column - shownFrom + opening.length,
    width: Math.max(Math.min(column + width, shownTo) - column, 1),
  }
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('')
