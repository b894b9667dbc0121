import type { CellPath, RowPath } from '../form/keys.js'
import { columnsOf } from '../form/tables.js'

const disputeColumns = columnsOf('disputes')
const requestColumns = columnsOf('requests')

const columnLabels = new Map<string, string>(
  [...disputeColumns, ...requestColumns].map(({ key, label }) => [key, label]),
)

/** The label of the column that a number of sections three and four stands in. */
export const columnLabelOf = (path: string): string => {
  const column = path.slice(path.lastIndexOf('.') + 1)
  return columnLabels.get(column) ?? column
}

/** The path of the row that a number stands in, such as `requests.denied.stateSecret`. */
// What stands before the column of a path is a row of the same form.
export const rowPathOf = (path: CellPath): RowPath => path.slice(0, path.lastIndexOf('.')) as RowPath
