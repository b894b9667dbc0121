import { editions } from '../form/forms.js'
import type { RowKey, TableKey } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'
import type { Draft } from '../grammar/draft.js'
import type { RowRule, TableLine, TableRule } from '../grammar/rules.js'
import { labelOf } from '../words/word.js'
import { holdsNumbers, type SectionLines } from './sections.js'

/*
 * Which of several tables of one kind counts: rows of two tables are never mixed.
 *
 *   一、总体情况          … 一、本年新收 | 7 | …      last year's: does not count
 *   三、收到和处理…情况   … 一、本年新收 | 1 | …      counts
 *   下属单位：            … 一、本年新收 | 5 | …      a second one: does not count
 */

/** The section whose table counts, for each kind of table that there is. */
export type CountingSections = ReadonlyMap<TableKey, SectionLines>

/** Finds the section of each table: its own where that holds one, and else the first that does. */
export const countingSections = (sections: readonly SectionLines[]): CountingSections => {
  const counting = new Map<TableKey, SectionLines>()
  for (const section of sections) {
    for (const rule of section.body) {
      if (rule.rule !== 'table' || !holdsNumbers(rule)) continue
      const known = counting.get(rule.table)
      const isOwn = sections.find(({ key }) => key === rule.table) === section
      if (known === undefined || (isOwn && known.key !== rule.table)) counting.set(rule.table, section)
    }
  }
  return counting
}

/** A stretch of a table, and whether it begins a second one. */
export interface Stretch {
  readonly rule: TableRule
  readonly isSecond: boolean
}

const rowOf = (draft: Draft, line: TableLine | RowRule): RowKey | undefined =>
  line.rule === 'row' ? labelOf(draft.words[line.label.from])?.term.row : undefined

/**
 * Parts the lines of a table where a second one begins: below a header, or at the beginning of a stretch, the rows go back
 * in the order of the form, and some stood already. `seen` holds the rows so far, and is added to.
 */
export const stretchesOf = (draft: Draft, rule: TableRule, seen: Set<RowKey>): readonly Stretch[] => {
  const { lines } = rule
  const rows = lines.map((line) => rowOf(draft, line))
  let isOpening = true
  for (let at = 0; at < lines.length; at++) {
    const row = rows[at]
    if (lines[at]?.rule === 'header') isOpening = true
    if (row === undefined) continue
    if (isOpening && goesBack(rule.table, row, seen) && rows.slice(at).some((one) => one && seen.has(one)))
      return partAt(rule, openingOf(lines, at))
    seen.add(row)
    isOpening = false
  }
  return [{ rule, isSecond: false }]
}

/** Where the header above a line begins. */
const openingOf = (lines: readonly (TableLine | RowRule)[], at: number): number => {
  let start = at
  while (start > 0 && lines[start - 1]?.rule !== 'row') start--
  return start
}

const partAt = (rule: TableRule, start: number): readonly Stretch[] => [
  ...(start > 0 ? [{ rule: { ...rule, lines: rule.lines.slice(0, start) }, isSecond: false }] : []),
  { rule: { ...rule, lines: rule.lines.slice(start) }, isSecond: true },
]

/** Whether a row stands before one of some others in the form, or is one of them. */
const goesBack = (table: TableKey, row: RowKey, others: ReadonlySet<RowKey>): boolean => {
  if (others.has(row)) return true
  return editions.some((edition) => {
    const rows = rowsOf(table, edition)
    const place = rows.findIndex(({ key }) => key === row)
    return place !== -1 && rows.slice(place).some(({ key }) => others.has(key))
  })
}
