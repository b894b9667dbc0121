import type { ColumnKey } from '../form/keys.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { LabelPiece } from '../lexicon/term.js'
import type { SourceCell } from '../scan/cell.js'
import { readCellIn, type CellReading, type CellWords } from '../table/cell-value.js'
import type { CellPlace } from '../table/columns.js'
import type { ReadRow } from '../table/read-row.js'
import { addGroupLabels, addPieces, metadataNode, spanOf, type LeafSource } from './leaves.js'
import type { Cell, GroupLabel, Metadata, Row, RowLabel } from './nodes.js'

/** Builds the node of a row: its label, its cells, and the lines of the page among them. */
export const buildRow = (source: LeafSource, row: ReadRow): Row => {
  const { key, leading, label, cells, places, missing, end, asides } = row
  const children: Row['children'] = []
  for (const word of leading) children.push(cellNode(source, readCellIn(source, word, null), null))
  if (label !== undefined) addPieces(source, label, rowLabel, children)
  for (let at = 0; at < cells.length; at++) {
    const words = cells[at] as CellWords
    const place = places[at] ?? null
    children.push(cellNode(source, readCellIn(source, words, place), place))
  }
  for (const place of missing) if (place !== null) children.push(missingNode(source, end, place))
  for (const words of asides) {
    if (words[0]?.letter === alphabet.groupPiece) addGroupLabels(source, words, children)
    else children.push(metadataNode(source, words))
  }
  const around = label?.kind === 'label' ? label.read.around : []
  for (const piece of around) children.push(leafAround(source, piece))
  if (around.length > 0 || asides.length > 0)
    children.sort((one, other) => one.position.start.offset - other.position.start.offset)
  return { type: 'Row', key, children, position: spanOf(children) }
}

/** A piece of the label that stands apart from its first, or what else stands among its pieces. */
const leafAround = (source: LeafSource, { at, of }: LabelPiece): RowLabel | GroupLabel | Metadata => {
  const { start, end } = source.cells[at] as SourceCell
  const value = source.text.slice(start, end)
  const position = source.locate(start, end)
  if (of === 'label') return rowLabel(value, position)
  if (of === 'group') return { type: 'GroupLabel', value, position }
  return { type: 'Metadata', children: [{ type: 'Text', value, position }], position }
}

const rowLabel = (value: string, position: RowLabel['position']): RowLabel => ({
  type: 'RowLabel',
  value,
  position,
})

const cellNode = (
  { text, locate }: LeafSource,
  { start, end, state, value }: CellReading,
  place: CellPlace | null,
): Cell => ({
  type: 'Cell',
  column: place === null ? null : (place.column.key as ColumnKey),
  path: place === null ? null : place.path,
  state,
  raw: text.slice(start, end),
  value: value === undefined ? null : value.value,
  unit: value?.unit ?? place?.column.unitInHeader ?? null,
  position: locate(start, end),
})

/** A cell that is not there, at the place where its row ends. */
const missingNode = ({ locate }: LeafSource, at: number, { column, path }: CellPlace): Cell => ({
  type: 'Cell',
  column: column.key as ColumnKey,
  path,
  state: 'missing',
  raw: '',
  value: null,
  unit: null,
  position: locate(at, at),
})
