import type { TableKey } from '../form/keys.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { LineEntry } from '../table/entries.js'
import { filledWords } from '../table/headers/header.js'
import type { ReadTable } from '../table/read.js'
import { labelOf, type Word } from '../words/word.js'
import {
  addGroupLabels,
  addPieces,
  metadataNode,
  spanOf,
  type LeafSource,
  type Sink,
  unreadLeaf,
} from './leaves.js'
import type { ColumnHeader, Metadata, Table, Unread } from './nodes.js'
import { buildProse } from './prose.js'
import { buildRow } from './row.js'

const nodeTypes = {
  disclosure: 'DisclosureTable',
  requests: 'RequestsTable',
  disputes: 'DisputesTable',
} as const

/** Builds the node of a table. */
export const buildTable = (source: LeafSource, { table, edition, lines }: ReadTable): Table => {
  const children: Table['children'] = []
  for (const line of lines) {
    if (line.kind === 'read row') children.push(buildRow(source, line))
    else if (line.kind === 'note') {
      for (const node of buildProse(source, line.blocks) as Table['children']) children.push(node)
    } else addLine(source, table, line, children)
  }
  return { type: nodeTypes[table], edition, children, position: spanOf(children) }
}

const addLine = (
  source: LeafSource,
  table: TableKey,
  { kind, words }: LineEntry,
  children: Table['children'],
): void => {
  switch (kind) {
    case 'header':
      addHeaders(source, table, words, children)
      break
    case 'group':
      addGroupLabels(source, words, children)
      break
    case 'metadata':
      children.push(metadataNode(source, words))
      break
    case 'values':
      children.push(unreadNode(source, words))
  }
}

/** The leaves of a header: one a cell. */
const addHeaders = (
  source: LeafSource,
  table: TableKey,
  words: readonly Word[],
  leaves: Sink<ColumnHeader | Metadata>,
): void => {
  for (const word of filledWords(words)) {
    if (word.letter === alphabet.page) {
      leaves.push(metadataNode(source, [word]))
      continue
    }
    const columns = labelOf(word)?.term.columns?.[table]
    const column = columns?.length === 1 ? (columns[0] ?? null) : null
    addPieces(
      source,
      word,
      (value, position): ColumnHeader => ({ type: 'ColumnHeader', column, value, position }),
      leaves,
    )
  }
}

/** Words that could not be placed. */
const unreadNode = (source: LeafSource, words: readonly Word[]): Unread => {
  const filled = filledWords(words)
  const { start } = filled[0] as Word
  const { end } = filled.at(-1) as Word
  return unreadLeaf(source, start, end)
}
