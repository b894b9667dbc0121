import type { RowKey, TableKey } from '../form/keys.js'
import type { Range } from '../findings/finding.js'
import type { Word } from '../words/word.js'
import type { HeaderGeometry, PageColumns } from './columns.js'
import { rangeOf } from '../grammar/draft.js'
import type { RowEntry } from './entries.js'

/** A row as its label and the header above it show it, before its values are placed. */
export interface RowReading {
  readonly table: TableKey
  /** `null` where its label is not one of the form's. */
  readonly key: RowKey | null
  readonly entry: RowEntry
  readonly columns: PageColumns
  /** How the header stands over the columns, where it does. */
  readonly header: HeaderGeometry | undefined
}

/** Where the label of a row stands. */
export const labelRange = ({ entry: { label } }: RowReading): Range => rangeOf(label, label)

/** The row that a label names. */
export const rowNamed = (label: Word): RowKey | null =>
  label.kind === 'label' ? (label.read.term.row ?? null) : null
