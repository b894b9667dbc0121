import { pathsOf } from '../form/paths.js'
import type { RowKey, TableKey } from '../form/tables.js'
import type { Word } from './old-word.js'
import { missingCell, placedCell, unplacedCell, type PageColumn, type PlacedRow } from './cell.js'
import { cellOf, rangeOf, spanOf, textOf, type Context } from './context.js'
import { groupLabels, metadataNode, piecesOf } from './leaves.js'
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
export type Slot = PageColumn | null

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

/** Whether a word among the values of a row is none of its cells: a page number, or a piece of a group's label. */
export const isAside = ({ letter }: Word): boolean => letter === '页' || letter === '片'

/** The cells of a row, as the rules of placing want them. */
export const cellsOf = (context: Context, { label, values, slots, header }: RowReading): RowCells => {
  const words = values.some(isAside) ? values.filter((word) => !isAside(word)) : values
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

/** The geometries that the rows of a table show, each as often as a row shows it, twice at most. */
export type Geometries = readonly Geometry[]

/** What the rows of a table show of where values stand. */
export const geometriesOf = (rows: readonly (RowToPlace | undefined)[]): Geometries => {
  const geometries: Geometry[] = []
  for (const row of rows) {
    const geometry = row && geometryOf(row.cells)
    if (geometry === undefined) continue
    if (geometries.filter((known) => isSame(known, geometry)).length < 2) geometries.push(geometry)
  }
  return geometries
}

/** The geometries of all rows but one. */
const othersOf = (geometries: Geometries, cells: RowCells): Geometries => {
  const own = geometryOf(cells)
  const at = own === undefined ? -1 : geometries.findIndex((known) => isSame(known, own))
  return at === -1 ? geometries : geometries.toSpliced(at, 1)
}

const isSame = (one: Geometry, other: Geometry): boolean =>
  one.labelField === other.labelField &&
  one.columns === other.columns &&
  one.lead === other.lead &&
  one.fields === other.fields

/** Builds the node of a row, its values placed in their columns, or kept where nothing shows their places. */
export const buildRow = (context: Context, { reading, cells }: RowToPlace, geometries: Geometries): Row => {
  const { label } = reading
  const children: Row['children'] = []
  for (const word of reading.before) children.push(unplacedCell(context, word))
  if (label !== undefined) addLabels(context, label.from, label.to, children)
  if (reading.key === null) for (const word of cells.words) children.push(unplacedCell(context, word))
  else addCells(context, reading, reading.key, cells, geometries, children)
  const holdsAsides = cells.words.length < reading.values.length
  if (holdsAsides) {
    for (const word of reading.values) {
      if (word.letter === '页') children.push(metadataNode(context, [word]))
      else if (isAside(word)) children.push(...groupLabels(context, [word]))
    }
  }
  if (label?.tail !== undefined) addLabels(context, label.tail, label.tail + 1, children)
  if (label?.tail !== undefined || holdsAsides) {
    children.sort((a, b) => a.position.start.offset - b.position.start.offset)
  }
  return { type: 'Row', key: reading.key, children, position: spanOf(children) }
}

const addLabels = (context: Context, from: number, to: number, children: Row['children']): void => {
  for (const leaf of piecesOf(context, { from, to }, (leaf): RowLabel => ({ type: 'RowLabel', ...leaf })))
    children.push(leaf)
}

const addCells = (
  context: Context,
  reading: RowReading,
  key: RowKey,
  cells: RowCells,
  geometries: Geometries,
  children: Row['children'],
): void => {
  const { table, slots, counted, label } = reading
  const placement = findPlacement(context, reading, cells, geometries)
  const row: PlacedRow = { paths: pathsOf(table, key), counted }
  if (counted) reportPieces(context, row.paths.row, reading.values)
  if (placement !== undefined) {
    reportInference(context, row.paths.row, counted, placement)
    slots.forEach((column, at) => {
      const word = placement.words[at] as Word | Word[]
      children.push(
        column === null ? unplacedCell(context, word as Word) : placedCell(context, word, row, column),
      )
    })
    return
  }
  for (const word of cells.words) children.push(unplacedCell(context, word))
  const last = cells.words.at(-1) ?? label
  const end = last === undefined ? 0 : rangeOf(context, last)[1]
  if (counted) reportUnplaced(context, row.paths.row, reading, cells)
  for (const column of slots) if (column !== null) children.push(missingCell(context, end, row, column))
}

/** Between a label and its numbers, a piece of a group's label may as well be what is left of another row's label. */
const reportPieces = (context: Context, path: string, values: readonly Word[]): void => {
  for (const word of values) {
    if (word.letter !== '片') continue
    const actual = textOf(context, word)
    context.report({
      code: 'inferred',
      severity: 'warning',
      path,
      at: rangeOf(context, word),
      expected: '',
      actual,
    })
  }
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
  path: string,
  counted: boolean,
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
      path,
      at,
      expected: written.join(''),
      actual: written.join(' / '),
    })
  }
}

const reportUnplaced = (
  context: Context,
  path: string,
  { label, slots }: RowReading,
  { words }: RowCells,
): void => {
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
