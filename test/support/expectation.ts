import type { Edition, SectionKey } from '../../src/form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../../src/form/keys.js'
import { columnsOf } from '../../src/form/tables.js'
import type { CellState } from '../../src/tree/nodes.js'
import type { Fault } from './diagnostics.js'

const requestColumns = columnsOf('requests')
const disputeColumns = columnsOf('disputes')

/** A cell as a reader finds it in the source. */
export interface ExpectedCell {
  readonly state: CellState
  readonly value: number | null
  readonly unit: string | null
  /** The line, counted from 1, on which its words begin; `null` where the cell is not there. */
  readonly line: number | null
  /** How many tabs stand before it in its line; only where a line is a whole row. */
  readonly tabsBefore: number | null
}

/** A row: the line of its label (the groups of the disputes table have none) and its cells by column. */
export interface ExpectedRow {
  readonly label: number | null
  readonly cells: Readonly<Partial<Record<ColumnKey, ExpectedCell>>>
}

/** A table by its rows. */
export type ExpectedTable = Readonly<Partial<Record<RowKey, ExpectedRow>>>

/** Prose by the lines of its paragraphs; several lines in one bracket are pieces of one paragraph. */
export type Lines = readonly (number | readonly number[])[]

/** What a reader finds in a published report. Its words are named by the lines they stand on. */
export interface ExpectedReport extends Readonly<Record<TableKey, ExpectedTable>> {
  readonly file: string
  readonly title: readonly number[]
  readonly agency: string
  readonly year: number
  readonly edition: Edition
  readonly headings: Readonly<Partial<Record<SectionKey, number>>>
  readonly preamble: Lines | null
  readonly overview: Lines | null
  readonly problems: Lines | null
  readonly other: Lines | null
  readonly signature: { readonly agency: string | null; readonly date: string | null }
  /** The errors and warnings, and no others. */
  readonly faults: readonly Fault[]
}

/** A number in a cell. */
export const number = (
  value: number,
  line: number,
  tabsBefore: number | null = null,
  unit: string | null = null,
): ExpectedCell => ({ state: 'number', value, unit, line, tabsBefore })

/** A cell that says 0. */
export const zero = (line: number, tabsBefore: number | null = null): ExpectedCell =>
  number(0, line, tabsBefore)

/** A cell that is there and says nothing. */
export const blank = (line: number): ExpectedCell => ({
  state: 'blank',
  value: null,
  unit: null,
  line,
  tabsBefore: null,
})

const missing: ExpectedCell = { state: 'missing', value: null, unit: null, line: null, tabsBefore: null }

/** Cells that say 0, one a line. */
export const zeros = (...lines: number[]): ExpectedCell[] => lines.map((line) => zero(line))

/** Blank cells, one a line. */
export const blanks = (...lines: number[]): ExpectedCell[] => lines.map(blank)

/** Cells that say 0 and stand side by side in one line, the first of them after so many tabs. */
export const zerosAcross = (count: number, line: number, tabsBeforeFirst: number): ExpectedCell[] =>
  Array.from({ length: count }, (_, index) => zero(line, tabsBeforeFirst + index))

/** Every line from the first to the last, or every second one of them. */
export const lines = (first: number, last: number, step: 1 | 2 = 1): number[] =>
  Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step)

const inColumns = (
  columns: readonly { readonly key: ColumnKey }[],
  cells: readonly ExpectedCell[],
): ExpectedRow['cells'] => {
  if (cells.length !== columns.length) throw new Error(`${cells.length} cells for ${columns.length} columns`)
  return Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]]))
}

/** A row of the requests table: the line of its label and its seven cells. */
export const requestRow = (label: number, cells: readonly ExpectedCell[]): ExpectedRow => ({
  label,
  cells: inColumns(requestColumns, cells),
})

/** A row of the requests table none of whose cells has a certain place. */
export const requestRowWithoutCells = (label: number): ExpectedRow =>
  requestRow(
    label,
    requestColumns.map(() => missing),
  )

/** A group of the disputes table: its five cells. */
export const disputeGroup = (cells: readonly ExpectedCell[]): ExpectedRow => ({
  label: null,
  cells: inColumns(disputeColumns, cells),
})
