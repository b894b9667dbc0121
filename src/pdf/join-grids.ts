import { findTerm } from '../lexicon/find.js'
import { isExact } from '../lexicon/term.js'
import { readValue } from '../source/value.js'
import { around } from './box.js'
import { cellText } from './cell-text.js'
import type { Flow, Grid, GridCell } from './flow.js'
import { measureOfCell, paddingOf } from './measure.js'
import { isBrokenNumber } from './paragraphs.js'

/** How far apart the edges of one column may stand on two pages, in points. */
const shift = 3

/** How many edges of columns tell one table from another. */
const fewestEdges = 3

/**
 * Whether a table goes on in one on the next page: every edge of a column of the one that has fewer of them stands where
 * one of the other does.
 */
const goesOnIn = (grid: Grid, next: Grid): boolean => {
  const [fewer, more] = grid.xs.length <= next.xs.length ? [grid.xs, next.xs] : [next.xs, grid.xs]
  return fewer.length >= fewestEdges && fewer.every((x) => more.some((other) => isNear(x, other)))
}

/** Joins what the end of a page parts: a table that ends what stands above it, with the one that begins what stands below. */
export const joinFlows = (above: Flow, below: Flow): Flow => {
  const [last, first] = [above.at(-1), below[0]]
  const joined = last?.kind === 'grid' && first?.kind === 'grid' ? joinInto(last, first) : undefined
  return joined === undefined ? [...above, ...below] : [...above.slice(0, -1), joined, ...below.slice(1)]
}

/**
 * Joins a table with the one that it goes on in, or a table in one of its lowest cells: the lines around such a cell are
 * not drawn across the next page. `undefined` where none goes on.
 */
const joinInto = (grid: Grid, next: Grid): Grid | undefined => {
  if (goesOnIn(grid, next)) return joinGrids(grid, next)
  for (const [at, cell] of grid.cells.entries()) {
    const inner = reachesDownTo(cell, grid.rows) ? cell.flow.at(-1) : undefined
    const joined = inner?.kind === 'grid' ? joinInto(inner, next) : undefined
    if (joined === undefined) continue
    return { ...grid, cells: grid.cells.with(at, { ...cell, flow: cell.flow.with(-1, joined) }) }
  }
  return undefined
}

const isNear = (x: number | undefined, other: number | undefined): boolean =>
  x !== undefined && other !== undefined && Math.abs(x - other) <= shift

/** Makes one table of two of which one goes on in the other. */
const joinGrids = (grid: Grid, next: Grid): Grid => {
  const xs = grid.xs.length >= next.xs.length ? grid.xs : next.xs
  const above = inColumns(grid, xs)
  const below = inColumns(next, xs)
  const isCut = isRowCut(above, grid.rows, below)
  const joined = isCut ? 1 : 0
  const shifted = below.map((cell) => ({ ...cell, row: cell.row + grid.rows - joined }))
  const cells = [...above]
  for (const cell of shifted) {
    const start = above.findIndex((one) =>
      continues(one, cell, { rows: grid.rows, isCut, cells: [...above, ...shifted] }),
    )
    const one = cells[start]
    if (one === undefined) cells.push(cell)
    else cells[start] = joinCells(one, cell)
  }
  cells.sort((one, other) => one.row - other.row || one.column - other.column)
  return { ...grid, xs, rows: grid.rows + next.rows - joined, cells }
}

/** The cells of a grid, by the columns of one that has more of them. */
const inColumns = (grid: Grid, xs: readonly number[]): GridCell[] => {
  const columnAt = (edge: number): number => xs.findIndex((x) => isNear(x, grid.xs[edge]))
  return grid.cells.map((cell) => {
    const column = columnAt(cell.column)
    return { ...cell, column, columnSpan: columnAt(cell.column + cell.columnSpan) - column }
  })
}

const reachesDownTo = ({ row, rowSpan }: GridCell, rows: number): boolean => row + rowSpan === rows

const standsUnder = (one: GridCell, other: GridCell): boolean =>
  one.column === other.column && one.columnSpan === other.columnSpan

const isValue = (text: string): boolean => readValue(text.trim()) !== undefined

