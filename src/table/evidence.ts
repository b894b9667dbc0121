import { alphabet } from '../lexicon/alphabet.js'
import type { Word } from '../words/word.js'
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
  /** Which of the columns is the total of the others; -1 where none is, or a column of the page's own is among them. */
  readonly total: number
  /** Whether they stand in one row of the page with their label, so that blank fields may be mere fillers. */
  readonly onGrid: boolean
  /** The field of the row that the label stands in. */
  readonly labelField: number
  /** How the header stands over the columns, where it does. */
  readonly header: HeaderGeometry | undefined
  /** What the other rows of the table show; asked only where the row itself leaves it open. */
  readonly peers: () => readonly RowGeometry[]
  /** The cells as they are written, asked only where there is one too many. */
  readonly written: () => readonly string[]
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
}

/** A cell of such a line: where it stands, and whether it is blank. */
export interface LineCell {
  readonly row: number
  readonly field: number
  readonly blank: boolean
}

/** What shows which value belongs to which column. */
export type Evidence = RowEvidence | LineEvidence

/** How many of some words hold something, and which is the first and the last that does. */
export const countFilled = (
  words: readonly Word[],
): Pick<RowEvidence, 'filled' | 'firstFilled' | 'lastFilled'> => {
  let filled = 0
  let firstFilled = -1
  let lastFilled = -1
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.letter === alphabet.blank) continue
    if (filled++ === 0) firstFilled = at
    lastFilled = at
  }
  return { filled, firstFilled, lastFilled }
}

/** Whether there is a value for every column, without a gap between them. */
export const isFull = ({ filled, firstFilled, lastFilled, columns }: RowEvidence): boolean =>
  filled === columns && lastFilled - firstFilled === columns - 1

/** What a row with a number for every column shows of where values stand; nothing if it is not on a grid. */
export const geometryOf = (row: RowEvidence): RowGeometry | undefined => {
  if (!row.onGrid || !isFull(row)) return undefined
  const { labelField, columns, firstFilled, cells } = row
  return { labelField, columns, lead: firstFilled, fields: cells }
}
