import type { Box } from './box.js'
import type { Line } from './line.js'

/** What stands below each other on a page, or in a cell. */
export type Flow = (Line | Grid)[]

/** A table: its cells from left to right and from top to bottom. */
export interface Grid {
  kind: 'grid'
  /** The page that it begins on, counted from 1. */
  page: number
  box: Box
  /** Where its columns start, and the last one ends. */
  xs: number[]
  /** How many rows it has. */
  rows: number
  cells: GridCell[]
}

/** A cell of a table, by the columns and rows that it covers, counted from 0, and what it holds. */
export interface GridCell {
  column: number
  row: number
  columnSpan: number
  rowSpan: number
  page: number
  box: Box
  flow: Flow
}
