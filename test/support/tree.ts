import type { SectionKey } from '../../src/form/forms.js'
import type { TableKey } from '../../src/form/keys.js'
import type { Cell, Node, Report, Row, Section } from '../../src/tree/nodes.js'

/** A node and all below it, in the order of the source. */
export const nodesOf = (node: Node): Node[] => {
  const children: readonly Node[] = 'children' in node ? node.children : []
  return [node, ...children.flatMap(nodesOf)]
}

/** The section of a report, if it has it. */
export const sectionOf = (report: Report, key: SectionKey): Section | undefined =>
  report.children.find((child): child is Section => child.type === 'Section' && child.key === key)

/** The line of the heading of a section. */
export const headingLineOf = (report: Report, key: SectionKey): number | undefined =>
  sectionOf(report, key)?.children.find(({ type }) => type === 'Heading')?.position.start.line

/** The row of a table, if the report has it. */
export const rowOf = (report: Report, table: TableKey, key: string): Row | undefined => {
  const section = sectionOf(report, table)
  return section && nodesOf(section).find((node): node is Row => node.type === 'Row' && node.key === key)
}

/** The line on which the label of a row begins. */
export const labelLineOf = (report: Report, table: TableKey, key: string): number | undefined =>
  rowOf(report, table, key)?.children.find(({ type }) => type === 'RowLabel')?.position.start.line

/** The cells of a row that stand in the source but in no column, because their column is not certain. */
export const cellsWithoutColumn = (row: Row): Cell[] =>
  row.children.filter((child): child is Cell => child.type === 'Cell' && child.column === null)

/** Where the words of a cell begin: their line, counted from 1, and how many tabs stand before them in it. */
export const placeOf = (source: string, cell: Cell): { line: number; tabsBefore: number } => {
  const words = cell.raw.trimStart()
  const whiteSpace = words === '' ? 0 : cell.raw.length - words.length
  const before = source.slice(0, cell.position.start.offset + whiteSpace).split('\n')
  return { line: before.length, tabsBefore: (before.at(-1) ?? '').split('\t').length - 1 }
}
