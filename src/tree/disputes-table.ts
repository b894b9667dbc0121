import type { FormColumn } from '../form/edition.js'
import { disputeColumns, disputeGroups, type DisputeColumnKey, type DisputeGroupKey } from '../form/disputes.js'
import type { Word } from '../grammar/words.js'
import { missingCell, placedCell, unplacedCell } from './cell.js'
import { metadataNode } from './leaves.js'
import { cellOf, rangeOf, spanOf, textOf, type Context } from './context.js'
import type { Cell, DisputesTable, Row } from './nodes.js'
import { buildPlain, type TableEntry } from './table.js'

/*
 * The disputes table has no row labels: its fifteen columns, three groups of five, stand under one header, and one
 * line of values fills them. In the tree each group is a row.
 */

interface Slot {
  group: DisputeGroupKey
  column: FormColumn
}

const standard: readonly Slot[] = disputeGroups.flatMap(({ key }) =>
  disputeColumns.map((column) => ({ group: key, column })),
)

/** Builds the node of the disputes table. */
export const buildDisputes = (context: Context, entries: readonly TableEntry[]): DisputesTable => {
  const header = entries.flatMap((entry) => (entry.kind === 'header' ? entry.words : []))
  const values = entries.flatMap((entry) =>
    entry.kind === 'values' ? entry.words.filter(({ letter }) => letter !== '页') : [],
  )
  const cells = buildCells(context, slotsOf(context, header), header, values)
  let next = 0
  const children = entries.flatMap((entry): DisputesTable['children'] => {
    if (entry.kind === 'row') return []
    if (entry.kind !== 'values') return buildPlain(context, entry)
    const taken: (Cell | { type: 'page'; word: Word })[] = []
    for (const word of entry.words) {
      if (word.letter === '页') taken.push({ type: 'page', word })
      else taken.push(...(cells[next++] ?? []))
    }
    return rowsOf(context, taken)
  })
  return { type: 'DisputesTable', edition: null, children, position: spanOf(children) }
}

/** The cells of each value: mostly one, none for a filler, and the missing ones behind the last. */
const buildCells = (
  context: Context,
  slots: readonly Slot[],
  header: readonly Word[],
  values: readonly Word[],
): Cell[][] => {
  const counted = !context.rows.has('disputes')
  const [first] = values
  if (first === undefined) return []
  const at: [number, number] = [rangeOf(context, first)[0], rangeOf(context, values.at(-1) as Word)[1]]
  const earlier = context.rows.get('disputes')
  if (earlier === undefined) context.rows.set('disputes', at)
  else context.report({ code: 'duplicate-row', path: 'disputes', at, relatedAt: earlier })
  const placeOf = ({ group, column }: Slot) => ({ table: 'disputes' as const, row: group, column, counted })
  const start = startOf(context, header, values)
  if (start !== undefined) {
    return values.map((word, index) => {
      const slot = slots[index - start]
      return slot === undefined ? [] : [placedCell(context, word, placeOf(slot))]
    })
  }
  if (counted) {
    context.report({
      code: 'ambiguous-row',
      path: 'disputes',
      at,
      expected: String(slots.length),
      actual: String(values.length),
    })
  }
  const kept = values.map((word) => [unplacedCell(context, word)])
  kept.at(-1)?.push(...slots.map((slot) => missingCell(context, at[1], placeOf(slot))))
  return kept
}

/** The first value: as many as columns, or fifteen in a row that is as wide as its header and blank beyond. */
const startOf = (context: Context, header: readonly Word[], values: readonly Word[]): number | undefined => {
  if (values.length === standard.length) return 0
  if (values.length < standard.length) return undefined
  if (values.every(({ letter }) => letter === '空')) return 0
  const fieldsOf = (word: Word | undefined): number => (word === undefined ? 0 : cellOf(context, word.to - 1).field + 1)
  const oneRow = values.every(({ from }) => cellOf(context, from).row === cellOf(context, (values[0] as Word).from).row)
  const asWide = fieldsOf(values.at(-1)) === fieldsOf(header.at(-1))
  const blankBeyond = values.slice(standard.length).every(({ letter }) => letter === '空')
  return oneRow && asWide && blankBeyond ? 0 : undefined
}

/** The columns as the header names them: the groups and, in each, its five columns may stand in another order. */
const slotsOf = (context: Context, header: readonly Word[]): readonly Slot[] => {
  const groups = header.flatMap(({ term }) =>
    disputeGroups.flatMap(({ key }) => (term?.spans === key ? [key] : [])),
  )
  const columns = header.flatMap(({ term }) => term?.columns?.disputes ?? []) as DisputeColumnKey[]
  const complete =
    groups.length === disputeGroups.length &&
    new Set(groups).size === disputeGroups.length &&
    columns.length === standard.length &&
    groups.every((_, index) => new Set(columnsOf(columns, index)).size === disputeColumns.length)
  const slots = complete
    ? groups.flatMap((group, index) =>
        columnsOf(columns, index).map((key) => ({
          group,
          column: disputeColumns.find((column) => column.key === key) as FormColumn,
        })),
      )
    : standard
  const reordered = slots.some(({ group, column }, at) => group !== standard[at]?.group || column.key !== standard[at].column.key)
  if (!complete || reordered) reportHeader(context, header, slots)
  return slots
}

const columnsOf = (columns: readonly DisputeColumnKey[], group: number): readonly DisputeColumnKey[] =>
  columns.slice(group * disputeColumns.length, (group + 1) * disputeColumns.length)

const reportHeader = (context: Context, header: readonly Word[], slots: readonly Slot[]): void => {
  const [first, last] = [header[0], header.at(-1)]
  if (first === undefined || last === undefined) return
  context.report({
    code: 'inferred',
    severity: 'warning',
    path: 'disputes',
    at: [rangeOf(context, first)[0], rangeOf(context, last)[1]],
    expected: slots.map(({ column }) => column.label).join('、'),
    actual: header.filter(({ letter }) => letter !== '空').map((word) => textOf(context, word)).join('、'),
  })
}

const rowsOf = (context: Context, taken: readonly (Cell | { type: 'page'; word: Word })[]): DisputesTable['children'] => {
  const rows: DisputesTable['children'] = []
  let open: Row | undefined
  for (const item of taken) {
    if (item.type === 'page') {
      rows.push(metadataNode(context, [item.word]))
      open = undefined
      continue
    }
    const key = groupOf(item)
    if (open === undefined || open.key !== key) {
      open = { type: 'Row', key, children: [], position: item.position }
      rows.push(open)
    }
    open.children.push(item)
    open.position = spanOf(open.children)
  }
  return rows
}

const groupOf = ({ path }: Cell): DisputeGroupKey | null =>
  disputeGroups.find(({ key }) => path?.split('.')[1] === key)?.key ?? null
