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
 */

/** How the pipes of a text are used. */
export interface PipeStyle {
  /** Whether rows are padded with bare pipes, so that an empty field at the end of a row says nothing. */
  padded: boolean
  /** What a line of one lone pipe is. */
  lone: 'blank cell' | 'row opening' | 'cell ending'
}

const padding = /^(?!\s*\\).*\|\|[^\S\n\r]*$/m

/** Finds out how the pipes of a text are used. */
export const findPipeStyle = (source: Source): PipeStyle => ({
  padded: padding.test(source.text),
  lone: findLonePipes(source),
})

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
