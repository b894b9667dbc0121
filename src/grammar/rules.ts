import type { Span } from './combinators.js'

/** A line outside the tables: what it is, and the words of the canonical text that make it up. */
export interface Line extends Span {
  rule: 'title' | 'metadata' | 'paragraph' | 'signature'
}

/** A numbered clause, its own line and what stands below it. */
export interface ClauseRule {
  rule: 'clause'
  level: 1 | 2 | 3 | 4
  line: Span
  body: (Line | ClauseRule)[]
}

/** A line of a table without numbers of its own. */
export interface TableLine extends Span {
  rule: 'group' | 'header' | 'values' | 'metadata'
}

/** A row: its label and the cells behind it. */
export interface RowRule {
  rule: 'row'
  label: Span
  values: Span | undefined
}

/** A stretch of one of the three tables, from a header or a label on to the first line that is none of it. */
export interface TableRule {
  rule: 'table'
  table: 'disclosure' | 'requests' | 'disputes'
  lines: (TableLine | RowRule)[]
}

/** What stands between two headings. */
export type BodyRule = Line | ClauseRule | TableRule

/** A section: its heading and all up to the next one. */
export interface SectionRule {
  heading: Span
  body: BodyRule[]
}

/** A report: what stands before its first heading, and its sections. */
export interface ReportRule {
  front: BodyRule[]
  sections: SectionRule[]
}
