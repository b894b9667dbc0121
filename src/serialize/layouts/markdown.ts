import type { Grid } from '../grid.js'
import type { Block } from '../page.js'
import { escapePipes, textsOf, writeRows } from './rows.js'

/** Markdown: headings, and tables between pipes. */
export const writeMarkdown = (page: readonly Block[]): string =>
  writeRows(page, {
    heading: (text) => `## ${text}`,
    title: (text) => `# ${text}`,
    table: writeTable,
  })

/** The first row is the header, as Markdown wants one. */
const writeTable = (grid: Grid): string => {
  const [header = [], ...rows] = textsOf(grid).map((texts) => `| ${texts.map(escapePipes).join(' | ')} |`)
  return [header, `|${' --- |'.repeat(grid.width)}`, ...rows].join('\n')
}
