import { withoutRadicals } from './radicals.js'

/** A place in the source: 1-based line and column, 0-based offset; columns and offsets in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A half-open stretch of the source: `end` is the place after its last character. */
export interface Position {
  start: Point
  end: Point
}

/** A text and where its lines start. All lines and columns of the library are counted here. */
export interface Source {
  /** The text as it is read: with characters in place of radicals. */
  readonly text: string
  /** The same as it is written, offset for offset. */
  readonly written: string
  /** The offset at which each line starts; a line ends in CRLF, LF or CR. */
  readonly lineStarts: readonly number[]
}

/** Finds the lines of a text. */
export const createSource = (text: string): Source => ({
  text: withoutRadicals(text),
  written: text,
  lineStarts: text.includes('\r') ? startsAfterAnyBreak(text) : startsAfterLineFeeds(text),
})

const startsAfterLineFeeds = (text: string): number[] => {
  const starts = [0]
  for (let at = lineFeedFrom(text, 0); at !== -1; at = lineFeedFrom(text, at + 1)) starts.push(at + 1)
  return starts
}

const LINE_FEED = 0x0a
const nearby = 6

/** The next line feed. Lines are mostly cells of a few characters, so that a search is begun only behind those. */
const lineFeedFrom = (text: string, from: number): number => {
  const near = Math.min(from + nearby, text.length)
  for (let at = from; at < near; at++) if (text.charCodeAt(at) === LINE_FEED) return at
  return text.indexOf('\n', near)
}

const startsAfterAnyBreak = (text: string): number[] => {
  const starts = [0]
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length)
  return starts
}

/** The number of the line, counted from 0, that holds an offset. */
export const lineAt = ({ lineStarts }: Source, offset: number): number => {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Turns a stretch of a text, from one offset to another, into its position. */
export type Locate = (start: number, end: number) => Position

/** Locates stretches of a text; asks that come in the order of the text are answered without a search. */
export const createLocator = (source: Source): Locate => {
  const { lineStarts } = source
  let line = 0
  const pointAt = (offset: number): Point => {
    const start = lineStarts[line] as number
    const next = lineStarts[line + 1]
    if (offset < start) line = lineAt(source, offset)
    else if (next !== undefined && offset >= next) {
      const afterNext = lineStarts[line + 2]
      line = afterNext === undefined || offset < afterNext ? line + 1 : lineAt(source, offset)
    }
    return { line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset }
  }
  return (start, end) => ({ start: pointAt(start), end: pointAt(end) })
}
