import { editions } from '../form/forms.js'
import { tableKeys } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'

/** A row of a table, as it stands in a report: the label of the form, and its numbers. */
export const exampleRow = (path: string, ...cells: readonly (number | string)[]): string => {
  // The newest edition first: where an older one has the row too, its label is that of the newest.
  const rows = editions
    .toReversed()
    .flatMap((edition) =>
      tableKeys.flatMap((table) =>
        rowsOf(table, edition).map(({ key, label }) => ({ path: `${table}.${key}`, label })),
      ),
    )
  const label = rows.find((row) => row.path === path)?.label ?? path
  return `${[label, ...cells].join(' | ')} |`
}
