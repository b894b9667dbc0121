import { fieldsOf, type Grid } from '../grid.js'
import { markText } from '../marked-text.js'
import type { Block } from '../page.js'

/** How a layout of rows writes its lines. */
export interface RowStyle {
  heading: (text: string) => string
  title: (text: string) => string
  table: (grid: Grid) => string
}

/** A page whose tables have a row a line. */
export const writeRows = (page: readonly Block[], style: RowStyle): string =>
  `${page.map((block) => writeBlock(block, style)).join('\n\n')}\n`

const writeBlock = (block: Block, { heading, title, table }: RowStyle): string => {
  switch (block.kind) {
    case 'table':
      return table(block.grid)
    case 'heading':
      return heading(block.text)
    case 'title':
      return title(block.text)
    case 'paragraph':
      return block.marked ? markText(block.text) : block.text
    case 'line':
    case 'signature':
      return block.text
  }
}

/** The texts of a grid, row by row; a field that a cell only spans is empty. */
export const textsOf = (grid: Grid): string[][] =>
  fieldsOf(grid).map((fields) => fields.map((cell) => cell?.text ?? ''))

/** A text as it stands between pipes. */
export const escapePipes = (text: string): string => text.replace(/(?<!\\)\|/g, '\\|')
