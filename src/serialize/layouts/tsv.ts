import type { Block } from '../page.js'
import { textsOf, writeRows } from './rows.js'

const blankCell = '\u3000'

/** A row a line, tabs between the cells; a field that a cell spans is empty. */
export const writeTsv = (page: readonly Block[]): string =>
  writeRows(page, {
    heading: (text) => text,
    title: (text) => text,
    table: (grid) => textsOf(grid).map(writeRow).join('\n'),
  })

/** A row of nothing but blank cells would be an empty line. */
const writeRow = (texts: readonly string[]): string =>
  texts.map((text) => (text === '' && texts.every((other) => other === '') ? blankCell : text)).join('\t')
