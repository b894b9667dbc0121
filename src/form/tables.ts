import {
  disclosure,
  type FormBlock,
  type DisclosureColumnKey,
  type DisclosureColumnOf,
  type DisclosureRowKey,
} from './disclosure.js'
import { disputeColumns, disputeGroups, type DisputeColumnKey, type DisputeGroupKey } from './disputes.js'
import { editions, type Edition, type FormColumn, type FormRow } from './edition.js'
import { requestColumns, requestLines, type RequestColumnKey, type RequestRowKey } from './requests.js'

/** A section that holds a table. */
export type TableKey = 'disclosure' | 'requests' | 'disputes'

/** The key of a row of any table; the groups of the disputes table are its rows. */
export type RowKey = DisclosureRowKey | RequestRowKey | DisputeGroupKey

/** The key of a column of any table. */
export type ColumnKey = DisclosureColumnKey | RequestColumnKey | DisputeColumnKey

type DisclosureCellPath = {
  [R in DisclosureRowKey]: `disclosure.${R}.${DisclosureColumnOf<R>}`
}[DisclosureRowKey]

/** The path of one number, such as `requests.received.total` or `disclosure.fees.amount`. */
export type CellPath =
  | DisclosureCellPath
  | `requests.${RequestRowKey}.${RequestColumnKey}`
  | `disputes.${DisputeGroupKey}.${DisputeColumnKey}`

/** A row of a table of the form, with its columns in their standard order. */
export interface FormTableRow {
  readonly key: RowKey
  readonly label: string
  readonly columns: readonly FormColumn[]
}

/** The keys of the three tables, in the order of the form. */
export const tableKeys = ['disclosure', 'requests', 'disputes'] as const satisfies readonly TableKey[]

/** Whether a line or block of the form is part of an edition. */
export const inEdition = (line: Omit<FormRow, 'key'>, edition: Edition): boolean =>
  line.editions === undefined || line.editions.includes(edition)

const disclosureRowsOf = (edition: Edition): FormTableRow[] => {
  const blocks: readonly FormBlock[] = disclosure[edition]
  return blocks.flatMap(({ rows, columns }) =>
    rows.map(({ key, label }) => ({ key: key as DisclosureRowKey, label, columns })),
  )
}

const requestRowsOf = (edition: Edition): FormTableRow[] =>
  requestLines
    .filter((line) => 'key' in line)
    .filter((line) => inEdition(line, edition))
    .map(({ key, label }) => ({ key, label, columns: requestColumns }))

const disputeRows: FormTableRow[] = disputeGroups.map(({ key, label }) => ({
  key,
  label,
  columns: disputeColumns,
}))

const rowsByEdition = Object.fromEntries(
  editions.map((edition) => [
    edition,
    { disclosure: disclosureRowsOf(edition), requests: requestRowsOf(edition), disputes: disputeRows },
  ]),
) as Record<Edition, Record<TableKey, FormTableRow[]>>

/** The rows of a table in an edition, in the order of the form. */
export const rowsOf = (table: TableKey, edition: Edition): readonly FormTableRow[] =>
  rowsByEdition[edition][table]
