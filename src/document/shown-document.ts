import { createCell, type SourceCell } from '../scan/cell.js'
import { scan } from '../scan/scan.js'
import { createSource } from '../source/source.js'
import type { Block } from './element.js'
import { isValue } from './known-words.js'
import { markLinks } from './links.js'
import { isInPieces } from './pieces-of-number.js'
import { openSegment, type Segment } from './segment.js'
import { addStretch, createSourceMap, type SourceMap } from './source-map.js'
import type { TableCell, TableRow } from './table.js'

/** What has been put together of a document so far. */
export interface ShownDocument {
  /** The text of all that is closed. */
  text: string
  /** Its lines and cells. */
  cells: SourceCell[]
  /** Where it stands in the source. */
  map: SourceMap
  /** Where pictures stand in the text. */
  pictures: number[]
  /** What text is being added to. */
  segment: Segment | undefined
  /** Where the open segment stands in the source, if it holds nothing. */
  place: number
  /** The place of the open cell in its row. */
  field: number
  /** The row of data that is open, and its closed cells. */
  row: TableRow | undefined
  rowCells: SourceCell[]
}

export const createDocument = (): ShownDocument => ({
  text: '',
  cells: [],
  map: createSourceMap(),
  pictures: [],
  segment: undefined,
  place: 0,
  field: 0,
  row: undefined,
  rowCells: [],
})

/** The lines that are open, or new ones. */
export const openLines = (shown: ShownDocument, isFurniture: boolean): Segment => {
  const { segment } = shown
  if (segment?.kind === 'lines' && segment.isFurniture === isFurniture) return segment
  closeSegment(shown)
  return open(shown, 'lines', '\n', isFurniture)
}

/** Opens a cell of a row of data. */
export const openCell = (
  shown: ShownDocument,
  { row, field, element }: TableCell,
  isFurniture: boolean,
): Segment => {
  closeSegment(shown)
  if (shown.row !== row) closeRow(shown)
  const separator = shown.row === undefined ? '\n' : '\t'
  shown.row = row
  shown.field = field
  shown.place = element.contentStart
  return open(shown, 'cell', separator, isFurniture)
}

/** Opens a line that is to be taken as words, whatever they are. */
export const openLiteral = (
  shown: ShownDocument,
  { contentStart = 0 }: Block,
  isFurniture: boolean,
): Segment => {
  closeAll(shown)
  shown.place = contentStart
  return open(shown, 'literal', '\n', isFurniture)
}

const open = (
  shown: ShownDocument,
  kind: Segment['kind'],
  separator: string,
  isFurniture: boolean,
): Segment => {
  if (shown.text !== '') shown.text += separator
  shown.segment = openSegment(kind, shown.text.length, isFurniture)
  return shown.segment
}

/** Closes all that is open. */
export const closeAll = (shown: ShownDocument): void => {
  closeSegment(shown)
  closeRow(shown)
}

/** Closes the cell or the lines that are open. */
export const closeSegment = (shown: ShownDocument): void => {
  const { segment } = shown
  if (segment === undefined) return
  shown.segment = undefined
  shown.text += segment.text
  if (segment.kind === 'lines') closeLines(shown, segment)
  else {
    if (segment.text === '') addPlace(shown)
    if (segment.kind === 'cell') closeCell(shown, segment)
    else closeLiteral(shown, segment)
  }
}

/** Notes where a segment stands that holds nothing. */
const addPlace = ({ map, text, place }: ShownDocument): void =>
  addStretch(map, text.length, { value: '', start: place, end: place })

/** Lines are read as those of any text are. Those of nothing but spaces, at either end, are nobody's blank cells. */
const closeLines = (shown: ShownDocument, segment: Segment): void => {
  const { from, text, first, last, links, edges, isFurniture } = segment
  if (first === -1) return
  closeRow(shown)
  const start = text.lastIndexOf('\n', first - from) + 1
  const lines = text.slice(start, last - from)
  const cells = scan(createSource(lines))
  if (links.length > 0) markLinks(cells, lines, links, from + start)
  if (edges.length > 0) markPieces(cells, lines, edges, from + start)
  if (isFurniture) for (const cell of cells) cell.furniture = true
  addCells(shown, cells, from + start)
}

/** Takes what reads as a number, and is written in pieces, for words. */
const markPieces = (
  cells: readonly SourceCell[],
  lines: string,
  edges: readonly number[],
  offset: number,
): void => {
  let next = 0
  for (const cell of cells) {
    const inside: number[] = []
    while ((edges[next] ?? Infinity) < cell.end + offset)
      inside.push((edges[next++] ?? 0) - offset - cell.start)
    if (inside.length > 0 && isNumberInPieces(lines.slice(cell.start, cell.end), inside)) cell.literal = true
  }
}

const isNumberInPieces = (text: string, edges: readonly number[]): boolean =>
  isValue(text) && isInPieces(text, edges)

const closeCell = ({ rowCells, field }: ShownDocument, segment: Segment): void => {
  const { from, text, first, last, edges, isFurniture } = segment
  const blank = first === -1
  if (blank && isFurniture) return
  const [start, end] = blank ? [from, from + text.length] : [first, last]
  const literal =
    edges.length > 0 &&
    isNumberInPieces(
      text.slice(start - from, end - from),
      edges.map((edge) => edge - start),
    )
  const opensLine = rowCells.length === 0
  rowCells.push(createCell({ start, end, field, opensLine, blank, literal, furniture: isFurniture }))
}

const closeLiteral = (shown: ShownDocument, { from, text, isFurniture }: Segment): void =>
  addCells(
    shown,
    [createCell({ start: from, end: from + text.length, literal: true, furniture: isFurniture })],
    0,
  )

const closeRow = (shown: ShownDocument): void => {
  addCells(shown, shown.rowCells, 0)
  shown.row = undefined
  shown.rowCells = []
}

/** Takes over cells whose rows are counted from 0, and their offsets from a place of the text. */
const addCells = ({ cells }: ShownDocument, added: readonly SourceCell[], offset: number): void => {
  const firstRow = (cells.at(-1)?.row ?? -1) + 1
  for (const cell of added) {
    cell.start += offset
    cell.end += offset
    cell.row += firstRow
    cells.push(cell)
  }
}
