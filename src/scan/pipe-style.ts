import type { Source } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { offsetOf } from './layout.js'
import { createLine, lineOf, type Line } from './line.js'

/*
 * What pipes that hold nothing say depends on the page's tool:
 *
 *   行政许可 | 0 | ||     pipes that pad a row to the widest one
 *   |||                   the same, on a line of their own
 *
 *   规章 |                a cell a line; then a lone pipe is a blank cell …
 *   |
 *
 *   |                     … or it opens a row
 *   规章 |
 *   0 |
 *
 *   规章                  … or it closes the cell above it
 *   |
 *
 *   | 规章 | 0 |          a pipe may open every row …
 *
 *   规章 | 0 |            … or close every cell; then a row that opens with one has a blank first cell
 *   | 0 |
 */

/** How the pipes of a text are used. */
export interface PipeStyle {
  /** Whether rows are padded with bare pipes, so that an empty field at the end of a row says nothing. */
  padded: boolean
  /** What a line of one lone pipe is. */
  lone: 'blank cell' | 'row opening' | 'cell ending'
  /** Whether a pipe that opens a row closes a blank cell. */
  closing: boolean
}

type LineKind = 'words' | 'pipes' | 'lone'

/** What is counted of the lines with pipes. */
interface RowCounts {
  padded: number
  /** Those that a pipe opens, of several pipes or, a cell a line, of one. */
  opened: number
  unopened: number
}

/** In the form no more than four rows in five have a blank first cell, since one above spans it. */
const mostBlank = 4

/** Finds out how the pipes of a text are used. */
export const findPipeStyle = (source: Source): PipeStyle => {
  const { text, lineStarts } = source
  let pipe = offsetOf(text, '|', 0)
  const counts: RowCounts = { padded: 0, opened: 0, unopened: 0 }
  const kinds: LineKind[] = []
  const line = createLine()
  for (let number = 0; number < lineStarts.length; number++) {
    lineOf(source, number, line)
    if (line.start === line.end) continue
    if (pipe < line.start) pipe = offsetOf(text, '|', line.start)
    kinds.push(pipe >= line.end ? 'words' : line.end - line.start === 1 ? 'lone' : 'pipes')
    if (pipe < line.end) countRow(counts, text, line, pipe)
  }
  return {
    padded: counts.padded > 0,
    lone: findLonePipes(kinds),
    // Where pipes open rows, they open all of them, but for lines of the page.
    closing: counts.unopened * mostBlank > counts.opened,
  }
}

const PIPE = 0x7c
const BACKSLASH = 0x5c

/** Counts a line with pipes: whether they pad it, and whether one opens it. A backslash marks words, whatever is among them. */
const countRow = (counts: RowCounts, text: string, { start, end }: Line, first: number): void => {
  if (text.charCodeAt(start) === BACKSLASH) return
  const last = text.lastIndexOf('|', end - 1)
  if (last === end - 1 && last > start && text.charCodeAt(last - 1) === PIPE) counts.padded++
  if (first > start) {
    if (last > first) counts.unopened++
  } else if (holdsWords(text, first, last === first ? end : last)) counts.opened++
}

const holdsWords = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== PIPE && !isSpace(code)) return true
  }
  return false
}

/** Found out by a vote of the lines where pipes begin: between words, or above a line of pipes. */
const findLonePipes = (kinds: readonly LineKind[]): PipeStyle['lone'] => {
  let endings = 0
  let openings = 0
  let otherTables = 0
  let above: LineKind = 'words'
  kinds.forEach((kind, at) => {
    if (kind === 'lone' && above === 'words' && kinds[at + 1] === 'pipes') openings++
    else if (kind === 'lone' && above === 'words') endings++
    else if (kind === 'pipes' && above === 'words') otherTables++
    above = kind
  })
  if (endings > openings + otherTables) return 'cell ending'
  return openings > otherTables ? 'row opening' : 'blank cell'
}
