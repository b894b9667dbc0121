import type { Edition, SectionKey } from '../form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../form/keys.js'

/** The cells of a row as they are to be written, by column; a blank cell is an empty text. */
export type RowContent = Map<ColumnKey, string>

/** A table to be written. */
export interface TableContent {
  edition: Edition | null
  rows: Map<RowKey, RowContent>
}

/** What a section says. */
export interface SectionContent {
  /** The paragraphs of its prose, or those before its table. */
  paragraphs: string[]
  /** The notes after its table. */
  notes: string[]
}

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
