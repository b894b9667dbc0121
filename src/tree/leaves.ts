import type { TableKey } from '../form/tables.js'
import type { Word } from './old-word.js'
import { isPageNumber } from '../scan/page-number.js'
import type { Position } from '../source/source.js'
import { cellOf, spanOf, textLeaves, type Context } from './context.js'
import type { ColumnHeader, GroupLabel, Metadata, Unread } from './nodes.js'

/** The leaves of a header: one a cell. */
export const columnHeaders = (
  context: Context,
  table: TableKey,
  words: readonly Word[],
): (ColumnHeader | Metadata)[] => {
  const headers: (ColumnHeader | Metadata)[] = []
  for (const word of words) {
    if (word.letter === '页') {
      headers.push(metadataNode(context, [word]))
      continue
    }
    if (word.letter === '空') continue
    const columns = word.term?.columns?.[table]
    const column = columns?.length === 1 ? (columns[0] ?? null) : null
    headers.push(
      ...piecesOf(context, word, (leaf): ColumnHeader => ({ type: 'ColumnHeader', column, ...leaf })),
    )
  }
  return headers
}

/** The labels of groups of rows: a leaf for each cell that one stands in. */
export const groupLabels = (context: Context, words: readonly Word[]): (GroupLabel | Metadata)[] =>
  words.flatMap((word) => piecesOf(context, word, (leaf): GroupLabel => ({ type: 'GroupLabel', ...leaf })))

/** The leaves of a label: one for each cell that it stands in. The number of a page between two of them is none. */
export const piecesOf = <Label>(
  context: Context,
  { from, to }: Pick<Word, 'from' | 'to'>,
  createLeaf: (leaf: { value: string; position: Position }) => Label,
): (Label | Metadata)[] => {
  const leaves: (Label | Metadata)[] = []
  for (let at = from; at < to; at++) {
    const { start, end } = cellOf(context, at)
    const value = context.source.text.slice(start, end)
    const position = context.locate(start, end)
    if (at === from || !isPageNumber(value)) leaves.push(createLeaf({ value, position }))
    else leaves.push({ type: 'Metadata', children: [{ type: 'Text', value, position }], position })
  }
  return leaves
}

/** A line of the page around the report. */
export const metadataNode = (context: Context, words: readonly Word[]): Metadata => {
  const children = textLeaves(context, words)
  return { type: 'Metadata', children, position: spanOf(children) }
}

/** Words that could not be placed. */
export const unreadNode = (context: Context, words: readonly Word[]): Unread => {
  const filled = words.filter((word) => word.letter !== '空')
  const start = cellOf(context, (filled[0] as Word).from).start
  const end = cellOf(context, (filled.at(-1) as Word).to - 1).end
  return {
    type: 'Unread',
    value: context.source.text.slice(start, end),
    position: context.locate(start, end),
  }
}