const isLabel = (text: string): boolean => findTerm(text).term !== undefined

/**
 * Whether two words are the pieces of one label, of which the second is none by itself; it may be nearly one, as
 * 复申请 after 4.无正当理由大量反 is nearly 2.重复申请.
 */
const isOneLabel = (first: string, second: string): boolean =>
  second !== '' && !isExact(findTerm(second)) && isExact(findTerm(first + second))

/**
 * Whether the end of a page cuts a row in two: its label goes on on the next page, or its numbers do, and no column has
 * a number on both, but for the digits of one that is wider than its cell.
 */
const isRowCut = (above: readonly GridCell[], rows: number, below: readonly GridCell[]): boolean => {
  const pairs = below
    .filter(({ row, rowSpan }) => row === 0 && rowSpan === 1)
    .map((cell) => ({
      one: above.find((other) => reachesDownTo(other, rows) && standsUnder(other, cell)),
      cell,
    }))
    .filter(({ one, cell }) => one === undefined || one.rowSpan === 1 || !isRestOf(one, cell))
  if (pairs.length === 0 || pairs.some(({ one }) => one?.rowSpan !== 1)) return false
  // A table in a cell goes on in one of the same row.
  if (pairs.some(({ one, cell }) => one !== undefined && isCutTable(one.flow, cell.flow))) return true
  const padding = paddingOf([...above, ...below])
  const texts = pairs.map(({ one, cell }) => ({
    before: cellText(one?.flow ?? []),
    after: cellText(cell.flow),
    isBroken: one !== undefined && isNumberCut(one, cell, padding),
  }))
  if (texts.some(({ before, after, isBroken }) => isValue(before) && isValue(after) && !isBroken))
    return false
  if (texts.some(({ before, after }) => isOneLabel(before, after))) return true
  const [words] = texts
  // The table of disputes has no labels: its row begins with a number.
  if (texts.some(({ isBroken }) => isBroken)) return words?.after === '' || words?.isBroken === true
  const [numbersBefore, numbersAfter] = [
    texts.filter(({ before }) => isValue(before)),
    texts.filter(({ after }) => isValue(after)),
  ]
  return numbersBefore.length === 0 && numbersAfter.length > 0 && words?.after === '' && isLabel(words.before)
}

/** Whether the end of a page parts the digits of a number that is wider than its cell. */
const isNumberCut = (one: GridCell, cell: GridCell, padding: number): boolean => {
  const [last, first] = [one.flow.at(-1), cell.flow[0]]
  return (
    last?.kind === 'line' &&
    first?.kind === 'line' &&
    isBrokenNumber(last, first, measureOfCell(one, padding))
  )
}

const isCutTable = (above: Flow, below: Flow): boolean =>
  joinFlows(above, below).length < above.length + below.length

/** Whether a cell is the rest of one over several rows: that of its label, or the room below it. */
const isRestOf = (one: GridCell, cell: GridCell): boolean => {
  const after = cellText(cell.flow)
  return after === '' || isOneLabel(cellText(one.flow), after)
}

interface Cut {
  rows: number
  isCut: boolean
  cells: readonly GridCell[]
}

/**
 * Whether a cell at the top of a page is the rest of one at the bottom of the page before: in a row that is cut, or
 * where a cell over several rows is, which is no column of numbers and has its words on one of the pages, or its label on
 * both.
 */
const continues = (one: GridCell, cell: GridCell, { rows, isCut, cells }: Cut): boolean => {
  if (!standsUnder(one, cell) || !reachesDownTo(one, rows) || cell.row !== rows - (isCut ? 1 : 0))
    return false
  if (isCut) return true
  const [before, after] = [cellText(one.flow), cellText(cell.flow)]
  if (isOneLabel(before, after)) return true
  return after === '' && !cells.some((other) => other.column === cell.column && isValue(cellText(other.flow)))
}

const joinCells = (one: GridCell, cell: GridCell): GridCell => ({
  ...one,
  rowSpan: cell.row + cell.rowSpan - one.row,
  box: one.page === cell.page ? around([one.box, cell.box]) : one.box,
  flow: joinFlows(one.flow, cell.flow),
})
