import { isLabel } from './known-words.js'
import { contentOf, holdsValue, isEmpty, type TableCell, type TableRow } from './table.js'

const mostLettersOfACell = 200

/** Finds out which rows of a table are rows of data. */
export const findDataRows = (rows: readonly TableRow[]): void => {
  for (const row of rows) row.isData = isDataRow(row)
  // Seen from the end, for what stands below a row.
  let below: TableRow | undefined
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]
    if (row === undefined) continue
    if (!isEmpty(row)) below = row
    else if (row.isData) row.isData = isRowOfBlanks(rows[at - 1], below)
  }
}

/**
 * Whether a row is one of data, and its cells are cells. It lays out the page where it holds tables, or prose of several
 * paragraphs (a label or a number may be broken over lines too, and one long paragraph in a number's place is a note),
 * and where it holds nothing but a line that is no label: a title between two empty cells.
 */
const isDataRow = ({ cells }: TableRow): boolean => {
  if (cells.length < 2 || cells.some(isLayout)) return false
  const [filled, second] = cells.filter(({ length }) => length > 0)
  return (
    filled === undefined || second !== undefined || contentOf(filled) === 'value' || isLabel(filled.words)
  )
}

const isLayout = ({ holdsTable, length, lines }: TableCell): boolean =>
  holdsTable || (lines > 1 && length > mostLettersOfACell)

/**
 * Whether the cells of an empty row are those of numbers that are not given: right below a header, where no row of
 * numbers follows. Any other empty row makes room, above the numbers or at the end of a table.
 */
const isRowOfBlanks = (above: TableRow | undefined, below: TableRow | undefined): boolean =>
  above?.isData === true &&
  !isEmpty(above) &&
  !holdsValue(above) &&
  (below === undefined || !holdsValue(below))
