import type { SourceCell } from '../../scan/cell.js'
import { isSpace } from '../../source/space.js'
import { standsBeforeNumbers, pieceAndLabel } from './group-pieces.js'
import type { Lookup } from '../../lexicon/find.js'
import { cellsOfJoinedLine } from './joined-line.js'
import { linesBelow, linesOfReport, type LinesInCell } from './one-line.js'
import { labelsSideBySide } from './side-by-side.js'
import { titleInField } from './title-in-field.js'

/** A line of labels is not shorter than this, … */
const shortestLine = '甲 乙丙'.length
/** … and not longer than this. */
const longestLine = 120

/** Takes apart the cells that hold more than one, as only the words of the form can tell. */
export const partCells = (
  text: string,
  cells: readonly SourceCell[],
  find: Lookup,
): readonly SourceCell[] => {
  let first = 0
  while (first < cells.length && !isTakenApart({ text, cells, find }, first)) first++
  return first === cells.length ? cells : partFrom({ text, cells, find }, first)
}

interface Parting {
  readonly text: string
  readonly cells: readonly SourceCell[]
  readonly find: Lookup
}

const isTakenApart = (parting: Parting, at: number): boolean =>
  standsBeforeNumbers(parting.text, parting.cells, at) ||
  (isLine(parting, at) && isLong(parting.cells[at] as SourceCell)
    ? holdsLines(parting, parting.cells[at] as SourceCell)
    : partsOf(parting, at) !== undefined)

/** Whether a long cell holds a report, or a part of one. */
const holdsLines = ({ text, find }: Parting, cell: SourceCell): boolean =>
  linesOfReport(text, cell, find) !== undefined || cellsOfJoinedLine(text, cell) !== undefined

/** Takes apart the cells from one on; those before it stay as they are. */
const partFrom = (parting: Parting, first: number): readonly SourceCell[] => {
  const { text, cells, find } = parting
  const parted = cells.slice(0, first)
  // How many rows there are more than the cells say.
  let rows = 0
  // A report on one line, which may be broken and go on below.
  let report: LinesInCell | undefined
  // The row that a piece of a group's label stands in, before its numbers.
  let rowOfPiece = -1
  for (let at = first; at < cells.length; at++) {
    const cell = cells[at] as SourceCell
    const opensLine = cell.opensLine || cell.row === rowOfPiece
    let parts: readonly SourceCell[] | undefined
    if (!isLine(parting, at)) parts = partsOf(parting, at)
    else if (report !== undefined) {
      report = cell.blank || cell.literal ? report : linesBelow(text, cell, find, report)
      parts = cell.blank || cell.literal ? undefined : report.cells
    } else if (isLong(cell)) {
      report = linesOfReport(text, cell, find)
      parts = report?.cells ?? cellsOfJoinedLine(text, cell)
    } else parts = partsOf(parting, at)
    for (const part of parts ?? [{ ...cell, opensLine }]) parted.push({ ...part, row: part.row + rows })
    rows += (parts?.at(-1)?.row ?? cell.row) - cell.row
    const isPiece = parts === undefined && standsBeforeNumbers(text, cells, at)
    rowOfPiece = isPiece ? cell.row : cell.row === rowOfPiece ? -1 : rowOfPiece
    if (isPiece) rows++
  }
  return parted
}

/** Whether a cell is alone in its line. */
const isLine = ({ cells }: Parting, at: number): boolean => {
  const cell = cells[at] as SourceCell
  return cell.opensLine && cells[at + 1]?.row !== cell.row
}

/** Whether a cell is longer than any line of labels: prose, or a whole report. */
const isLong = ({ start, end, literal }: SourceCell): boolean => end - start > longestLine && !literal

const partsOf = (parting: Parting, at: number): readonly SourceCell[] | undefined => {
  const { text, cells, find } = parting
  const cell = cells[at] as SourceCell
  const { start, end, blank, literal } = cell
  if (end - start < shortestLine || end - start > longestLine || blank || literal) return undefined
  const joined = isLine(parting, at) ? cellsOfJoinedLine(text, cell) : undefined
  if (joined !== undefined) return joined
  const titled = isLine(parting, at) ? titleInField(text, cell) : undefined
  if (titled !== undefined || !holdsSpace(text, start, end)) return titled
  return pieceAndLabel(text, cell, find) ?? labelsSideBySide(text, cell, find)
}

const holdsSpace = (text: string, start: number, end: number): boolean => {
  for (let at = start + 1; at < end - 1; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}
