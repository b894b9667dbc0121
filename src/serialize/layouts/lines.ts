import { markText } from '../marked-text.js'
import type { Block } from '../page.js'

/** A line that shows a blank cell, where blank lines part the cells. */
const blankCell = '\u3000'

/** A cell a line, an empty line between: the commonest layout of reports on web pages. */
export const writeLines = (page: readonly Block[]): string => `${page.flatMap(linesOf).join('\n\n')}\n`

const linesOf = (block: Block): string[] => {
  if (block.kind === 'table') {
    // Cells of the form find together by their labels; in other rows nothing but the line holds them together.
    if (block.grid.isRagged === true)
      return [block.grid.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')]
    return block.grid.rows.flat().map(({ text }) => (text === '' ? blankCell : text))
  }
  return [block.kind === 'paragraph' && block.marked ? markText(block.text) : block.text]
}
