import type { Cell, Leaf, Node, Parent, Report, Text } from '../../../src/index.js'
import { createInTextWriter, goesOnMark, lineMark, type InTextWriter } from './in-text-writer.js'

/** Writes the tree of a report into its source; README.md says how. */
export const writeInText = (source: string, report: Report): string => {
  if (/[{}]/.test(source)) throw new Error('a report with braces cannot show its tree')
  const writer = createInTextWriter()
  const end = writeNode(report, { source, writer, from: 0, depth: 0 })
  writer.between(source.slice(end), 1)
  return writer.finish()
}

/** The report alone, out of a file that shows its tree, or out of one that is the report alone. */
export const sourceOf = (shown: string): string => {
  const lines = shown.split('\n')
  const isShown = lines.some((line) => lineOfReport.test(line))
  if (!isShown) return shown
  let source = ''
  for (const line of lines) {
    const [, mark, text = ''] = lineOfReport.exec(line) ?? []
    if (mark === undefined) continue
    source += mark === lineMark && source !== '' ? `\n${text}` : text
  }
  return `${source.replace(/\{[A-Z][^{}:=]*[:=]|\}/g, '')}\n`
}

const lineOfReport = new RegExp(`^ *([${lineMark}${goesOnMark}])(.*)$`)

interface Place {
  source: string
  writer: InTextWriter
  /** What of the source is written already. */
  from: number
  depth: number
}

/** Writes a node and what stands before it; gives where the node ends. */
const writeNode = (node: Node, place: Place): number => {
  if (!('children' in node)) return writeLeaf(node.type, node, place)
  const text = onlyText(node)
  return text === undefined ? writeParent(node, place) : writeLeaf(node.type, text, place)
}

const writeLeaf = (type: Node['type'], leaf: Leaf, { source, writer, from, depth }: Place): number => {
  const { start, end } = leaf.position
  writer.between(source.slice(from, start.offset), depth)
  writer.leaf(nameOf(type, leaf), source.slice(start.offset, end.offset), depth)
  return end.offset
}

const writeParent = (node: Parent, place: Place): number => {
  const { source, writer, from, depth } = place
  const children: readonly Node[] = node.children
  const start = node.type === 'Report' ? 0 : node.position.start.offset
  writer.between(source.slice(from, start), depth)
  writer.open(saidOf(node), depth)
  let at = Math.max(from, start)
  for (const child of children) at = writeNode(child, { ...place, from: at, depth: depth + 1 })
  return at
}

/** The one stretch of words that a node of prose is, if it is one. */
const onlyText = (node: Parent): Text | undefined => {
  const isProse =
    node.type === 'Title' || node.type === 'Metadata' || node.type === 'Paragraph' || node.type === 'Heading'
  return isProse && node.children.length === 1 ? node.children[0] : undefined
}

const nameOf = (type: Node['type'], leaf: Leaf): string => {
  if (leaf.type === 'Cell') return `${['Cell', leaf.column ?? '?', ...saidOfCell(leaf)].join(' ')}=`
  return leaf.type === 'ColumnHeader' && leaf.column !== null ? `${type} ${leaf.column}:` : `${type}:`
}

const saidOfCell = ({ state, raw, value, unit, column, path }: Cell): string[] => [
  ...(column !== null && path === null ? ['not counted'] : []),
  ...(state === 'number' ? [] : [state]),
  ...(value === null || (raw === String(value) && unit === null) ? [] : [String(value)]),
  ...(unit === null ? [] : [unit]),
]

/** What a node that is a line of its own says of itself. */
const saidOf = (node: Parent): string => {
  switch (node.type) {
    case 'Report':
      return `Report agency ${node.agency ?? '?'}, year ${node.year ?? '?'}, edition ${node.edition ?? '?'}`
    case 'Section':
      return `Section ${node.key}`
    case 'Row':
      return `Row ${node.key ?? '?'}`
    case 'Clause':
      return `Clause ${node.level} ${node.marker}`
    case 'DisclosureTable':
    case 'RequestsTable':
    case 'DisputesTable':
      return `${node.type} ${node.edition ?? '?'}`
    case 'Signature':
      return `Signature agency ${node.agency ?? '?'}, date ${node.date ?? '?'}`
    case 'Title':
    case 'Metadata':
    case 'Paragraph':
    case 'Heading':
      return node.type
  }
}
