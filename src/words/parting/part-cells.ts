import type { SourceCell } from '../../scan/cell.js'
import { isSpace } from '../../source/space.js'
import { standsBeforeNumbers, pieceAndLabel } from './group-pieces.js'
import type { Lookup } from '../../lexicon/find.js'
import { linesBelow, linesOfReport, type LinesInCell } from './one-line.js'
import { labelsSideBySide } from './side-by-side.js'

/** A line of labels is not shorter than this, … */
const shortestLine = '甲 乙丙'.length
/** … and not longer than this. */
const longestLine = 120

/** Takes apart the cells that hold more than one, as only the words of the form can tell. */
export const partCells = (
  text: string,
  cells: readonly SourceCell[],
  findTerm: Lookup,
): readonly SourceCell[] => {
  let parted: SourceCell[] | undefined
  // How many rows there are more than the cells say.
  let rows = 0
  // A report on one line, which may be broken and go on below.
  let report: LinesInCell | undefined
  // The row that a piece of a group's label stands in, before its numbers.
  let rowOfPiece = -1
  const push = (cell: SourceCell, opensLine: boolean): void => {
    if (rows === 0) parted?.push(cell)
    else parted?.push({ ...cell, row: cell.row + rows, opensLine })
  }
  cells.forEach((cell, at) => {
    const opensLine = cell.opensLine || cell.row === rowOfPiece
    if (cell.row === rowOfPiece) rowOfPiece = -1
    const isLine =
      cell.opensLine &&
      cells[at + 1]?.row !== cell.row &&
      (report === undefined ? isLong(cell) : !cell.blank && !cell.literal)
    if (isLine)
      report =
        report === undefined ? linesOfReport(text, cell, findTerm) : linesBelow(text, cell, findTerm, report)
    const parts = isLine ? report?.cells : partsOf(text, cell, findTerm)
    if (parts !== undefined) {
      parted ??= cells.slice(0, at)
      for (const part of parts) push(part, part.opensLine)
      rows += (parts.at(-1)?.row ?? cell.row) - cell.row
      return
    }
    const isPiece = standsBeforeNumbers(text, cell, cells[at + 1])
    if (isPiece) parted ??= cells.slice(0, at)
    push(cell, opensLine)
    if (!isPiece) return
    rowOfPiece = cell.row
    rows++
  })
  return parted ?? cells
}

/** Whether a cell is longer than any line of labels: prose, or a whole report. */
const isLong = ({ start, end, literal }: SourceCell): boolean => end - start > longestLine && !literal

const partsOf = (text: string, cell: SourceCell, findTerm: Lookup): SourceCell[] | undefined => {
  const { start, end, blank, literal } = cell
  if (end - start < shortestLine || end - start > longestLine || blank || literal) return undefined
  if (!holdsSpace(text, start, end)) return undefined
  return pieceAndLabel(text, cell, findTerm) ?? labelsSideBySide(text, cell, findTerm)
}

const holdsSpace = (text: string, start: number, end: number): boolean => {
  for (let at = start + 1; at < end - 1; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}
