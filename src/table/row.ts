import type { RowKey, TableKey } from '../form/keys.js'
import type { Range } from '../findings/finding.js'
import type { Word } from '../words/word.js'
import type { HeaderGeometry, PageColumns } from './columns.js'
import { firstCell, rangeOf, writtenIn, type Draft } from '../grammar/draft.js'
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

/** A label as it is written; once, where it stands again in each field that it spans. */
export const writtenLabel = (draft: Draft, label: Word): string => {
  if (label.kind === 'label') return writtenIn(draft, label)
  const { start, end } = firstCell(draft, label)
  return draft.text.slice(start, end)
}

/** The row that a label names. */
export const rowNamed = (label: Word): RowKey | null =>
  label.kind === 'label' ? (label.read.term.row ?? null) : null
