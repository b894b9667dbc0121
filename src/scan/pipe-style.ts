import type { Source } from '../source/source.js'

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

const padding = /^(?![^\S\n\r]*\\).*\|\|[^\S\n\r]*$/m

/** Finds out how the pipes of a text are used. */
export const findPipeStyle = (source: Source): PipeStyle => ({
  padded: padding.test(source.text),
  lone: findLonePipes(source),
  closing: closesCells(source.text),
})

const openedRow = /^[^\S\n]*\|.*[^\s|].*\|/gm
// A backslash marks words, whatever pipes are among them.
const unopenedRow = /^[^\S\n]*[^\s|\\].*\|.*\|/gm

/** In the form no more than four rows in five have a blank first cell, since one above spans it. */
const mostBlank = 4

/** Found out by the rows of several cells: where pipes open rows, they open all of them, but for lines of the page. */
const closesCells = (text: string): boolean =>
  (text.match(unopenedRow)?.length ?? 0) * mostBlank > (text.match(openedRow)?.length ?? 0)

type LineKind = 'words' | 'pipes' | 'lone'

/** Found out by a vote of the lines where pipes begin: between words, or above a line of pipes. */
const findLonePipes = (source: Source): PipeStyle['lone'] => {
  let endings = 0
  let openings = 0
  let otherTables = 0
  let above: LineKind = 'words'
  let current: LineKind | undefined
  for (const below of [...kindsOfLines(source), 'words' as const]) {
    if (current === 'lone' && above === 'words' && below === 'pipes') openings++
    else if (current === 'lone' && above === 'words') endings++
    else if (current === 'pipes' && above === 'words') otherTables++
    above = current ?? 'words'
    current = below
  }
  if (endings > openings + otherTables) return 'cell ending'
  return openings > otherTables ? 'row opening' : 'blank cell'
}

/** What each line that is not empty holds. */
const kindsOfLines = ({ text, lineStarts }: Source): LineKind[] =>
  lineStarts.flatMap((start, line): LineKind[] => {
    const content = text.slice(start, lineStarts[line + 1]).trim()
    if (content === '') return []
    return [content === '|' ? 'lone' : content.includes('|') ? 'pipes' : 'words']
  })
