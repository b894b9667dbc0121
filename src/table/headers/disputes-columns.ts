import { newest } from '../../form/forms.js'
import type { DisputeColumnKey, DisputeGroupKey } from '../../form/keys.js'
import type { FormColumn } from '../../form/shape.js'
import { columnsOf, rowsOf } from '../../form/tables.js'
import { labelOf, type Word } from '../../words/word.js'
import { columnKeysOf } from '../columns.js'
import { rangeOf, writtenIn, type Draft } from '../../grammar/draft.js'
import { filledWords, withoutRepeats } from './header.js'

const disputeColumns = columnsOf('disputes')
const disputeGroups = rowsOf('disputes', newest)

/*
 * The disputes table has no row labels: its fifteen columns, three groups of five, stand under one header, and one
 * line of values fills them. In the data each group is a row.
 */

/** A column of the disputes table, and the row of the data that it belongs to. */
export interface DisputeColumn {
  readonly row: DisputeGroupKey
  readonly column: FormColumn
}

/** The fifteen columns in the order of the form. */
export const standardDisputes: readonly DisputeColumn[] = disputeGroups.flatMap(({ key }) =>
  disputeColumns.map((column) => ({ row: key, column })),
)

/** The columns as the header names them: the groups and, in each, its columns may stand in another order. */
export const findDisputeColumns = (draft: Draft, header: readonly Word[]): readonly DisputeColumn[] => {
  const asWritten = namesIn(header)
  if (isStandard(asWritten)) return standardDisputes
  const { groups, named } = namesIn(withoutRepeats(draft, header))
  if (isStandard({ groups, named })) return standardDisputes
  const columns = isComplete(groups, named)
    ? groups.flatMap((row, at) => columnsOfGroup(named, at).map((key) => ({ row, column: columnOf(key) })))
    : standardDisputes
  const [first, last] = [header[0], header.at(-1)]
  if (first !== undefined && last !== undefined) {
    draft.findings.push({
      found: 'columns',
      path: 'disputes',
      columns: columns.map(({ column }) => column.label),
      header: filledWords(header).map((word) => writtenIn(draft, word)),
      sure: false,
      at: rangeOf(first, last),
    })
  }
  return columns
}

/** The groups and the columns that a header names, in order. */
interface Names {
  readonly groups: readonly DisputeGroupKey[]
  readonly named: readonly DisputeColumnKey[]
}

const namesIn = (header: readonly Word[]): Names => {
  const groups: DisputeGroupKey[] = []
  const named: DisputeColumnKey[] = []
  for (const word of header) {
    const label = labelOf(word)
    const group = disputeGroups.find(({ key }) => key === label?.term.spans)
    if (group !== undefined) groups.push(group.key)
    const [column] = columnKeysOf(label, 'disputes') ?? []
    if (column !== undefined) named.push(column as DisputeColumnKey)
  }
  return { groups, named }
}

const columnOf = (key: DisputeColumnKey): FormColumn =>
  disputeColumns.find((column) => column.key === key) as FormColumn

const isStandard = ({ groups, named }: Names): boolean =>
  groups.length === disputeGroups.length &&
  named.length === standardDisputes.length &&
  disputeGroups.every(({ key }, at) => key === groups[at]) &&
  standardDisputes.every(({ column }, at) => column.key === named[at])

const isComplete = (groups: readonly DisputeGroupKey[], named: readonly DisputeColumnKey[]): boolean =>
  named.length === standardDisputes.length &&
  hasEachOnce(groups, disputeGroups.length) &&
  groups.every((_, at) => hasEachOnce(columnsOfGroup(named, at), disputeColumns.length))

const hasEachOnce = (keys: readonly string[], count: number): boolean =>
  keys.length === count && new Set(keys).size === count

const columnsOfGroup = (named: readonly DisputeColumnKey[], group: number): readonly DisputeColumnKey[] =>
  named.slice(group * disputeColumns.length, (group + 1) * disputeColumns.length)
