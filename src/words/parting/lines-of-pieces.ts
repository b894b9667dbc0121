import { fold } from '../../form/fold.js'
import type { Lookup } from '../../lexicon/find.js'
import { isExact } from '../../lexicon/term.js'
import type { SourceCell } from '../../scan/cell.js'
import { isPageNumber } from '../../scan/page-number.js'
import { isLikeValue } from '../../source/value.js'
import { closes } from '../label.js'
import { wordsBySpaces } from './stretches.js'

/** Words that may be a piece of a label: a cell, or those between two spaces of it. */
export interface Piece {
  readonly kind: 'words' | 'page'
  /** The cell that it stands in. */
  readonly cell: number
  readonly start: number
  readonly end: number
  /** Its words, folded. */
  readonly words: string
}

/** What stands in text out of a PDF: pieces of labels, rows of numbers; `other` ends all labels. */
export type Line = Piece | { readonly kind: 'numbers' } | { readonly kind: 'other' }

const fewestNumbers = 3
const longestPiece = 60

const other: Line = { kind: 'other' }
const numbers: Line = { kind: 'numbers' }

/** The pieces and rows of numbers in the order of the text. */
export const linesOf = (text: string, cells: readonly SourceCell[], find: Lookup): readonly Line[] => {
  const lines: Line[] = []
  for (let at = 0; at < cells.length;) {
    const { row, opensLine } = cells[at] as SourceCell
    let to = at + 1
    while (cells[to]?.row === row) to++
    const first = opensLine && isValue(text, cells[at] as SourceCell) ? at : at + 1
    const count = to - first
    const isRow = count >= fewestNumbers && areNumbers(text, cells, first, to)
    if (first > at && (count === 0 || isRow)) {
      for (const piece of piecesOf(text, cells, at, find)) lines.push(piece)
    } else if (!isRow) lines.push(other)
    if (isRow) lines.push(numbers)
    at = to
  }
  return lines
}

/** Whether a cell is a number or a mark; - 4 - is the number of a page. */
const isValue = (text: string, { start, end }: SourceCell): boolean =>
  isLikeValue(text, start, end) && !isPageNumber(text, start, end)

/** Whether some cells are numbers with nothing but spaces between them. */
const areNumbers = (text: string, cells: readonly SourceCell[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const cell = cells[at] as SourceCell
    if (!isValue(text, cell) || (at > from && !cell.spaced)) return false
  }
  return true
}

const piecesOf = (text: string, cells: readonly SourceCell[], at: number, find: Lookup): readonly Line[] => {
  const { start, end, blank, literal, furniture } = cells[at] as SourceCell
  if (blank || literal || furniture || end - start > longestPiece) return [other]
  const content = text.slice(start, end)
  if (isPageNumber(content)) return [{ kind: 'page', cell: at, start, end, words: '' }]
  if (isExact(find(content))) return [{ kind: 'words', cell: at, start, end, words: fold(content) }]
  const spaced = wordsBySpaces(content)
  return spaced.words.map(({ from, to }) => {
    const written = content.slice(from, to)
    const words = fold(written)
    if (words === '' && !closes(written)) return other
    return { kind: 'words', cell: at, start: start + from, end: start + to, words }
  })
}
