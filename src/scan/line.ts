import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'

/** A line of the source. */
export interface Line {
  /** Counted from 0. */
  number: number
  lineStart: number
  /** Where its words start and end; the same place where it has none. */
  start: number
  end: number
  /** Where its line break starts. */
  lineEnd: number
  /** The codes of the first and the last character of its words. */
  first: number
  last: number
}

export const createLine = (): Line => ({
  number: 0,
  lineStart: 0,
  start: 0,
  end: 0,
  lineEnd: 0,
  first: 0,
  last: 0,
})

/** A line by its number; one without words below the last. Whoever looks at one line at a time needs one record. */
export const lineOf = ({ text, lineStarts }: Source, number: number, line = createLine()): Line => {
  const lineStart = lineStarts[number] ?? text.length
  const lastPlace = lastPlaceOf(text, lineStarts, number)
  let end = lastPlace
  let last = 0
  while (end > lineStart) {
    last = text.charCodeAt(end - 1)
    if (!isSpace(last)) break
    end--
  }
  let start = lineStart
  let first = last
  while (start < end) {
    first = text.charCodeAt(start)
    if (!isSpace(first)) break
    start++
  }
  line.number = number
  line.lineStart = lineStart
  line.start = start
  line.end = end
  line.lineEnd = end < lastPlace && isPair(text, lastPlace - 1) ? lastPlace - 1 : lastPlace
  line.first = first
  line.last = last
  return line
}

/** Where the last character of a line break stands; the end of the text below its last line. */
const lastPlaceOf = (text: string, lineStarts: readonly number[], number: number): number =>
  number + 1 < lineStarts.length ? (lineStarts[number + 1] as number) - 1 : text.length

const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a

/** Whether a line break of two characters stands at a place. */
const isPair = (text: string, at: number): boolean =>
  text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED
