import type { Block } from '../page.js'
import { escapePipes, textsOf, writeRows } from './rows.js'

const blankCell = '\u3000'

/** A row a line, closed by a pipe: `规章 | 0 | 0 | 0 |`. */
export const writePipes = (page: readonly Block[]): string =>
  writeRows(page, {
    heading: (text) => text,
    title: (text) => text,
    table: (grid) => textsOf(grid).map(writeRow).join('\n'),
  })

/** A row that opens with a blank field needs something there, or its first pipe would seem to open the row. */
const writeRow = (texts: readonly string[]): string =>
  texts.map((text, field) => `${text === '' && field === 0 ? blankCell : escapePipes(text)} |`).join(' ')
