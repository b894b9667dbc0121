import type { TableKey } from '../form/tables.js'
import type { Word } from '../grammar/words.js'
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
    for (let at = word.from; at < word.to; at++) {
      const { start, end } = cellOf(context, at)
      headers.push({
        type: 'ColumnHeader',
        column,
        value: context.source.text.slice(start, end),
        position: context.locate(start, end),
      })
    }
  }
  return headers
}

/** The labels of groups of rows: a leaf for each cell that one stands in. */
export const groupLabels = (context: Context, words: readonly Word[]): GroupLabel[] => {
  const labels: GroupLabel[] = []
  for (const word of words) {
    for (let at = word.from; at < word.to; at++) {
      const { start, end } = cellOf(context, at)
      labels.push({
        type: 'GroupLabel',
        value: context.source.text.slice(start, end),
        position: context.locate(start, end),
      })
    }
  }
  return labels
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
