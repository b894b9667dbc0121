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

/**
 * The line that holds a place. A place on several lines is marked on the first of them, to its end; one without width
 * has a single mark.
 */
export const excerptAt = (source: Source, start: number, end: number): Excerpt => {
  const { text } = source
  const from = Math.min(start, text.length)
  const line = lineAt(source, from)
  const lineStart = source.lineStarts[line] as number
  const lineEnd = endOfLine(text, lineStart, source.lineStarts[line + 1] ?? text.length)
  const inLine = Math.min(end, lineEnd)
  // Tabs and spaces behind the last word are shown only where the fault is one of them.
  const wordsEnd = lineStart + text.slice(lineStart, lineEnd).replace(/[\t ]+$/, '').length
  const to = end > lineEnd && from < wordsEnd ? wordsEnd : inLine
  const glyphs = drawGlyphs(text, lineStart, Math.max(wordsEnd, to))
  const column = glyphs.find((glyph) => glyph.end > from)?.column ?? widthOf(glyphs)
  const last = glyphs.findLast((glyph) => glyph.start < to)
  const endColumn = to <= from || last === undefined ? column : last.column + last.width
  return cut(glyphs, column, Math.max(endColumn - column, 1))
}

const endOfLine = (text: string, start: number, next: number): number => {
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}

/** The part of a long line around the marks, with … where something is left out. */
const cut = (glyphs: readonly Glyph[], column: number, width: number): Excerpt => {
  const total = widthOf(glyphs)
  if (total <= shownColumns) return { text: textOf(glyphs), column, width }
  const room = shownColumns - 2 * ellipsis.length
  const before = Math.max(Math.floor((room - width) / 2), lead)
  const first = Math.max(Math.min(column - before, total - room), 0)
  const shown = glyphs.filter((glyph) => glyph.column >= first && glyph.column + glyph.width <= first + room)
  const shownFrom = shown[0]?.column ?? 0
  const shownTo = widthOf(shown)
  const opening = shownFrom > 0 ? ellipsis : ''
  const closing = shownTo < total ? ellipsis : ''
  return {
    text: `${opening}${textOf(shown)}${closing}`,
    column: column - shownFrom + opening.length,
    width: Math.max(Math.min(column + width, shownTo) - column, 1),
  }
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('')
