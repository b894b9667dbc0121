import type { HeaderGeometry } from './columns.js'

/*
 * The facts that show which value belongs to which column.
 */

/** The cells behind a label, and how they stand. */
export interface RowEvidence {
  readonly stands: 'behind a label'
  /** How many cells there are, blank ones among them. */
  readonly cells: number
  /** How many of them hold something, and which is the first and the last that does; -1 where none does. */
  readonly filled: number
  readonly firstFilled: number
  readonly lastFilled: number
  /** How many columns they should fill. */
  readonly columns: number
  /** Whether they stand in one row of the page with their label, so that blank fields may be mere fillers. */
  readonly onGrid: boolean
  /** The field of the row that the label stands in. */
  readonly labelField: number
  /** How the header stands over the columns, where it does. */
  readonly header: HeaderGeometry | undefined
  /** What is asked only where all this leaves it open. */
  readonly more: FurtherEvidence
}

/** What else shows the places of the values of a row. */
export interface FurtherEvidence {
  /** What the other rows of the table show of where values stand. */
  readonly peersOf: (row: RowEvidence) => readonly RowGeometry[]
  /** The numbers of the row where nothing parts them and they make one cell. */
  readonly glued: () => string | undefined
  /** The cells as they are written. */
  readonly written: () => readonly string[]
  /** Which of the columns is the total of the others; -1 where none is, or a column of the page's own is among them. */
  readonly total: () => number
}

/** Where the values of a row stand, learned from a row that holds a number for every column. */
export interface RowGeometry {
  readonly labelField: number
  readonly columns: number
  /** The blank fields between the label and the first value. */
  readonly lead: number
  /** All fields behind the label. */
  readonly fields: number
}

/** The values of a line without a label, below a header that names a column for each. */
export interface LineEvidence {
  readonly stands: 'below a header'
  readonly columns: number
  /** How many columns a group has; a line may be broken between two groups. */
  readonly groupSize: number
  readonly cells: readonly LineCell[]
  /** How many fields the header has, and the field of its first column. */
  readonly headerWidth: number
  readonly firstHeaderField: number
  /** All its numbers, where nothing parts them and they make one cell. */
  readonly glued: string | undefined
  /** Which column of each group is the total of the others; -1 where it is not the same in all. */
  readonly total: number
}

/** A cell of such a line: where it stands, and whether it is blank. */
export interface LineCell {
  readonly row: number
  readonly field: number
  readonly blank: boolean
}

/** A label between two rows of the form that is none of the form's, and the rows that stand nowhere and would stand there. */
export interface LabelEvidence {
  readonly stands: 'in place of a label'
  readonly open: readonly OpenRow[]
  /** Whether another label there is none of the form's either, and has the same numeral. */
  readonly hasRival: boolean
}

/** A row of the form that a label may name. */
export interface OpenRow {
  /** Whether the form numbers it as the label is numbered. */
  readonly sameNumeral: boolean
  /** How much of the words is the same, from 0 to 1. */
  readonly likeness: number
}

/** What shows which value belongs to which column, or which row a label names. */
export type Evidence = RowEvidence | LineEvidence | LabelEvidence

/** Whether there is a value for every column, without a gap between them. */
export const isFull = ({ filled, firstFilled, lastFilled, columns }: RowEvidence): boolean =>
  filled === columns && lastFilled - firstFilled === columns - 1

/** What a row with a number for every column shows of where values stand; nothing if it is not on a grid. */
export const geometryOf = (row: RowEvidence): RowGeometry | undefined => {
  if (!row.onGrid || !isFull(row)) return undefined
  const { labelField, columns, firstFilled, cells } = row
  return { labelField, columns, lead: firstFilled, fields: cells }
}
