import type { GroupPath } from '../form/data-path.js'
import type { Edition, SectionKey } from '../form/forms.js'
import type { CellPath, RowPath, TableKey } from '../form/keys.js'

/** A stretch of the source, half-open. */
export type Range = readonly [start: number, end: number]

/** What was found of the report as a whole, and of its sections. */
type SectionFinding =
  /** Neither heading, label nor title of the form is there. */
  | { readonly found: 'not-a-report' }
  | { readonly found: 'web-page'; readonly tag: string }
  /** Pages of a document that show pictures and no text, counted from 1. */
  | { readonly found: 'scanned-pages'; readonly pages: readonly number[] }
  /** What shows a form before the first of the editions: the header of its statistics, or a title with its year. */
  | { readonly found: 'older-form'; readonly written: string }
  | { readonly found: 'missing-title' }
  | { readonly found: 'missing-agency' }
  | { readonly found: 'missing-year' }
  | { readonly found: 'missing-signature'; readonly part: 'whole' | 'agency' | 'date' }
  | { readonly found: 'missing-section'; readonly section: SectionKey }
  | { readonly found: 'duplicate-section'; readonly section: SectionKey; readonly earlier: Range }
  | { readonly found: 'section-order'; readonly section: SectionKey; readonly behind: SectionKey }
  | { readonly found: 'heading-in-other-words'; readonly section: SectionKey; readonly written: string }
  /** A section without its table, and what stands there instead. */
  | {
      readonly found: 'missing-table'
      readonly table: TableKey
      readonly instead: 'words-of-table' | 'picture' | null
    }
  /** A table outside its section, or a second one in it; whether it counts, since there is no other. */
  | { readonly found: 'misplaced-table'; readonly table: TableKey; readonly counts: boolean }
  | {
      readonly found: 'mixed-editions'
      readonly table: TableKey
      readonly edition: Edition
      readonly shown: Edition
    }
  /** All tables are of an edition that another had followed before the year of the report. */
  | {
      readonly found: 'outdated-edition'
      readonly table: TableKey
      readonly edition: Edition
      readonly inForce: Edition
    }
  | {
      readonly found: 'year-in-text'
      readonly year: number
      /** Whether the text speaks of another year as often. */
      readonly tied: boolean
      readonly title: string
    }
  | { readonly found: 'broken-paragraph'; readonly above: string; readonly below: string }

/** What was found of the columns of a table. */
type ColumnFinding =
  | {
      readonly found: 'columns'
      /** The table, or the one row that its header says nothing of. */
      readonly path: TableKey | RowPath
      /** How the columns were read. */
      readonly columns: readonly string[]
      /** The header as it is written; nothing where there is none. */
      readonly header: readonly string[]
      /** Whether the rows bear it out. */
      readonly sure: boolean
    }
  | {
      readonly found: 'extra-columns'
      readonly table: TableKey
      readonly columns: readonly string[]
      readonly written: readonly string[]
    }
  | {
      readonly found: 'unit-in-header'
      readonly path: RowPath | CellPath
      readonly asked: string
      readonly written: string
    }

/** What was found of a row, by its path, or of a table without row labels. */
type RowFinding =
  | { readonly found: 'missing-row' }
  | { readonly found: 'duplicate-row'; readonly earlier: Range | undefined }
  | {
      readonly found: 'near-label'
      readonly label: string
      readonly written: string
      readonly withNumber: boolean
    }
  | {
      readonly found: 'unknown-row'
      readonly written: string
      /** The row of the form that stands nowhere else, where this stands in its place. */
      readonly label?: string
    }
  | { readonly found: 'row-without-cells'; readonly columns: number }
  | { readonly found: 'unplaced-cells'; readonly columns: number; readonly cells: number }
  /** Several labels stand above the same numbers. */
  | { readonly found: 'shared-numbers'; readonly columns: number; readonly cells: number }
  /** Several labels stand above as many rows of numbers. */
  | { readonly found: 'numbers-in-order'; readonly written: string }
  /** Blank cells stand around as many numbers as columns, which add up. */
  | { readonly found: 'cells-among-blanks'; readonly written: string }
  | { readonly found: 'broken-number'; readonly pieces: readonly string[] }
  /** The numbers of a row that nothing parts, told apart. */
  | { readonly found: 'glued-digits'; readonly pieces: readonly string[] }
  | { readonly found: 'words-in-cell'; readonly cells: number; readonly written: string }
  | { readonly found: 'group-piece'; readonly written: string }
  | { readonly found: 'values-without-label'; readonly written: string }

/** What was found of the value of a cell. */
type CellFinding =
  | { readonly found: 'no-number'; readonly written: string }
  | { readonly found: 'number-among-words'; readonly value: number; readonly written: string }
  | {
      readonly found: 'unit'
      readonly written: string
      /** `other`: money in another unit than the form asks for; `money`: where no money is asked for; `plain`: it changes nothing. */
      readonly kind: 'other' | 'money' | 'plain'
    }

/** What can be found in reading a report, and where. What becomes of each is decided in one place: `judge`. */
export type Finding = { readonly at: Range } & (
  | SectionFinding
  | ColumnFinding
  | (RowFinding & { readonly path: TableKey | GroupPath | RowPath })
  | (CellFinding & { readonly path: CellPath })
)
