import type { SourceCell } from '../../scan/cell.js'
import { alphabet } from '../../lexicon/alphabet.js'
import type { Lookup } from '../../lexicon/find.js'
import { isBeginning, isGroupPiece } from '../../lexicon/pieces.js'
import type { Found } from '../../lexicon/term.js'
import { readValue } from '../../source/value.js'

/*
 * Pieces of the label of a group, which runs down the page, stand before the labels or numbers of its rows. They are put
 * on a line of their own:
 *
 *   年 （一）予以公开 1 0 0 0 0 0 1
 *   予公开 2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
 *   度 0 0 0 0 0 0 0
 */

/** The piece, or the whole label of a group, and the label of a cell that opens with it; `undefined` where it does not. */
export const pieceAndLabel = (text: string, cell: SourceCell, findTerm: Lookup): SourceCell[] | undefined => {
  const { start, end, opensLine } = cell
  if (!opensLine) return undefined
  const [, piece, label] = /^(\S{1,8}(?:\s\S)?)\s+(\S[^]*)$/.exec(text.slice(start, end)) ?? []
  if (piece === undefined || label === undefined) return undefined
  if (!isGroupPiece(piece) && !isGroup(findTerm(piece))) return undefined
  const whole = findTerm(text.slice(start, end))
  if (opensRow(whole) || !opensRow(findTerm(label))) return undefined
  return [
    { ...cell, end: start + piece.length },
    { ...cell, start: end - label.length, row: cell.row + 1, indent: 0 },
  ]
}

const isGroup = ({ term, near }: Found): boolean => term?.letter === alphabet.group && !near

/** Whether a label is that of a row or of a group of rows, or the beginning of one. */
const opensRow = (found: Found): boolean => {
  const { term, near, words, marker } = found
  if (term === undefined) return isBeginning(found) && (words.length > 1 || marker !== undefined)
  return rowLetters.includes(term.letter) && !near
}

const rowLetters = [alphabet.requestsRow, alphabet.rowOrGroup, alphabet.columnOrRow, alphabet.group].join('')

/**
 * Whether a cell is a piece that stands before the numbers of a row, with nothing but spaces between: where pipes, tabs or
 * a page made the fields, the cell before the numbers is a label.
 */
export const standsBeforeNumbers = (text: string, cells: readonly SourceCell[], at: number): boolean => {
  const next = cells[at + 1]
  if (next === undefined || !next.spaced || next.opensLine) return false
  const cell = cells[at] as SourceCell
  return (
    cell.opensLine &&
    next.row === cell.row &&
    !cell.blank &&
    !cell.literal &&
    isGroupPiece(text.slice(cell.start, cell.end)) &&
    readValue(text, cell.start, cell.end) === undefined &&
    readValue(text, next.start, next.end) !== undefined
  )
}
