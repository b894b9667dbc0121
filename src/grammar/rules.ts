import type { TableKey } from '../form/keys.js'
import type { Span } from './combinators.js'

/** A line outside the tables: what it is, and the words of the canonical text that make it up. */
export interface Line extends Span {
  readonly rule: 'title' | 'metadata' | 'paragraph' | 'signature'
}

/** A numbered clause, its own line and what stands below it. */
export interface ClauseRule {
  readonly rule: 'clause'
  readonly level: 1 | 2 | 3 | 4
  readonly line: Span
  readonly body: readonly (Line | ClauseRule)[]
}

/** A line of a table without numbers of its own, or with numbers that have no label. */
export interface TableLine extends Span {
  readonly rule: 'group' | 'header' | 'values' | 'metadata'
}

/** A row: its label and the cells behind it. */
export interface RowRule {
  readonly rule: 'row'
  readonly label: Span
  readonly values: Span | undefined
}

/** A stretch of one of the three tables, from a header or a label on to the first line that is none of it. */
export interface TableRule {
  readonly rule: 'table'
  readonly table: TableKey
  readonly lines: readonly (TableLine | RowRule)[]
}

/** What stands between two headings. */
export type BodyRule = Line | ClauseRule | TableRule

/** A section: its heading and all up to the next one. */
export interface SectionRule {
  readonly heading: Span
  readonly body: readonly BodyRule[]
}

/** A report: what stands before its first heading, and its sections. */
export interface ReportRule {
  readonly front: readonly BodyRule[]
  readonly sections: readonly SectionRule[]
}
