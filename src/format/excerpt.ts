import { lineAt, type Source } from '../source/source.js'
import { drawGlyphs, widthOf, type Glyph } from './glyphs.js'

/** A stretch of the source, in offsets. */
export interface Range {
  start: number
  end: number
}

/** Marks under a line. */
export interface Mark {
  /** The column of the first, counted from 0 at the start of the text. */
  column: number
  /** How many there are; at least one. */
  width: number
}

/** A line of the source, or a window of it, and where marks stand under it. */
export interface Excerpt {
  text: string
  mark: Mark
  /** The marks of the other places; `undefined` for one that the window does not show. */
  others: (Mark | undefined)[]
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
 * has a single mark. Other places are marked, too, where they stand on this line.
 */
export const excerptAt = (source: Source, { start, end }: Range, others: readonly Range[] = []): Excerpt => {
  const { written: text, lineStarts } = source
  const from = Math.min(start, text.length)
  const line = lineAt(source, from)
  const lineStart = lineStarts[line] as number
  const lineEnd = trimEnd(text, lineStart, lineStarts[line + 1] ?? text.length, '\r\n')
  // Tabs and spaces behind the last word are shown only where the fault is one of them.
  const wordsEnd = trimEnd(text, lineStart, lineEnd, '\t ')
  const to = end > lineEnd && from < wordsEnd ? wordsEnd : Math.min(end, lineEnd)
  const shownEnd = Math.max(wordsEnd, to)
  const first = Math.max(lineStart, from - reach)
  const last = Math.min(shownEnd, from + reach)
  const glyphs = drawGlyphs(text, first, last)
  const mark = markUnder(glyphs, from, to)
  const window = cut(glyphs, mark, { before: first > lineStart, after: last < shownEnd })
  const shift = window.opening.length - window.from
  return {
    text: window.text,
    mark: {
      column: mark.column + shift,
      width: Math.max(Math.min(mark.column + mark.width, window.to) - mark.column, 1),
    },
    others: others.map((other) => {
      if (other.start < first || other.end > last) return undefined
      const { column, width } = markUnder(glyphs, other.start, other.end)
      const isShown = column >= window.from && column + width <= window.to
      return isShown ? { column: column + shift, width } : undefined
    }),
  }
}

const trimEnd = (text: string, start: number, end: number, blanks: string): number => {
  let trimmed = end
  while (trimmed > start && blanks.includes(text.charAt(trimmed - 1))) trimmed--
  return trimmed
}

const markUnder = (glyphs: readonly Glyph[], from: number, to: number): Mark => {
  const column = glyphs.find((glyph) => glyph.end > from)?.column ?? widthOf(glyphs)
  const last = to > from ? glyphs.findLast((glyph) => glyph.start < to) : undefined
  const endColumn = last === undefined ? column : last.column + last.width
  return { column, width: Math.max(endColumn - column, 1) }
}

/** What is shown of a line: the columns from `from` to `to`. */
interface Window {
  text: string
  from: number
  to: number
  /** … where something is left out before it. */
  opening: string
}

/** The part of a long line around a mark, with … where something is left out. */
const cut = (
  glyphs: readonly Glyph[],
  { column, width }: Mark,
  leftOut: { before: boolean; after: boolean },
): Window => {
  const total = widthOf(glyphs)
  if (total <= shownColumns && !leftOut.before && !leftOut.after) {
    return { text: textOf(glyphs), from: 0, to: Infinity, opening: '' }
  }
  const room = shownColumns - 2 * ellipsis.length
  const before = Math.max(Math.floor((room - width) / 2), lead)
  const first = Math.max(Math.min(column - before, total - room), 0)
  const shown = glyphs.filter((glyph) => glyph.column >= first && glyph.column + glyph.width <= first + room)
  const from = shown[0]?.column ?? 0
  const to = widthOf(shown)
  const opening = leftOut.before || from > 0 ? ellipsis : ''
  const closing = leftOut.after || to < total ? ellipsis : ''
  return { text: `${opening}${textOf(shown)}${closing}`, from, to, opening }
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('')
