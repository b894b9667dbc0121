import { newest } from '../form/forms.js'
import { tableKeys } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'

/** A row of a table, as it stands in a report: the label of the form, and its numbers. */
export const exampleRow = (path: string, ...cells: readonly (number | string)[]): string => {
  const rows = tableKeys.flatMap((table) =>
    rowsOf(table, newest).map(({ key, label }) => ({ path: `${table}.${key}`, label })),
  )
  const label = rows.find((row) => row.path === path)?.label ?? path
  return `${[label, ...cells].join(' | ')} |`
}
