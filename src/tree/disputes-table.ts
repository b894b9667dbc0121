import type { FormColumn } from '../form/edition.js'
import {
  disputeColumns,
  disputeGroups,
  type DisputeColumnKey,
  type DisputeGroupKey,
} from '../form/disputes.js'
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
    if (entry.kind !== 'values') return buildPlain(context, 'disputes', entry)
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
  const fieldsOf = (word: Word | undefined): number =>
    word === undefined ? 0 : cellOf(context, word.to - 1).field + 1
  const oneRow = values.every(
    ({ from }) => cellOf(context, from).row === cellOf(context, (values[0] as Word).from).row,
  )
  const asWide = fieldsOf(values.at(-1)) === fieldsOf(header.at(-1))
  const blankBeyond = values.slice(standard.length).every(({ letter }) => letter === '空')
  return oneRow && asWide && blankBeyond ? 0 : undefined
}

/** The columns as the header names them: the groups and, in each, its five columns may stand in another order. */
const slotsOf = (context: Context, header: readonly Word[]): readonly Slot[] => {
  const groups: DisputeGroupKey[] = []
  const columns: DisputeColumnKey[] = []
  for (const { term } of header) {
    const spanned = term?.spans
    if (spanned !== undefined && spanned !== 'organizations' && spanned !== 'litigation') groups.push(spanned)
    const [column] = term?.columns?.disputes ?? []
    if (column !== undefined) columns.push(column as DisputeColumnKey)
  }
  if (isStandard(groups, columns)) return standard
  const complete =
    columns.length === standard.length &&
    hasEachOnce(groups, disputeGroups.length) &&
    groups.every((_, index) => hasEachOnce(columnsOf(columns, index), disputeColumns.length))
  const slots = complete
    ? groups.flatMap((group, index) =>
        columnsOf(columns, index).map((key) => ({
          group,
          column: disputeColumns.find((column) => column.key === key) as FormColumn,
        })),
      )
    : standard
  reportHeader(context, header, slots)
  return slots
}

const isStandard = (groups: readonly DisputeGroupKey[], columns: readonly DisputeColumnKey[]): boolean =>
  groups.length === disputeGroups.length &&
  columns.length === standard.length &&
  disputeGroups.every(({ key }, index) => key === groups[index]) &&
  standard.every(({ column }, index) => column.key === columns[index])

const hasEachOnce = (keys: readonly string[], count: number): boolean =>
  keys.length === count && new Set(keys).size === count

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
    actual: header
      .filter(({ letter }) => letter !== '空')
      .map((word) => textOf(context, word))
      .join('、'),
  })
}

const rowsOf = (
  context: Context,
  taken: readonly (Cell | { type: 'page'; word: Word })[],
): DisputesTable['children'] => {
  const rows: DisputesTable['children'] = []
  let open: Row | undefined
  for (const item of taken) {
    if (item.type === 'page') {
      rows.push(metadataNode(context, [item.word]))
      open = undefined
      continue
    }
    const key = groupOf(item)
    if (open?.key !== key) {
      open = { type: 'Row', key, children: [], position: item.position }
      rows.push(open)
    }
    open.children.push(item)
    open.position = { start: open.position.start, end: item.position.end }
  }
  return rows
}

const groupOf = ({ path }: Cell): DisputeGroupKey | null =>
  path === null
    ? null
    : (disputeGroups.find(({ key }) => path.startsWith(key, 'disputes.'.length))?.key ?? null)
