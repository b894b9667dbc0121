import type { FormColumn } from '../form/edition.js'
import type { RowKey, TableKey } from '../form/tables.js'
import type { Word } from '../grammar/words.js'
import { missingCell, placedCell, unplacedCell } from './cell.js'
import { cellOf, rangeOf, spanOf, type Context } from './context.js'
import { metadataNode } from './leaves.js'
import type { Row, RowLabel } from './nodes.js'
import {
  geometryOf,
  place,
  placeBySum,
  type Geometry,
  type HeaderGeometry,
  type Placement,
  type RowCells,
} from './place.js'

/** A column of the page: one of the form's, or one that the form does not have. */
export type Slot = FormColumn | null

/** A row as it was recognised, before its values are placed. */
export interface RowReading {
  table: TableKey
  key: RowKey | null
  /** Numbers that stand before the label: the row's own number in a column 序号. */
  before: readonly Word[]
  label: Word | undefined
  /** The words behind the label, page numbers among them. */
  values: readonly Word[]
  /** The columns of the page, in order. */
  slots: readonly Slot[]
  /** How the header stands over the columns, where it does. */
  header: HeaderGeometry | undefined
  /** Whether the row is the one that counts, of those with its key. */
  counted: boolean
}

/** A row and its cells, as the rules of placing want them. */
export interface RowToPlace {
  reading: RowReading
  cells: RowCells
}

/** Where the label of a row stands. */
export const labelRange = (context: Context, { label, values }: RowReading): [number, number] =>
  rangeOf(context, label ?? (values[0] as Word))

const isPageNumber = (word: Word): boolean => word.letter === '页'

/** The cells of a row, as the rules of placing want them. */
export const cellsOf = (context: Context, { label, values, slots, header }: RowReading): RowCells => {
  const words = values.some(isPageNumber) ? values.filter((word) => !isPageNumber(word)) : values
  const [first] = words
  const labelCell = label && cellOf(context, label.to - 1)
  return {
    words,
    onGrid:
      labelCell !== undefined && first !== undefined && cellOf(context, first.from).row === labelCell.row,
    labelField: labelCell?.field ?? 0,
    columns: slots.length,
    header,
  }
}

/** The geometries that the rows of a table show, and how many rows show each. */
export type Geometries = ReadonlyMap<string, { geometry: Geometry; count: number }>

const nameOf = ({ labelField, columns, lead, fields }: Geometry): string =>
  `${labelField}/${columns}/${lead}/${fields}`

/** What the rows of a table show of where values stand. */
export const geometriesOf = (rows: Iterable<RowToPlace>): Geometries => {
  const geometries = new Map<string, { geometry: Geometry; count: number }>()
  for (const { cells } of rows) {
    const geometry = geometryOf(cells)
    if (geometry === undefined) continue
    const known = geometries.get(nameOf(geometry))
    if (known === undefined) geometries.set(nameOf(geometry), { geometry, count: 1 })
    else known.count++
  }
  return geometries
}

/** The geometries of all rows but one. */
const othersOf = (geometries: Geometries, cells: RowCells): Geometry[] => {
  const own = geometryOf(cells)
  const ownName = own && nameOf(own)
  const others: Geometry[] = []
  for (const [name, { geometry, count }] of geometries) {
    if (name !== ownName || count > 1) others.push(geometry)
  }
  return others
}

/** Builds the node of a row, its values placed in their columns, or kept where nothing shows their places. */
export const buildRow = (context: Context, { reading, cells }: RowToPlace, geometries: Geometries): Row => {
  const { label } = reading
  const children: Row['children'] = [
    ...reading.before.map((word) => unplacedCell(context, word)),
    ...(label === undefined ? [] : rowLabels(context, label.from, label.to)),
    ...(reading.key === null
      ? cells.words.map((word) => unplacedCell(context, word))
      : valueCells(context, reading, reading.key, cells, geometries)),
    ...(cells.words.length < reading.values.length
      ? reading.values.filter(isPageNumber).map((word) => metadataNode(context, [word]))
      : []),
    ...(label?.tail === undefined ? [] : rowLabels(context, label.tail, label.tail + 1)),
  ]
  if (label?.tail !== undefined || cells.words.length < reading.values.length) {
    children.sort((a, b) => a.position.start.offset - b.position.start.offset)
  }
  return { type: 'Row', key: reading.key, children, position: spanOf(children) }
}

const rowLabels = (context: Context, from: number, to: number): RowLabel[] => {
  const labels: RowLabel[] = []
  for (let at = from; at < to; at++) {
    const { start, end } = cellOf(context, at)
    labels.push({
      type: 'RowLabel',
      value: context.source.text.slice(start, end),
      position: context.locate(start, end),
    })
  }
  return labels
}

const valueCells = (
  context: Context,
  reading: RowReading,
  key: RowKey,
  cells: RowCells,
  geometries: Geometries,
): Row['children'] => {
  const { table, slots, counted, label } = reading
  const placement = findPlacement(context, reading, cells, geometries)
  const placeOf = (column: FormColumn) => ({ table, row: key, column, counted })
  if (placement !== undefined) {
    reportInference(context, reading, placement)
    return slots.map((column, at) => {
      const word = placement.words[at] as Word | Word[]
      return column === null
        ? unplacedCell(context, word as Word)
        : placedCell(context, word, placeOf(column))
    })
  }
  const kept = cells.words.map((word) => unplacedCell(context, word))
  const last = cells.words.at(-1) ?? label
  const end = last === undefined ? 0 : rangeOf(context, last)[1]
  if (counted) reportUnplaced(context, reading, cells)
  return [
    ...kept,
    ...slots.flatMap((column) => (column === null ? [] : [missingCell(context, end, placeOf(column))])),
  ]
}

const findPlacement = (
  context: Context,
  reading: RowReading,
  cells: RowCells,
  geometries: Geometries,
): Placement => {
  const certain = place(cells, cells.onGrid ? othersOf(geometries, cells) : [])
  if (certain !== undefined || cells.onGrid) return certain
  const total = reading.slots.findIndex((column) => column?.key === 'total')
  if (total === -1 || reading.slots.includes(null)) return undefined
  return placeBySum(cells, total, (word) => context.source.text.slice(...rangeOf(context, word)))
}

const reportInference = (
  context: Context,
  { table, key, counted }: RowReading,
  { certainty, words }: NonNullable<Placement>,
): void => {
  if (certainty === 'certain' || !counted) return
  for (const pieces of words) {
    if (!Array.isArray(pieces)) continue
    const at: [number, number] = [
      rangeOf(context, pieces[0] as Word)[0],
      rangeOf(context, pieces.at(-1) as Word)[1],
    ]
    const written = context.source.text.slice(...at).split(/\s+/)
    context.report({
      code: 'inferred',
      severity: 'warning',
      path: `${table}.${key}`,
      at,
      expected: written.join(''),
      actual: written.join(' / '),
    })
  }
}

const reportUnplaced = (
  context: Context,
  { table, key, label, slots }: RowReading,
  { words }: RowCells,
): void => {
  const path = `${table}.${key}`
  const at = label === undefined ? rangeOf(context, words[0] as Word) : rangeOf(context, label)
  if (words.length === 0)
    context.report({ code: 'missing-cell', path, at, expected: String(slots.length), actual: '0' })
  else
    context.report({
      code: 'ambiguous-row',
      path,
      at,
      expected: String(slots.length),
      actual: String(words.length),
    })
}
