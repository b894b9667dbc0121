import type { SectionKey } from '../form/forms.js'
import { hasNoCell, type DataPath } from '../form/data-path.js'
import type { TableKey } from '../form/keys.js'
import { checkReport } from './check-report.js'
import { checkPath } from '../surface/path.js'
import type { Cell, Clause, Metadata, Paragraph, Report, Section, Signature, Table } from './nodes.js'
import { textOfLeaves } from './prose.js'

/** Whether a node is one of the three tables. */
export const isTable = (node: { type: string }): node is Table =>
  node.type === 'DisclosureTable' || node.type === 'RequestsTable' || node.type === 'DisputesTable'

/** The children of a report, before or after it is whole. */
type Children = Pick<Report, 'children'>

/** The last signature of a report. */
export const signatureOf = ({ children }: Children): Signature | undefined =>
  children.findLast((node) => node.type === 'Signature')

/** The sections of a report, in the order of the text. */
export const sectionsOf = ({ children }: Children): Section[] =>
  children.filter((node) => node.type === 'Section')

/** The tables of a report, in the order of the text, wherever they stand. */
export const tablesOf = ({ children }: Children): Table[] => {
  const tables: Table[] = []
  for (const node of children) {
    if (isTable(node)) tables.push(node)
    else if (node.type === 'Section') {
      for (const child of node.children) if (isTable(child)) tables.push(child)
    }
  }
  return tables
}

const tableKeys: Record<Table['type'], TableKey> = {
  DisclosureTable: 'disclosure',
  RequestsTable: 'requests',
  DisputesTable: 'disputes',
}

/** The key of a table in the data. */
export const tableKeyOf = ({ type }: Table): TableKey => tableKeys[type]

/**
 * The prose of a section, its paragraphs joined by line feeds; of the preamble for `null`. `null` where the section
 * is missing, or the report has no preamble.
 */
export const proseOf = (report: Children, key: SectionKey | null): string | null => {
  if (key === null) return joinProse(report.children) || null
  const section = sectionsOf(report).find((one) => one.key === key && hasHeading(one))
  return section === undefined ? null : joinProse(section.children)
}

const hasHeading = ({ children }: Section): boolean => children[0]?.type === 'Heading'

const joinProse = (nodes: readonly { type: string }[]): string =>
  paragraphsOf(nodes).map(textOfLeaves).join('\n')

const paragraphsOf = (nodes: readonly ({ type: string } | Paragraph | Clause | Metadata)[]): Paragraph[] =>
  nodes.flatMap((node) => {
    if (node.type === 'Paragraph') return [node as Paragraph]
    return node.type === 'Clause' ? paragraphsOf((node as Clause).children) : []
  })

/**
 * The cell of one number: from a path of the data to its place in the source.
 *
 * @param report - A tree, as `parse` gives it.
 * @param path - The path of a number, such as `requests.received.total`, or the `path` of a diagnostic; a misspelt one does
 * not compile.
 * @returns The cell, with its raw text, state, value, unit and position. A cell whose place in its row is not certain
 * has the state `missing` and stands at the end of its row. `undefined` where the whole row is not there, and for the path of a
 * section, a table, a row or a text, which have no cell of their own.
 * @throws `TypeError` for a path that the form does not have, and for what is no tree.
 * @category Data
 *
 * @example
 * ```ts
 * import { cellAt, parse } from 'ogi-report'
 *
 * const { report } = parse('四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n0\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0')
 * const cell = cellAt(report, 'disputes.reconsideration.upheld')
 * cell?.value // 1
 * cell?.position.start // { line: 3, column: 1, offset: 25 }
 * ```
 */
export const cellAt = (report: Report, path: DataPath | undefined): Cell | undefined => {
  checkReport('cellAt(report)', report)
  if (path === undefined || hasNoCell(path)) return undefined
  checkPath('cellAt(path)', path)
  for (const table of tablesOf(report)) {
    for (const row of table.children) {
      if (row.type !== 'Row') continue
      for (const cell of row.children) if (cell.type === 'Cell' && cell.path === path) return cell
    }
  }
  return undefined
}
