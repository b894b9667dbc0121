import { editions, newest, type Edition } from '../form/forms.js'
import { tableKeys, type TableKey } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'
import { checkChoice } from '../surface/choice.js'
import type { TableContent } from './content.js'
import { gridOf } from './grid.js'

/** A cell of a table of the form, over one column and row or several. */
export interface FormTableCell {
  /** The words of the form; empty where a number is to stand. */
  text: string
  /** The path of the number that is to stand here, of the row that the cell labels or of the table that it heads. */
  path: string
  kind: 'header' | 'label' | 'value'
  /** How many columns it spans, from 1. */
  columns: number
  /** How many rows it spans, from 1. */
  rows: number
}

/** A table as the form draws it: in each row, the cells that open there, from left to right. */
export interface FormTable {
  key: TableKey
  /** The number of its columns. */
  width: number
  rows: FormTableCell[][]
}

/**
 * The three tables as an edition of the form draws them, with all their spans and without numbers: to draw a report in the
 * form, put the number of each path where it belongs.
 *
 * @param edition - The edition; without it, the one in force.
 * @returns The tables of sections two, three and four, in this order.
 * @throws `TypeError` for an edition that there is not.
 * @category Data
 *
 * @example
 * ```ts
 * import { formTables } from 'ogi-report'
 *
 * const [disclosure] = formTables('2021')
 * disclosure?.width // 4
 * disclosure?.rows[2]?.[0] // { kind: 'label', path: 'disclosure.regulations', text: '规章', columns: 1, rows: 1 }
 * ```
 */
export const formTables = (edition: Edition = newest): FormTable[] => {
  const asked = checkChoice<Edition>('formTables(edition)', edition, editions)
  return tableKeys.map((key) => {
    const { width, rows } = gridOf(key, emptyTable(key, asked))
    return { key, width, rows }
  })
}

/** All rows of a table, with nothing in their cells. */
const emptyTable = (table: TableKey, edition: Edition): TableContent => ({
  edition,
  rows: new Map(
    rowsOf(table, edition).map(({ key, columns }) => [
      key,
      new Map(columns.map((column) => [column.key, ''])),
    ]),
  ),
})
