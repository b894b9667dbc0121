import type { Position } from '../source/source.js'
import type { Cell, Clause, Paragraph, Report, Row, Table, Unread } from '../tree/nodes.js'
import { textOfLeaves } from '../tree/prose.js'
import { signatureOf, sectionsOf, tablesOf } from '../tree/walk.js'

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
  const nodes = report.children.flatMap((node) => {
    if (node.type === 'Unread' || (node.type === 'Signature' && node !== signature)) return [wordsOf(node)]
    return []
  })
  const found = [...nodes, ...inSections(report), ...tablesOf(report).flatMap(inTable)]
  return found.sort((one, other) => one.position.start.offset - other.position.start.offset)
}

/** Of several sections with one key the first is written; their tables are put together. */
const inSections = (report: Report): LeftOut[] => {
  const written = new Set<string>()
  return sectionsOf(report).flatMap(({ key, children }) => {
    const isWritten = !written.has(key)
    written.add(key)
    return children.flatMap((node) => {
      const isLost =
        node.type === 'Unread' || (!isWritten && (node.type === 'Paragraph' || node.type === 'Clause'))
      return isLost ? [wordsOf(node)] : []
    })
  })
}

const inTable = ({ children }: Table): LeftOut[] => {
  const surplus: Cell[] = []
  const found = children.flatMap((node): LeftOut[] => {
    if (node.type === 'Unread' || node.type === 'Paragraph' || node.type === 'Clause') return [wordsOf(node)]
    if (node.type !== 'Row') return []
    const unread = node.children.filter(({ type }) => type === 'Unread').map((one) => wordsOf(one as Unread))
    const cells = cellsWithoutPlace(node)
    if (!isPlaced(node)) return cells.length === 0 ? unread : [...unread, rowOf(node, cells)]
    surplus.push(...cells)
    return unread
  })
  const [first] = surplus
  return first === undefined
    ? found
    : [...found, { text: surplus.map(({ raw }) => raw).join(' '), position: first.position }]
}

const cellsWithoutPlace = ({ children }: Row): Cell[] =>
  children
    .filter((cell) => cell.type === 'Cell')
    .filter(({ path, raw, state }) => path === null && state !== 'blank' && raw !== '')

/** Whether some cells of a row have their places; what stands beside them is in a column that the form does not have. */
const isPlaced = ({ children }: Row): boolean =>
  children.some((cell) => cell.type === 'Cell' && cell.path !== null && cell.state !== 'missing')

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
