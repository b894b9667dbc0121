import type { SourceCell } from '../../scan/cell.js'

/*
 * No report repeats a few cells as often as this: the form has some 250 in all. What goes on like that is no report, or what
 * a machine left in one, and each of its lines would be a node, and each of its rows a diagnostic:
 *
 *   行政许可 | 0
 *   行政许可 | 0
 *   …              a million times
 */

/** How many cells of a repetition are read as any others; those behind them are not read. */
const mostRepeated = 1000

/** The most cells that are repeated together: two rows of the requests table. */
const longestPattern = 16

/** A stretch of cells that repeats those above it, in one cell. */
export interface Repetition {
  /** Where it stands in the text. */
  readonly at: readonly [start: number, end: number]
  /** Where what it repeats stands for the first time in it. */
  readonly pattern: readonly [start: number, end: number]
}

/** Cells, without those that only repeat others over and over. */
export interface CellsOnce {
  readonly cells: readonly SourceCell[]
  readonly repetitions: readonly Repetition[]
}

/** Puts each stretch of cells that repeats the cells above it over and over in one cell, which is no part of the report. */
export const joinRepeated = (text: string, cells: readonly SourceCell[]): CellsOnce => {
  if (cells.length <= mostRepeated) return { cells, repetitions: [] }
  const stretches = repeatedStretches(text, cells)
  if (stretches.length === 0) return { cells, repetitions: [] }
  const joined: SourceCell[] = []
  const repetitions: Repetition[] = []
  let next = 0
  for (const { from, to, period } of stretches) {
    for (; next < from; next++) joined.push(cells[next] as SourceCell)
    const [first, last] = [cells[from] as SourceCell, cells[to - 1] as SourceCell]
    const isFilled = !first.blank
    joined.push({ ...first, end: last.end, literal: isFilled, furniture: isFilled })
    const lastOfPattern = cells[Math.min(from + period, to) - 1] as SourceCell
    if (isFilled && !first.furniture)
      repetitions.push({ at: [first.start, last.end], pattern: [first.start, lastOfPattern.end] })
    next = to
  }
  for (; next < cells.length; next++) joined.push(cells[next] as SourceCell)
  return { cells: joined, repetitions }
}

/** Cells from one to the one before `to`, each of which is the same as the one `period` before it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly period: number
}

const repeatedStretches = (text: string, cells: readonly SourceCell[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  // How many cells up to this one are the same as those so many places before.
  const repeated = new Array<number>(longestPattern + 1).fill(0)
  for (let at = 0; at < cells.length; at++) {
    const period = periodAt(text, cells, at, repeated)
    if (period === 0) continue
    const end = endOfRepeated(text, cells, at, period)
    const stretch = inWholeRows(cells, { from: at, to: end, period })
    if (stretch !== undefined) stretches.push(stretch)
    repeated.fill(0)
    at = end - 1
  }
  return stretches
}

/** The fewest cells whose repetition has gone on for too long at a cell; 0 where none has. Counts this cell. */
const periodAt = (text: string, cells: readonly SourceCell[], at: number, repeated: number[]): number => {
  let period = 0
  for (let before = longestPattern; before > 0; before--) {
    const count = isSame(text, cells, at, at - before) ? (repeated[before] as number) + 1 : 0
    repeated[before] = count
    if (count > mostRepeated) period = before
  }
  return period
}

const endOfRepeated = (text: string, cells: readonly SourceCell[], from: number, period: number): number => {
  let end = from
  while (end < cells.length && isSame(text, cells, end, end - period)) end++
  return end
}

/** Whether a cell holds the same as one before it, and stands in its row as that does. */
const isSame = (text: string, cells: readonly SourceCell[], at: number, before: number): boolean => {
  const [cell, other] = [cells[at] as SourceCell, cells[before]]
  return (
    other !== undefined &&
    cell.end - cell.start === other.end - other.start &&
    cell.opensLine === other.opensLine &&
    cell.blank === other.blank &&
    cell.furniture === other.furniture &&
    isSameText(text, cell.start, other.start, cell.end - cell.start)
  )
}

const isSameText = (text: string, one: number, other: number, length: number): boolean => {
  for (let at = 0; at < length; at++)
    if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false
  return true
}

/**
 * A stretch from the beginning of a row to the end of one, unless it lies in one row; without blank cells around it,
 * unless it is nothing else.
 */
const inWholeRows = (cells: readonly SourceCell[], { from, to, period }: Stretch): Stretch | undefined => {
  const rowAt = (at: number): number | undefined => cells[at]?.row
  const isBlank = (at: number): boolean => cells[at]?.blank === true
  let [start, end] = [from, to]
  if (rowAt(start) !== rowAt(end - 1)) {
    while (start < end && rowAt(start) === rowAt(start - 1)) start++
    while (end > start && rowAt(end) === rowAt(end - 1)) end--
  }
  let [first, behindLast] = [start, end]
  while (first < end && isBlank(first)) first++
  while (behindLast > first && isBlank(behindLast - 1)) behindLast--
  if (first < behindLast) return { from: first, to: behindLast, period }
  return start < end ? { from: start, to: end, period } : undefined
}
