import { editions, sections, type Edition, type SectionKey } from '../form/forms.js'
import { tableKeys, type TableKey } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf, rowsOfEvery, type FormTableRow } from '../form/tables.js'
import type { Draft } from '../grammar/draft.js'
import { hasTable } from '../outline/sections.js'
import type { Report, Section, Table } from '../tree/nodes.js'
import { sectionsOf, signatureOf, tableKeyOf } from '../tree/walk.js'

/** A report whose nodes are built. */
export type BuiltReport = Pick<Report, 'children' | 'edition' | 'position'>

/** Reports what a report does not say of itself: its title, who reports, on which year, and who signed it and when. */
export const reportMissingIdentity = (
  draft: Draft,
  report: BuiltReport & Pick<Report, 'agency' | 'year'>,
): void => {
  const title = report.children.find(({ type }) => type === 'Title')?.position
  const start = report.children[0]?.position.start.offset ?? 0
  const front =
    title === undefined ? ([start, start] as const) : ([title.start.offset, title.end.offset] as const)
  if (title === undefined) draft.findings.push({ found: 'missing-title', at: front })
  if (report.agency === null) draft.findings.push({ found: 'missing-agency', at: front })
  if (report.year === null) draft.findings.push({ found: 'missing-year', at: front })
  reportMissingSignature(draft, report)
}

const reportMissingSignature = (draft: Draft, report: BuiltReport): void => {
  const signature = signatureOf(report)
  const end = signature?.position.end.offset ?? report.children.at(-1)?.position.end.offset ?? 0
  const at = [signature?.position.start.offset ?? end, end] as const
  if (signature === undefined) draft.findings.push({ found: 'missing-signature', part: 'whole', at })
  else if (signature.agency === null) draft.findings.push({ found: 'missing-signature', part: 'agency', at })
  else if (signature.date === null) draft.findings.push({ found: 'missing-signature', part: 'date', at })
}

/** Reports the sections of the form that a report does not have, and the tables that their sections do not. */
export const reportMissingSections = (
  draft: Draft,
  report: BuiltReport,
  headed: ReadonlySet<SectionKey>,
  tables: readonly Table[],
): void => {
  for (const { key } of sections) {
    const found = sectionsOf(report).find((section) => section.key === key)
    if (!headed.has(key)) {
      const at = found?.position.start.offset ?? placeOfMissing(report, key)
      draft.findings.push({ found: 'missing-section', section: key, at: [at, at] })
    } else if (hasTable(key) && tableWithRows(tables, key) === undefined) {
      const heading = found?.children[0]?.position
      const at = [heading?.start.offset ?? 0, heading?.end.offset ?? 0] as const
      draft.findings.push({ found: 'missing-table', table: key, at })
    }
  }
}

/** The first table of a kind that has rows. */
const tableWithRows = (tables: readonly Table[], key: TableKey): Table | undefined =>
  tables.find((table) => tableKeyOf(table) === key && table.children.some(({ type }) => type === 'Row'))

/** Where a missing section would stand: after the last section that comes before it in the form. */
const placeOfMissing = (report: BuiltReport, key: SectionKey): number => {
  const earlier = sections.slice(
    0,
    sections.findIndex((section) => section.key === key),
  )
  const previous = report.children.findLast(
    (node): node is Section => node.type === 'Section' && earlier.some((section) => section.key === node.key),
  )
  if (previous !== undefined) return previous.position.end.offset
  return sectionsOf(report)[0]?.position.start.offset ?? report.position.end.offset
}

/** Reports the rows of the form that a table does not have, at the end of the row that each should follow. */
export const reportMissingRows = (draft: Draft, report: BuiltReport, tables: readonly Table[]): void => {
  for (const key of tableKeys) {
    const table = tableWithRows(tables, key)
    // The disputes table is one line; where it is there, so are its rows.
    if (key === 'disputes' || table === undefined) continue
    const edition = table.edition ?? report.edition
    const end = reportRows(draft, table, rowsExpected(key, edition))
    if (edition === null) reportRowsOfAnyEdition(draft, key, end)
  }
}

/** The rows of an edition; where nothing shows which, those of all editions. */
const rowsExpected = (table: TableKey, edition: Edition | null): readonly FormTableRow[] => {
  return edition === null ? rowsOfEvery(table) : rowsOf(table, edition)
}

/** Reports the rows that are not there; gives the end of the last that is. */
const reportRows = (draft: Draft, table: Table, expected: readonly FormTableRow[]): number => {
  const key = tableKeyOf(table)
  const isMissing = (row: FormTableRow): boolean => !draft.rows.has(pathsOf(key, row.key).row)
  const ends = new Map<string | null, number>()
  for (const row of table.children) if (row.type === 'Row') ends.set(row.key, row.position.end.offset)
  let end = table.position.start.offset
  for (const row of expected) {
    end = ends.get(row.key) ?? end
    if (isMissing(row))
      draft.findings.push({ found: 'missing-row', path: pathsOf(key, row.key).row, at: [end, end] })
  }
  return end
}

/**
 * One row or three: where （六）其他处理 is missing whole, nothing may show the edition, but a row is missing in any.
 */
const reportRowsOfAnyEdition = (draft: Draft, table: TableKey, end: number): void => {
  for (const group of groupsOfEveryEdition(table)) {
    const path = `${table}.${group}`
    const isThere = [...draft.rows.keys()].some((row) => row === path || row.startsWith(`${path}.`))
    if (!isThere) draft.findings.push({ found: 'missing-row', path, at: [end, end] })
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
