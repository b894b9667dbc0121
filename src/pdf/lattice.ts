import type { Box } from './box.js'
import type { Ruling } from './page-content.js'
import { groupTouching } from './touching.js'

/** A cell of a table, by the columns and rows that it covers, counted from 0. */
export interface LatticeCell {
  column: number
  row: number
  columnSpan: number
  rowSpan: number
  box: Box
}

/** The cells that ruling lines enclose. */
export interface Lattice {
  box: Box
  /** Where its columns start, and the last one ends; the same of its rows. */
  xs: number[]
  ys: number[]
  /** From left to right and from top to bottom. */
  cells: LatticeCell[]
}

/** The lines of one table closer together than this are one line, in points: double borders, cells with space between. */
const closest = 4.5
/** A line counts as the edge of a cell where it covers most of it. */
const mostOfAnEdge = 0.6

/** Finds the tables that lines enclose, each with two cells or more. */
export const findLattices = (rulings: readonly Ruling[]): Lattice[] =>
  groupTouching(rulings)
    .flatMap((group) => latticeOf(group) ?? [])
    .filter(({ cells }) => cells.length > 1)

/** How many upright lines show with one level line alone that it ends a row, the rest of one that the end of a page cuts. */
const fewestUprights = 3

const latticeOf = (group: readonly Ruling[]): Lattice | undefined => {
  const levels = group.filter(({ axis }) => axis === 'level')
  const uprights = group.filter(({ axis }) => axis === 'upright')
  if (levels.length < 2 && uprights.length < fewestUprights) return undefined
  const xs = positionsOf(uprights, levels)
  const ys = positionsOf(levels, uprights)
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined
  if (xs.length < 2 || ys.length < 2) return undefined
  return { box: { left, top, right, bottom }, xs, ys, cells: cellsOf({ xs, ys, levels, uprights }) }
}

/**
 * Where lines stand, and where those across them end: many tables are open at their sides.
 *
 *   ─────┬─────
 *    a   │  b       three columns' edges, and only one of them drawn
 *   ─────┴─────
 */
const positionsOf = (lines: readonly Ruling[], across: readonly Ruling[]): number[] => {
  const positions = clustered(lines.map(({ at }) => at))
  const first = Math.min(...across.map(({ from }) => from))
  const last = Math.max(...across.map(({ to }) => to))
  if (first < (positions[0] ?? Infinity) - closest) positions.unshift(first)
  if (last > (positions.at(-1) ?? -Infinity) + closest) positions.push(last)
  return positions
}

/** The middles of the clusters that some numbers make. */
const clustered = (numbers: readonly number[]): number[] => {
  const clusters: number[][] = []
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const open = clusters.at(-1)
    const last = open?.at(-1)
    if (open === undefined || last === undefined || number - last > closest) clusters.push([number])
    else open.push(number)
  }
  return clusters.map((cluster) => ((cluster[0] ?? 0) + (cluster.at(-1) ?? 0)) / 2)
}

interface Drawing {
  xs: readonly number[]
  ys: readonly number[]
  levels: readonly Ruling[]
  uprights: readonly Ruling[]
}

/** Makes one cell of fields that no line parts: as wide as can be, and then as high. */
const cellsOf = ({ xs, ys, levels, uprights }: Drawing): LatticeCell[] => {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const partsRows = edgesOf(levels, ys, xs)
  const partsColumns = edgesOf(uprights, xs, ys)
  const taken = new Set<number>()
  const isFree = (column: number, row: number): boolean =>
    column < columns && row < rows && !taken.has(row * columns + column)
  const reachOf = (column: number, row: number): { right: number; below: number } => {
    let right = column + 1
    while (isFree(right, row) && !partsColumns(right, row)) right++
    let below = row + 1
    const isOpen = (at: number): boolean =>
      isFree(at, below) && !partsRows(below, at) && (at === column || !partsColumns(at, below))
    while (everyBetween(column, right, isOpen)) below++
    return { right, below }
  }
  const cells: LatticeCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(column, row)) continue
      const { right, below } = reachOf(column, row)
      for (let y = row; y < below; y++) for (let x = column; x < right; x++) taken.add(y * columns + x)
      const box = { left: xs[column] ?? 0, top: ys[row] ?? 0, right: xs[right] ?? 0, bottom: ys[below] ?? 0 }
      cells.push({ column, row, columnSpan: right - column, rowSpan: below - row, box })
    }
  }
  return cells
}

const everyBetween = (from: number, to: number, holds: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (!holds(at)) return false
  return true
}

/** Tells whether a line parts two fields: the line by its position, and the field along it. */
const edgesOf = (
  lines: readonly Ruling[],
  positions: readonly number[],
  across: readonly number[],
): ((position: number, field: number) => boolean) => {
  const stretches = positions.map((position) => lines.filter(({ at }) => Math.abs(at - position) <= closest))
  return (position, field) => {
    const [from, to] = [across[field] ?? 0, across[field + 1] ?? 0]
    const covered = (stretches[position] ?? []).map(
      (line) => Math.min(line.to, to) - Math.max(line.from, from),
    )
    return Math.max(0, ...covered) >= (to - from) * mostOfAnEdge
  }
}
