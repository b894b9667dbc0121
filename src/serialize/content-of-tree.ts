import { sections, type Edition, type SectionKey } from '../form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../form/keys.js'
import type { Cell, Clause, Paragraph, Report, Row, Section, Table } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf, sectionsOf, tableKeyOf, tablesOf } from '../tree/walk.js'
import type { Content, SectionContent, SectionPart, TableContent } from './content.js'

/**
 * What is to be written of a tree: its words and numbers, the states of its cells, the lines of the page around it. Page
 * numbers and what could not be placed are left out.
 */
export const contentOfTree = (report: Report): Content => {
  const signature = signatureOf(report)
  const written = new Map<SectionKey, SectionContent>()
  const placed = new Set<TableKey>()
  for (const { key } of sections) {
    const found = sectionsOf(report).find((section) => section.key === key)
    if (found !== undefined) written.set(key, partsOf(found, placed, report.edition))
  }
  const tables = contentOfTables(report)
  // A table below a heading that stands there again is written below the first.
  for (const key of tables.keys()) {
    const section = written.get(key)
    if (section !== undefined && !placed.has(key)) written.set(key, [...section, { kind: 'table', key }])
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
    tables,
    signature: { agency: signature?.agency ?? null, date: signature?.date ?? null },
  }
}

/** The parts of a section. A table that stands there in several, as one that a page breaks, is written at the first. */
const partsOf = ({ children }: Section, placed: Set<TableKey>, edition: Edition | null): SectionContent =>
  children.flatMap((node): SectionPart[] => {
    if (!('edition' in node)) return paragraphsOf([node]).map((text) => ({ kind: 'paragraph', text }))
    if (!isWritten(node)) return []
    const key = tableKeyOf(node)
    if (!counts(node)) return [otherTable(key, node, edition)]
    if (placed.has(key)) return []
    placed.add(key)
    return [{ kind: 'table', key }]
  })

/** A table that has lost all its rows is not written: its section has none. */
const isWritten = ({ children }: Table): boolean => children.some(({ type }) => type === 'Row')

/** Whether a table is the one whose numbers count, or a part of it. */
export const counts = ({ children }: Table): boolean =>
  children.some((row) => row.type === 'Row' && row.children.some(isCounted))

const isCounted = (node: Row['children'][number]): boolean => node.type === 'Cell' && node.path !== null

/** A table that does not count: with a header it is one of the form, and else nothing but rows. */
const otherTable = (key: TableKey, table: Table, edition: Edition | null): SectionPart => {
  if (!hasHeader(table)) return { kind: 'rows', rows: rowsAsTheyStand(table) }
  const content: TableContent = { edition: table.edition ?? edition, rows: new Map() }
  addRows(content, table, ({ column }) => column !== null)
  return { kind: 'other-table', key, content }
}

/** Whether a table has the header of the form, or a part of it. */
export const hasHeader = ({ children }: Table): boolean =>
  children.some(({ type }) => type === 'ColumnHeader')

const rowsAsTheyStand = ({ children }: Table): string[][] =>
  children.flatMap((row) => {
    if (row.type !== 'Row') return []
    const groups = row.children.filter(({ type }) => type === 'GroupLabel').map(textOf)
    const label = row.children
      .filter(({ type }) => type === 'RowLabel')
      .map(textOf)
      .join('')
    const cells = row.children.filter((node) => node.type === 'Cell' && node.state !== 'missing').map(textOf)
    return [[...groups, ...(label === '' ? [] : [label]), ...cells]]
  })

const textOf = (node: Row['children'][number]): string => {
  if (node.type === 'Cell') return textOfCell(node)
  return 'value' in node ? onOneLine(node.value) : ''
}

const paragraphsOf = (nodes: readonly { type: string }[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'Paragraph') return [textOfLeaves(node as Paragraph)]
    return node.type === 'Clause' ? paragraphsOf((node as Clause).children) : []
  })

const contentOfTables = (report: Report): Map<TableKey, TableContent> => {
  const contents = new Map<TableKey, TableContent>()
  for (const table of tablesOf(report)) {
    if (!isWritten(table) || !counts(table)) continue
    const key = tableKeyOf(table)
    const content = contents.get(key) ?? { edition: table.edition ?? report.edition, rows: new Map() }
    addRows(content, table, isCounted)
    contents.set(key, content)
  }
  return contents
}

const addRows = ({ rows }: TableContent, { children }: Table, isTaken: (cell: Cell) => boolean): void => {
  for (const row of children) {
    if (row.type !== 'Row' || row.key === null) continue
    for (const cell of row.children) {
      if (cell.type === 'Cell' && cell.column !== null && isTaken(cell))
        addCell(rows, row.key, cell.column, cell)
    }
  }
}

/** Where a row stands twice, the first is written. */
const addCell = (rows: TableContent['rows'], key: RowKey, column: ColumnKey, cell: Cell): void => {
  const row = rows.get(key) ?? new Map<ColumnKey, string>()
  if (!row.has(column)) row.set(column, textWithUnit(cell))
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
