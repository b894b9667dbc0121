import { tokensOf, type LaidOut, type Row, type Token } from './laid-out.js'

/** What a damage changed, by path: rows of tables, whole tables. */
export interface Touched {
  rows: Set<string>
  tables: Set<string>
  /** The rows whose label it changed, or a group's above it. */
  relabelled: Set<string>
  /** Whether a row has more fields or lines now, or is but a label. */
  reshapes: boolean
}

const tableKeys = ['disclosure', 'requests', 'disputes']

/** What differs between a report and what a damage made of it. Pieces that were left alone are the same objects. */
export const touchedBy = (before: LaidOut, after: LaidOut): Touched => {
  const touched: Touched = { rows: new Set(), tables: new Set(), relabelled: new Set(), reshapes: false }
  const touch = ({ kind, path, text }: Token): void => {
    if (kind === 'value' || kind === 'label') touched.rows.add(rowOf({ kind, path, text }))
    else if (tableKeys.includes(path)) touched.tables.add(path)
    if (kind === 'label') touched.relabelled.add(path)
  }
  for (const { one, other, around } of changesOf(before.rows, after.rows)) {
    const [gone, come] = [one === undefined ? [] : [one], other === undefined ? [] : [other]]
    for (const token of one !== undefined && other !== undefined ? changedIn(one, other) : []) touch(token)
    if (one === undefined || other === undefined)
      for (const row of [...gone, ...come]) tokensOf(row).forEach(touch)
    // A line of prose in a table may be taken for a part of the rows around it.
    if ([...gone, ...come].some(({ kind }) => kind === 'prose')) around.flatMap(tokensOf).forEach(touch)
    touched.reshapes ||= come.some((row) => isReshaped(row, one))
  }
  return touched
}

const isReshaped = (row: Row, before: Row | undefined): boolean =>
  row.kind === 'table' &&
  (row.fields.length > (before?.fields.length ?? Infinity) ||
    tokensOf(row).some(({ text }) => text.includes('\n')) ||
    (before === undefined && tokensOf(row).every(({ kind }) => kind === 'label' || kind === 'group')))

/** The path of the row of a value or a label: `disputes` has but one, without a label. */
export const rowOf = ({ kind, path }: Token): string => {
  if (path.startsWith('disputes')) return 'disputes'
  return kind === 'value' ? path.slice(0, path.lastIndexOf('.')) : path
}

/** A row that changed; one that was put in or taken out has no counterpart. */
interface Change {
  one: Row | undefined
  other: Row | undefined
  /** The rows above and below. */
  around: Row[]
}

const changesOf = (before: readonly Row[], after: readonly Row[]): Change[] => {
  const aroundIn = (rows: readonly Row[], at: number): Row[] =>
    [rows[at - 1], rows[at + 1]].filter((row) => row !== undefined)
  if (before.length === after.length) {
    return before.flatMap((one, at) =>
      one === after[at] ? [] : [{ one, other: after[at], around: aroundIn(before, at) }],
    )
  }
  const [from, fromEnd] = commonEnds(before, after)
  const [gone, come] = [
    before
      .slice(from, before.length - fromEnd)
      .map((one, at) => ({ one, other: undefined, around: aroundIn(before, from + at) })),
    after
      .slice(from, after.length - fromEnd)
      .map((other, at) => ({ one: undefined, other, around: aroundIn(after, from + at) })),
  ]
  return [...gone, ...come]
}

const changedIn = (before: Row, after: Row): Token[] => {
  const [from, fromEnd] = commonEnds(before.fields, after.fields)
  return [
    ...before.fields.slice(from, before.fields.length - fromEnd),
    ...after.fields.slice(from, after.fields.length - fromEnd),
  ].filter((field) => typeof field !== 'string')
}

/** How many things two lists have in common, from the beginning and from the end. */
const commonEnds = <T>(one: readonly T[], other: readonly T[]): [number, number] => {
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start++
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return [start, end]
}
