import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'

/** A line of the source: where it starts, where its words start and end, and where its line break does. */
export interface Line {
  number: number
  lineStart: number
  start: number
  end: number
  lineEnd: number
}

/** A line by its number, counted from 0; one without words has its `start` at its `end`. */
export const lineOf = ({ text, lineStarts }: Source, number: number): Line => {
  const lineStart = lineStarts[number] ?? text.length
  let lineEnd = lineStarts[number + 1] ?? text.length
  while (lineEnd > lineStart && isLineBreak(text.charCodeAt(lineEnd - 1))) lineEnd--
  let end = lineEnd
  while (end > lineStart && isSpace(text.charCodeAt(end - 1))) end--
  let start = lineStart
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return { number, lineStart, start, end, lineEnd }
}

const isLineBreak = (code: number): boolean => code === 0x0a || code === 0x0d
