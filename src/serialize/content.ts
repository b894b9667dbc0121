import type { Edition, SectionKey } from '../form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../form/keys.js'

/** The cells of a row as they are to be written, by column; a blank cell is an empty text. */
export type RowContent = Map<ColumnKey, string>

/** A table to be written. */
export interface TableContent {
  edition: Edition | null
  rows: Map<RowKey, RowContent>
}

/** Something that stands in a section. */
export type SectionPart =
  | { kind: 'paragraph'; text: string }
  /** The table whose numbers count; its rows are those of {@link Content.tables}. */
  | { kind: 'table'; key: TableKey }
  /** A table of the form whose numbers do not count, as last year's. */
  | { kind: 'other-table'; key: TableKey; content: TableContent }
  /** Rows that stand there without the header of the form, and do not count. */
  | { kind: 'rows'; rows: readonly (readonly string[])[] }

/** What a section says, from top to bottom. */
export type SectionContent = readonly SectionPart[]

/** All that is written of a report, in any layout. */
export interface Content {
  title: string | null
  /** The lines of the page above the title, below it, and at the end. */
  lines: { aboveTitle: string[]; belowTitle: string[]; atEnd: string[] }
  preamble: string[]
  /** The sections that are written; the others are missing. */
  sections: Map<SectionKey, SectionContent>
  tables: Map<TableKey, TableContent>
  signature: { agency: string | null; date: string | null }
}
