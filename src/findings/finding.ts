import type { GroupPath } from '../form/data-path.js'
import type { Edition, SectionKey } from '../form/forms.js'
import type { CellPath, RowPath, TableKey } from '../form/keys.js'
import type { Reason } from './reason.js'

/** A stretch of the source, half-open. */
export type Range = readonly [start: number, end: number]

/** The path of a text of the data. */
export type ProsePath = 'preamble' | Exclude<SectionKey, TableKey>

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
      readonly instead: 'words-of-table' | 'other-table' | 'picture' | null
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
  /** A name in the title that does not end like that of an organ, where no other is given. */
  | { readonly found: 'agency-in-title'; readonly agency: string; readonly title: string }
  | {
      readonly found: 'year-in-text'
      readonly year: number
      /** Whether the text speaks of another year as often. */
      readonly tied: boolean
      readonly title: string
    }
  /** Cells that repeat those above them over and over, and what it is that they repeat. */
  | { readonly found: 'repeated-cells'; readonly written: string }
  /** A paragraph that a page break cut in two, in the text of this path; in a section with a table, in none. */
  | {
      readonly found: 'broken-paragraph'
      readonly path: ProsePath | undefined
      readonly above: string
      readonly below: string
    }

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
  /** A row that is not there; or whose label stands in its section, and no numbers that are certainly its. */
  | { readonly found: 'missing-row'; readonly hasLabel: boolean }
  | { readonly found: 'duplicate-row'; readonly earlier: Range | undefined }
  | {
      readonly found: 'near-label'
      readonly label: string
      readonly written: string
      readonly withNumber: boolean
    }
  /** A label that is damaged beyond that, and read as that of the one row that can be meant. */
  | { readonly found: 'damaged-label'; readonly label: string; readonly written: string }
  | {
      readonly found: 'unknown-row'
      readonly written: string
      /** The row of the form that stands nowhere else, where this stands in its place. */
      readonly label?: string
    }
  | { readonly found: 'row-without-cells'; readonly columns: number }
  | {
      readonly found: 'unplaced-cells'
      readonly columns: number
      readonly cells: number
      /** Why their places are not certain, where it is not their number. */
      readonly reason: Reason | undefined
    }
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
