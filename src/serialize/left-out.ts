import type { Position } from '../source/source.js'
import type { Cell, Clause, Paragraph, Report, Row, Section, Table, Unread } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf } from '../tree/walk.js'
import { counts, hasHeader } from './content-of-tree.js'

/** What stands in a report and is not written, since it could not be placed. */
export interface LeftOut {
  text: string
  position: Position
}

/**
 * What `serialize` leaves out of a tree, in the order of the text: rows and columns that the form does not have, rows that
 * stand twice or whose columns are not certain, sections that stand twice, words in a table, what could not be read. Lines
 * of the page, page numbers and headers are none of it.
 */
export const leftOut = (report: Report): LeftOut[] => {
  const signature = signatureOf(report)
  const written = new Set<string>()
  const found = report.children.flatMap((node): LeftOut[] => {
    if (node.type === 'Unread' || (node.type === 'Signature' && node !== signature)) return [wordsOf(node)]
    if (node.type !== 'Section') return []
    // Of several sections with one key the first is written; their tables are put together.
    const isWritten = !written.has(node.key)
    written.add(node.key)
    return node.children.flatMap((child) => inSection(child, isWritten))
  })
  return found.sort((one, other) => one.position.start.offset - other.position.start.offset)
}

const inSection = (node: Section['children'][number], isWritten: boolean): LeftOut[] => {
  if ('edition' in node) return inTable(node, takenOf(node, isWritten))
  const isLost =
    node.type === 'Unread' || (!isWritten && (node.type === 'Paragraph' || node.type === 'Clause'))
  return isLost ? [wordsOf(node)] : []
}

/** Whether a cell of a row is written. */
type IsTaken = (cell: Cell, row: Row) => boolean

/** Which cells of a table are written: those that count, and all of one that stands there besides, as far as it goes. */
const takenOf = (table: Table, isWritten: boolean): IsTaken => {
  if (counts(table)) return ({ path }) => path !== null
  if (!isWritten) return () => false
  return hasHeader(table) ? ({ column }, { key }) => key !== null && column !== null : () => true
}

const inTable = ({ children }: Table, isTaken: IsTaken): LeftOut[] => {
  const surplus: Cell[] = []
  const found = children.flatMap((node): LeftOut[] => {
    if (node.type === 'Unread' || node.type === 'Paragraph' || node.type === 'Clause') return [wordsOf(node)]
    if (node.type !== 'Row') return []
    const unread = node.children.filter(({ type }) => type === 'Unread').map((one) => wordsOf(one as Unread))
    const filled = node.children.filter((cell) => cell.type === 'Cell').filter(isFilled)
    const lost = filled.filter((cell) => !isTaken(cell, node))
    if (lost.length === filled.length && lost.length > 0) return [...unread, rowOf(node, lost)]
    // Beside cells that have their places, they are in a column that the form does not have.
    for (const cell of lost) surplus.push(cell)
    return unread
  })
  const [first] = surplus
  return first === undefined
    ? found
    : [...found, { text: surplus.map(({ raw }) => raw).join(' '), position: first.position }]
}

const isFilled = ({ raw, state }: Cell): boolean => state !== 'blank' && state !== 'missing' && raw !== ''

const rowOf = ({ children, position }: Row, cells: readonly Cell[]): LeftOut => {
  const labels = children.filter((node) => node.type === 'RowLabel').map(({ value }) => value)
  return { text: [labels.join(''), ...cells.map(({ raw }) => raw)].join(' ').trim(), position }
}

type Words = Unread | Paragraph | Clause | Extract<Report['children'][number], { type: 'Signature' }>

const wordsOf = (node: Words): LeftOut => ({ text: textOf(node), position: node.position })

const textOf = (node: Words): string => {
  switch (node.type) {
    case 'Unread':
      return node.value
    case 'Clause':
      return node.children.map(textOf).join(' ')
    case 'Paragraph':
    case 'Signature':
      return textOfLeaves(node)
  }
}
