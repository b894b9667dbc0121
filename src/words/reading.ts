import type { Lookup } from '../lexicon/find.js'
import type { PlainLetter, PlainWord } from './word.js'
import type { SourceCell } from '../scan/cell.js'

/** What words are read from, and what is known of the report so far. */
export interface Reading {
  readonly text: string
  readonly cells: readonly SourceCell[]
  readonly find: Lookup
  /** The cells that are the last pieces of labels further up. */
  readonly tails: Set<number>
  /** Whether numbers stand in rows with nothing but spaces between them, as in text out of a PDF. */
  readonly hasSpacedRows: boolean
  /** Titles and the page's own lines stand before the first heading or table. */
  inFront: boolean
}

/** A cell as it stands in the source. */
export const textOf = ({ text }: Reading, { start, end }: SourceCell): string => text.slice(start, end)

/** Whether a cell is alone in its line, as prose and headings are. */
export const isAlone = ({ cells }: Reading, at: number): boolean => {
  const next = cells[at + 1]
  return (cells[at] as SourceCell).opensLine && (next === undefined || next.opensLine)
}

/** A word of which its letter says all, in one cell or in those up to `to`. */
export const plainWord = (
  { cells }: Reading,
  letter: PlainLetter,
  from: number,
  to = from + 1,
): PlainWord => ({
  kind: 'plain',
  letter,
  from,
  to,
  start: (cells[from] as SourceCell).start,
  end: (cells[to - 1] as SourceCell).end,
  read: null,
})
