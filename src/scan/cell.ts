/** One cell of a table, or one line of prose: a stretch of the source that stands by itself in the page's layout. */
export interface SourceCell {
  /** Where its text starts; white space and layout marks around it are left out. */
  start: number
  end: number
  /** The number of the row it stands in. A line of prose is a row of one cell. */
  row: number
  /** Its place in the row, counted from 0; blank fields count. */
  field: number
  /** Whether it opens its line of the source; the cells of a row may stand on one line or on a line each. */
  opensLine: boolean
  /** Whether the layout shows a cell here and the cell holds nothing. */
  blank: boolean
  /**
   * Whether it is words, whatever it looks like, never structure and never a number: its writer marked it with a leading
   * backslash, it is a link, it is digits in pieces that are no number together.
   */
  literal: boolean
  /** Whether it stands around the report and is no part of it: a menu of the page, its foot. */
  furniture: boolean
  /** Whether Markdown marks it as a heading, whatever it is in the form. */
  marked: boolean
  /** Whether nothing but spaces parts it from the cell before it, as in rows of a PDF. */
  spaced: boolean
  /** Whether it may hold the numbers of several cells, with nothing between them: 21710000218. */
  glued: boolean
  /** Whether it only counts the rows of its table, as pandas writes an index before them. */
  numbersRow: boolean
  /** The number of white space characters before it, where it is alone in its row. */
  indent: number
}

/** Makes a cell; what is not said of it is what most cells are. */
export const createCell = (cell: Pick<SourceCell, 'start' | 'end'> & Partial<SourceCell>): SourceCell => ({
  start: cell.start,
  end: cell.end,
  row: cell.row ?? 0,
  field: cell.field ?? 0,
  opensLine: cell.opensLine ?? true,
  blank: cell.blank ?? false,
  literal: cell.literal ?? false,
  furniture: cell.furniture ?? false,
  marked: cell.marked ?? false,
  spaced: cell.spaced ?? false,
  glued: cell.glued ?? false,
  numbersRow: cell.numbersRow ?? false,
  indent: cell.indent ?? 0,
})
