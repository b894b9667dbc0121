import { alphabet } from '../lexicon/alphabet.js'
import { manyOf, upTo, type Match } from './combinators.js'

/*
 * The sets of letters that the patterns of the grammar are made of, by what they have in common.
 */

const {
  clauses,
  rowNumbers,
  article,
  disclosureCorner,
  disclosureColumn,
  disclosureRow,
  requestsCorner,
  requestsColumn,
  group,
  requestsRow,
  rowOrGroup,
  disputesColumn,
  columnOrRow,
  number,
  glued,
  blank,
  mark,
  text,
  prose,
  literal,
  metadata,
  attachment,
  page,
  agency,
  place,
  date,
  signature,
  rowEnd,
  lineEnd,
} = alphabet

/** One letter out of some, as a pattern. */
export const anyOf = (...letters: readonly string[]): string => `[${letters.join('')}]`

/** What the cells of a row hold: numbers, blank cells, marks. */
export const value = anyOf(number, glued, blank, mark)

/** The same without blank cells, which may be fillers. */
export const filledValue = anyOf(number, glued, mark)

/** The end of a row or of a line within one. */
export const ends = `${rowEnd}${lineEnd}`

/** Everything that a line of a table can open with. */
export const tableLetters = [
  article,
  disclosureCorner,
  disclosureColumn,
  disclosureRow,
  requestsCorner,
  requestsColumn,
  group,
  requestsRow,
  rowOrGroup,
  disputesColumn,
  columnOrRow,
  rowNumbers,
].join('')

/** What may stand in the row of a label, in a number's place: any words but those of another row. */
export const inRow = anyOf(
  number,
  glued,
  blank,
  mark,
  text,
  prose,
  literal,
  attachment,
  agency,
  place,
  date,
  signature,
  metadata,
  columnOrRow,
  requestsColumn,
  disclosureColumn,
  disputesColumn,
  clauses,
)

/** Line ends, and blank cells that belong to no row. */
export const between = anyOf(ends, blank)
/** The same with the numbers of pages. */
export const betweenPages = anyOf(ends, blank, page)

/** The rest of a line of the source. */
export const restOfLine: Match = upTo(ends)

/** What separates two lines. */
export const gap: Match = manyOf(`${ends}${blank}`)
