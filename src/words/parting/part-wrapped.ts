import type { Lookup } from '../../lexicon/find.js'
import type { LabelPiece, LabelReading } from '../../lexicon/term.js'
import type { SourceCell } from '../../scan/cell.js'
import type { Piece } from './lines-of-pieces.js'
import { findWrapped, isPartOf, type WrappedLabels } from './wrapped-labels.js'

/** What a cell is that holds the first piece of a wrapped label, or a piece of the label of a group. */
export type WrappedWord = { readonly label: LabelReading } | 'piece of a group'

/** The cells with the pieces of wrapped labels each in one of its own, and what these are. */
export interface WrappedCells {
  readonly cells: readonly SourceCell[]
  readonly wrapped: ReadonlyMap<number, WrappedWord>
}

const nothing: ReadonlyMap<number, WrappedWord> = new Map()

/** Takes apart the cells that hold pieces of several labels, in text out of a PDF, and tells what the pieces are. */
export const partWrapped = (text: string, cells: readonly SourceCell[], find: Lookup): WrappedCells => {
  if (!cells.some(({ spaced }) => spaced)) return { cells, wrapped: nothing }
  const found = wholly(cells, text, findWrapped(text, cells, find))
  if (found.labels.length === 0 && found.groupPieces.length === 0) return { cells, wrapped: nothing }
  const parts = partsByCell(piecesIn(found))
  const { parted, placeOf } = partCells(cells, parts)
  const wrapped = new Map<number, WrappedWord>()
  for (const piece of found.groupPieces) wrapped.set(placeOf(piece), 'piece of a group')
  for (const { label, first, others } of found.labels) {
    const around = others.map(({ piece, of }): LabelPiece => ({ at: placeOf(piece), of }))
    wrapped.set(placeOf(first), { label: { ...label, around } })
  }
  return { cells: parted, wrapped }
}

const piecesIn = ({ labels, groupPieces }: WrappedLabels): readonly Piece[] => [
  ...groupPieces,
  ...labels.flatMap(({ first, others }) => [first, ...others.map(({ piece }) => piece)]),
]

/** The pieces of each cell, in order. */
const partsByCell = (pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> => {
  const parts = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const known = parts.get(piece.cell)
    if (known === undefined) parts.set(piece.cell, [piece])
    else known.push(piece)
  }
  for (const some of parts.values()) some.sort((one, other) => one.start - other.start)
  return parts
}

/** The labels and pieces of groups in cells of which nothing is left over: what else stands in one might be anything. */
const wholly = (cells: readonly SourceCell[], text: string, found: WrappedLabels): WrappedLabels => {
  let { labels, groupPieces } = found
  for (;;) {
    const parts = partsByCell(piecesIn({ labels, groupPieces }))
    const isWhole = ({ cell }: Piece): boolean => {
      const held = (parts.get(cell) ?? []).reduce((sum, piece) => sum + lengthOf(text, piece), 0)
      return held === lengthOf(text, cells[cell] as SourceCell)
    }
    const left = labels.filter(
      ({ first, others }) => isWhole(first) && others.every(({ piece }) => isWhole(piece)),
    )
    const leftPieces = groupPieces.filter(isWhole)
    if (left.length === labels.length && leftPieces.length === groupPieces.length)
      return { labels, groupPieces }
    labels = left
    groupPieces = leftPieces
  }
}

/** How long a stretch is without its spaces. */
const lengthOf = (text: string, { start, end }: Pick<Piece, 'start' | 'end'>): number =>
  text.slice(start, end).replace(/\s/g, '').length

interface PartedCells {
  readonly parted: readonly SourceCell[]
  /** The place of the cell that holds a piece. */
  readonly placeOf: (piece: Piece) => number
}

/** Puts each piece on a line of its own; what follows the last in its row stays there. */
const partCells = (
  cells: readonly SourceCell[],
  parts: ReadonlyMap<number, readonly Piece[]>,
): PartedCells => {
  const parted: SourceCell[] = []
  const places = new Map<number, number>()
  let rows = 0
  for (const [at, cell] of cells.entries()) {
    const pieces = (parts.get(at) ?? []).filter((piece) => isPartOf(cells, piece))
    places.set(cell.start, parted.length)
    if (pieces.length === 0) parted.push(rows === 0 ? cell : { ...cell, row: cell.row + rows })
    for (const [index, { start, end }] of pieces.entries()) {
      places.set(start, parted.length)
      if (index > 0) rows++
      parted.push({ ...cell, start, end, row: cell.row + rows, opensLine: index > 0 || cell.opensLine })
    }
  }
  return { parted, placeOf: ({ start }) => places.get(start) as number }
}
