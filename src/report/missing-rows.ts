import type { Range } from '../findings/finding.js'
import { fold } from '../form/fold.js'
import { editions, type Edition } from '../form/forms.js'
import { tableKeys, type TableKey } from '../form/keys.js'
import { readMarker } from '../form/marker.js'
import type { GroupPath } from '../form/data-path.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf, rowsOfEvery, type FormTableRow } from '../form/tables.js'
import type { Draft } from '../grammar/draft.js'
import type { Cell, Leaf, Node, Table } from '../tree/nodes.js'
import { sectionsOf, tableKeyOf } from '../tree/walk.js'
import { tableWithRows, type BuiltReport } from './missing.js'

/** Reports the rows of the form that a table does not have, at the end of the row that each should follow. */
export const reportMissingRows = (draft: Draft, report: BuiltReport, tables: readonly Table[]): void => {
  for (const key of tableKeys) {
    const table = tableWithRows(tables, key)
    // The disputes table is one line; where it is there, so are its rows.
    if (key === 'disputes' || table === undefined) continue
    const edition = table.edition ?? report.edition
    const end = reportRows(draft, { report, table }, rowsExpected(key, edition))
    if (edition === null) reportRowsOfAnyEdition(draft, key, end)
  }
}

/** The rows of an edition; where nothing shows which, those of all editions. */
const rowsExpected = (table: TableKey, edition: Edition | null): readonly FormTableRow[] => {
  return edition === null ? rowsOfEvery(table) : rowsOf(table, edition)
}

/** Reports the rows that are not there; gives the end of the last that is. */
const reportRows = (
  draft: Draft,
  { report, table }: { readonly report: BuiltReport; readonly table: Table },
  expected: readonly FormTableRow[],
): number => {
  const key = tableKeyOf(table)
  const isMissing = (row: FormTableRow): boolean => !draft.rows.has(pathsOf(key, row.key).row)
  const ends = new Map<string | null, number>()
  const starts = new Set<number>()
  for (const row of table.children) {
    if (row.type !== 'Row') continue
    ends.set(row.key, row.position.end.offset)
    if (row.key !== null) starts.add(row.position.start.offset)
  }
  let end = table.position.start.offset
  const gaps = new Map<number, FormTableRow[]>()
  for (const row of expected) {
    end = ends.get(row.key) ?? end
    if (isMissing(row)) gaps.set(end, [...(gaps.get(end) ?? []), row])
  }
  if (gaps.size === 0) return end
  const labels = linesBeside(report, key)
  for (const [start, rows] of gaps) {
    let below = Infinity
    for (const other of starts) if (other > start && other < below) below = other
    if (!nameUnknownRows(draft, key, rows, [start, below])) reportRowsAt(draft, labels, rows, start)
  }
  return end
}

const reportRowsAt = (
  draft: Draft,
  { table, lines }: LabelsAlone,
  rows: readonly FormTableRow[],
  at: number,
): void => {
  for (const { key, label } of rows) {
    const alone = lines.find(({ text }) => isLabelAlone(text, label))?.at
    const path = pathsOf(table, key).row
    draft.findings.push({
      found: 'missing-row',
      path,
      hasLabel: alone !== undefined,
      at: alone ?? [at, at],
    })
  }
}

/** The lines of a section that are none of its table, among which the label of a row may stand alone. */
interface LabelsAlone {
  readonly table: TableKey
  readonly lines: readonly { readonly text: string; readonly at: Range }[]
}

const linesBeside = (report: BuiltReport, table: TableKey): LabelsAlone => ({
  table,
  lines: sectionsOf(report)
    .filter(({ key }) => key === table)
    .flatMap(leavesBeside)
    .map((leaf) => ({ text: fold(leaf.value), at: [leaf.position.start.offset, leaf.position.end.offset] })),
})

const leavesBeside = (node: Node): readonly Exclude<Leaf, Cell>[] => {
  if (node.type === 'Row' || node.type === 'Cell') return []
  if (!('children' in node)) return [node]
  const children: readonly Node[] = node.children
  return children.flatMap(leavesBeside)
}

/** Whether a line is the label of a row, without its number or with numbers behind it that are not certainly its. */
const isLabelAlone = (line: string, label: string): boolean => {
  const words = line.replace(/\d+$/, '')
  const bare = fold(label.slice(readMarker(label)?.length ?? 0))
  return words === fold(label) || (words === bare && bare.length >= shortestBare)
}

/** Shorter words, such as 其他, stand in headers, too. */
const shortestBare = 4

/**
 * Where between two rows of the form as many rows are unknown as are missing, their labels are damaged, and that is said
 * once, of each.
 */
const nameUnknownRows = (
  draft: Draft,
  table: TableKey,
  missing: readonly FormTableRow[],
  [start, end]: Range,
): boolean => {
  const unknown = draft.findings.flatMap((finding, at) =>
    finding.found === 'unknown-row' && finding.path === table && finding.at[0] >= start && finding.at[0] < end
      ? [{ finding, at }]
      : [],
  )
  if (unknown.length !== missing.length) return false
  unknown.forEach(({ finding, at }, index) => {
    const row = missing[index]
    if (row !== undefined)
      draft.findings[at] = { ...finding, path: pathsOf(table, row.key).row, label: row.label }
  })
  return true
}

/**
 * One row or three: where （六）其他处理 is missing whole, nothing may show the edition, but a row is missing in any.
 */
const reportRowsOfAnyEdition = (draft: Draft, table: TableKey, end: number): void => {
  for (const group of groupsOfEveryEdition(table)) {
    // The groups are those of the form.
    const path = `${table}.${group}` as GroupPath
    const isThere = [...draft.rows.keys()].some((row) => row === path || row.startsWith(`${path}.`))
    if (!isThere) draft.findings.push({ found: 'missing-row', path, hasLabel: false, at: [end, end] })
  }
}

/** The groups that every edition has rows of, but none the same. */
const groupsOfEveryEdition = (table: TableKey): readonly string[] => {
  const groups = editions.map((edition) => new Set(rowsOf(table, edition).map(({ key }) => groupOf(key))))
  const common = new Set(rowsExpected(table, null).map(({ key }) => groupOf(key)))
  return [...(groups[0] ?? [])].filter(
    (group) => !common.has(group) && groups.every((others) => others.has(group)),
  )
}

const groupOf = (key: string): string => key.split('.')[0] as string
