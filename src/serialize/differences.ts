import type { ReportData } from '../data/report-data.js'
import { toData } from '../data/to-data.js'
import type { Report } from '../tree/nodes.js'
import { tablesOf } from '../tree/walk.js'
import type { Content, SectionPart } from './content.js'
import { contentOfTree } from './content-of-tree.js'

/** A value that is read back otherwise than it was written. */
export interface Difference {
  path: string
  written: unknown
  readBack: unknown
}

/** What of a report is read back otherwise: its data, the words of its cells, the paragraphs around its tables. */
export const differencesOf = (content: Content, data: ReportData, report: Report): Difference[] => [
  ...compare(data, toData(report), ''),
  ...compare(proseOf(content), proseOf(contentOfTree(report)), ''),
  ...compare(wordsWritten(content), wordsRead(report), ''),
]

/** What the sections say besides the numbers that count: their parts before the table, and the notes below it. */
const proseOf = ({ sections }: Content): Record<string, string> => {
  const texts: Record<string, string> = {}
  for (const [section, parts] of sections) {
    const table = parts.findIndex(({ kind }) => kind === 'table')
    const end = table === -1 ? parts.length : table
    texts[section] = parts.slice(0, end).map(textOfPart).join('\n')
    texts[`notes of ${section}`] = parts.slice(end).map(textOfPart).join('\n')
  }
  return texts
}

const textOfPart = (part: SectionPart): string => {
  switch (part.kind) {
    case 'paragraph':
      return part.text
    case 'table':
      return ''
    case 'other-table':
      return [...part.content.rows].map(([key, row]) => [key, ...row.values()].join('\t')).join('\n')
    case 'rows':
      return part.rows.map((row) => row.join('\t')).join('\n')
  }
}

/** The words of the cells as they are to be written, by their paths. */
const wordsWritten = ({ tables }: Content): Record<string, string> => {
  const words: Record<string, string> = {}
  for (const [table, { rows }] of tables) {
    for (const [row, columns] of rows) {
      for (const [column, text] of columns) words[`${table}.${row}.${column}`] = text
    }
  }
  return words
}

/** The words of the cells as they stand where they are read. */
const wordsRead = (report: Report): Record<string, string> => {
  const words: Record<string, string> = {}
  for (const { children } of tablesOf(report)) {
    for (const row of children) {
      if (row.type !== 'Row') continue
      for (const cell of row.children) {
        if (cell.type === 'Cell' && cell.path !== null)
          words[cell.path] = cell.state === 'blank' ? '' : cell.raw
      }
    }
  }
  return words
}

const compare = (written: unknown, readBack: unknown, path: string): Difference[] => {
  if (written === readBack) return []
  if (!isObject(written) || !isObject(readBack)) return [{ path, written, readBack }]
  return [...new Set([...Object.keys(written), ...Object.keys(readBack)])].flatMap((key) =>
    compare(written[key], readBack[key], path === '' ? key : `${path}.${key}`),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
