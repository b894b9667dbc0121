import { sections, type SectionKey } from '../form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../form/keys.js'
import type { Cell, Clause, Paragraph, Report, Section, Table } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf, sectionsOf, tableKeyOf, tablesOf } from '../tree/walk.js'
import type { Content, SectionContent, TableContent } from './content.js'

/**
 * What is to be written of a tree: its words and numbers, the states of its cells, the lines of the page around it. Page
 * numbers and what could not be placed are left out.
 */
export const contentOfTree = (report: Report): Content => {
  const signature = signatureOf(report)
  const written = new Map<SectionKey, SectionContent>()
  for (const { key } of sections) {
    const found = sectionsOf(report).find((section) => section.key === key)
    if (found !== undefined) written.set(key, contentOfSection(found))
  }
  const title = report.children.findIndex((node) => node.type === 'Title')
  const firstSection = report.children.findIndex((node) => node.type === 'Section')
  const lines: Content['lines'] = { aboveTitle: [], belowTitle: [], atEnd: [] }
  report.children.forEach((node, at) => {
    if (node.type !== 'Metadata') return
    const text = textOfLeaves(node)
    if (at < title) lines.aboveTitle.push(text)
    else if (firstSection === -1 || at < firstSection) lines.belowTitle.push(text)
    else lines.atEnd.push(text)
  })
  const titleNode = report.children[title]
  return {
    title: titleNode?.type === 'Title' ? textOfLeaves(titleNode) : null,
    lines,
    preamble: paragraphsOf(report.children),
    sections: written,
    tables: contentOfTables(report),
    signature: { agency: signature?.agency ?? null, date: signature?.date ?? null },
  }
}

const contentOfSection = ({ children }: Section): SectionContent => {
  const table = children.findIndex((node) => 'edition' in node && isWritten(node))
  return table === -1
    ? { paragraphs: paragraphsOf(children), notes: [] }
    : { paragraphs: paragraphsOf(children.slice(0, table)), notes: paragraphsOf(children.slice(table)) }
}

/** A table that has lost all its rows is not written: its section has none. */
const isWritten = ({ children }: Table): boolean => children.some(({ type }) => type === 'Row')

const paragraphsOf = (nodes: readonly { type: string }[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'Paragraph') return [textOfLeaves(node as Paragraph)]
    return node.type === 'Clause' ? paragraphsOf((node as Clause).children) : []
  })

const contentOfTables = (report: Report): Map<TableKey, TableContent> => {
  const contents = new Map<TableKey, TableContent>()
  for (const table of tablesOf(report)) {
    if (!isWritten(table)) continue
    const key = tableKeyOf(table)
    const content = contents.get(key) ?? { edition: table.edition ?? report.edition, rows: new Map() }
    addRows(content, table)
    contents.set(key, content)
  }
  return contents
}

const addRows = ({ rows }: TableContent, { children }: Table): void => {
  for (const row of children) {
    if (row.type !== 'Row' || row.key === null) continue
    for (const cell of row.children) {
      if (cell.type === 'Cell' && cell.path !== null && cell.column !== null)
        addCell(rows, row.key, cell.column, cell)
    }
  }
}

const addCell = (rows: TableContent['rows'], key: RowKey, column: ColumnKey, cell: Cell): void => {
  const row = rows.get(key) ?? new Map<ColumnKey, string>()
  row.set(column, textWithUnit(cell))
  rows.set(key, row)
}

/** A cell with its unit, which its header may have given. */
const textWithUnit = (cell: Cell): string => {
  const text = textOfCell(cell)
  const { state, raw, unit } = cell
  if (state !== 'number' || unit === null || raw.includes(unit)) return text
  const note = text.search(/[（(]/)
  return note === -1 ? `${text}${unit}` : `${text.slice(0, note)}${unit}${text.slice(note)}`
}

/** A cell on one line. Its white space stays, but for that in a number: one that stood in pieces is written whole. */
const textOfCell = ({ state, raw }: Cell): string => {
  if (state === 'blank' || state === 'missing') return ''
  if (!/\s/.test(raw)) return raw
  if (state !== 'number') return onOneLine(raw)
  const note = raw.search(/[（(]/)
  const number = note === -1 ? raw : raw.slice(0, note)
  return `${number.replace(/\s+/g, '')}${onOneLine(raw.slice(number.length))}`
}

/** No layout has a cell of several lines: where one ends, a space stands. */
const onOneLine = (text: string): string => text.replace(/\s*[\n\r]\s*/g, ' ')
