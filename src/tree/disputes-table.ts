import type { FormColumn } from '../form/edition.js'
import { pathsOf } from '../form/paths.js'
import {
  disputeColumns,
  disputeGroups,
  type DisputeColumnKey,
  type DisputeGroupKey,
} from '../form/disputes.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Word } from './old-word.js'
import { missingCell, placedCell, unplacedCell, type PlacedRow } from './cell.js'
import { metadataNode } from './leaves.js'
import { cellOf, rangeOf, spanOf, textOf, type Context } from './context.js'
import type { Cell, DisputesTable, Metadata, Row } from './nodes.js'
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
  const header: Word[] = []
  const values: Word[] = []
  for (const entry of entries) {
    if (entry.kind === 'header') for (const word of entry.words) header.push(word)
    if (entry.kind === 'values')
      for (const word of entry.words) if (word.letter !== alphabet.page) values.push(word)
  }
  const cells = buildCells(context, slotsOf(context, header), header, values)
  const children: DisputesTable['children'] = []
  let next = 0
  let open: Row | undefined
  // Lines of the page since the last value: the row goes on below them, or it ended above.
  let between: Metadata[] = []
  const close = (): void => {
    children.push(...between)
    between = []
    open = undefined
  }
  const addValue = ({ group, cell }: GroupedCell): void => {
    if (open?.key !== group) close()
    if (open === undefined) {
      open = { type: 'Row', key: group, children: [], position: cell.position }
      children.push(open)
    }
    open.children.push(...between, cell)
    between = []
    open.position = { start: open.position.start, end: cell.position.end }
  }
  for (const entry of entries) {
    if (entry.kind === 'row') continue
    if (entry.kind === 'metadata') {
      between.push(metadataNode(context, entry.words))
      continue
    }
    if (entry.kind === 'values') {
      for (const word of entry.words) {
        if (word.letter === alphabet.page) between.push(metadataNode(context, [word]))
        else for (const grouped of cells[next++] ?? []) addValue(grouped)
      }
      continue
    }
    close()
    for (const node of buildPlain(context, 'disputes', entry)) children.push(node)
  }
  close()
  return { type: 'DisputesTable', edition: null, children, position: spanOf(children) }
}

/** A cell, and the group that its column belongs to; `null` where its place is not certain. */
interface GroupedCell {
  group: DisputeGroupKey | null
  cell: Cell
}

/** The cells of each value: mostly one, none for a filler, and the missing ones behind the last. */
const buildCells = (
  context: Context,
  slots: readonly Slot[],
  header: readonly Word[],
  values: readonly Word[],
): GroupedCell[][] => {
  const counted = !context.rows.has('disputes')
  const [first] = values
  if (first === undefined) return []
  const at: [number, number] = [rangeOf(context, first)[0], rangeOf(context, values.at(-1) as Word)[1]]
  const earlier = context.rows.get('disputes')
  if (earlier === undefined) context.rows.set('disputes', at)
  else context.report({ code: 'duplicate-row', path: 'disputes', at, relatedAt: earlier })
  const groups = new Map(disputeGroups.map(({ key }) => [key, { paths: pathsOf('disputes', key), counted }]))
  const rowOf = (group: DisputeGroupKey): PlacedRow => groups.get(group) as PlacedRow
  const start = startOf(context, header, values)
  if (start !== undefined) {
    return values.map((word, index) => {
      const slot = slots[index - start]
      if (slot === undefined) return []
      const { group, column } = slot
      return [{ group: counted ? group : null, cell: placedCell(context, word, rowOf(group), column) }]
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
  const kept = values.map((word): GroupedCell[] => [{ group: null, cell: unplacedCell(context, word) }])
  for (const { group, column } of slots) {
    const cell = missingCell(context, at[1], rowOf(group), column)
    kept.at(-1)?.push({ group: counted ? group : null, cell })
  }
  return kept
}

/**
 * The value of the first column. In a list there are as many values as columns, each in a row of its own; or a row of
 * them is broken between two groups. In one row they stand below their headers: blank fields before the first header's
 * are fillers, and so are those behind the fifteenth value. Blank cells among the fifteen are certain only in a row that
 * is as wide as its header; of a narrower one a cell may have been lost.
 */
const startOf = (context: Context, header: readonly Word[], all: readonly Word[]): number | undefined => {
  const [from, to] = rowAmongBlankLines(context, all)
  const start = startAmong(context, header, all.slice(from, to))
  return start === undefined ? undefined : from + start
}

const startAmong = (
  context: Context,
  header: readonly Word[],
  values: readonly Word[],
): number | undefined => {
  const [first] = values
  if (first === undefined || values.length < standard.length) return undefined
  if (values.every(isBlank)) return 0
  const { row, field } = cellOf(context, first.from)
  const inOneRow = values.every(({ from }) => cellOf(context, from).row === row)
  if (!inOneRow) return values.length === standard.length && areOfOneKind(context, values) ? 0 : undefined
  const fillers = firstColumnField(context, header) - field
  const start = isBlank(first) && fillers > 0 ? fillers : 0
  const placed = values.slice(start, start + standard.length)
  const beyond = values.slice(start + standard.length)
  if (placed.length < standard.length || !values.slice(0, start).every(isBlank)) return undefined
  if (!beyond.every(isBlank)) return undefined
  const isPlain = !placed.some(isBlank) && (beyond.length === 0 || start > 0)
  return isPlain || isAsWide(context, header, values) ? start : undefined
}

const isBlank = ({ letter }: Word): boolean => letter === alphabet.blank

/** Where the values stand in one row, the lines around it that hold nothing but a filler are none: the stretch of that row. */
const rowAmongBlankLines = (context: Context, values: readonly Word[]): [from: number, to: number] => {
  const rowAt = (at: number): number | undefined => {
    const word = values[at]
    return word && cellOf(context, word.from).row
  }
  const from = values.findIndex((_, at) => rowAt(at) === rowAt(at + 1))
  const to = values.findLastIndex((_, at) => rowAt(at) === rowAt(from)) + 1
  const around = [...values.slice(0, Math.max(from, 0)), ...values.slice(to)]
  return from !== -1 && around.every(isBlank) ? [from, to] : [0, values.length]
}

/** Whether values over several rows go together: one a row, or whole groups a row. */
const areOfOneKind = (context: Context, values: readonly Word[]): boolean => {
  const counts = new Map<number, number>()
  for (const { from } of values) {
    const { row } = cellOf(context, from)
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  const sizes = [...counts.values()]
  return sizes.every((size) => size === 1) || sizes.every((size) => size % disputeColumns.length === 0)
}

/** Whether values fill a row as wide as their header; or, under a header that is not laid out over them, fifteen fields. */
const isAsWide = (context: Context, header: readonly Word[], values: readonly Word[]): boolean => {
  const width = fieldsOf(context, header.at(-1))
  return fieldsOf(context, values.at(-1)) === (width < standard.length ? standard.length : width)
}

const fieldsOf = (context: Context, word: Word | undefined): number =>
  word === undefined ? 0 : cellOf(context, word.to - 1).field + 1

/** The field of the first column, under a header that is laid out over the values. */
const firstColumnField = (context: Context, header: readonly Word[]): number => {
  if (fieldsOf(context, header.at(-1)) < standard.length) return 0
  const columns = header.filter(({ term }) => term?.columns?.disputes !== undefined)
  return Math.min(...columns.map(({ from }) => cellOf(context, from).field))
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
