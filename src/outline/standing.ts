import type { RowKey, TableKey } from '../form/tables.js'
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
 * Parts the lines of a table where a second one begins: below a header, or at the beginning of a stretch, rows stand that
 * stood already. `seen` holds the rows so far, and is added to.
 */
export const stretchesOf = (draft: Draft, rule: TableRule, seen: Set<RowKey>): readonly Stretch[] => {
  const { lines } = rule
  const starts = [0]
  lines.forEach((line, at) => {
    if (at > 0 && line.rule === 'header' && lines[at - 1]?.rule !== 'header') starts.push(at)
  })
  const begins = starts.findIndex((start, index) => {
    const rows = lines.slice(start, starts[index + 1]).flatMap((line) => rowOf(draft, line) ?? [])
    const isSecond = repeats(rows, seen)
    if (!isSecond) for (const row of rows) seen.add(row)
    return isSecond
  })
  const start = starts[begins]
  if (start === undefined) return [{ rule, isSecond: false }]
  return [
    ...(start > 0 ? [{ rule: { ...rule, lines: lines.slice(0, start) }, isSecond: false }] : []),
    { rule: { ...rule, lines: lines.slice(start) }, isSecond: true },
  ]
}

const fewestRepeated = 2

/** Whether rows begin a table again: the first stood already, and it is the form's first, or so did others. */
const repeats = (rows: readonly RowKey[], seen: ReadonlySet<RowKey>): boolean => {
  const [first] = rows
  if (first === undefined || !seen.has(first)) return false
  const [firstSeen] = seen
  return first === firstSeen || rows.filter((row) => seen.has(row)).length >= fewestRepeated
}
