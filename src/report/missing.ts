import type { Finding } from '../findings/finding.js'
import { fold } from '../form/fold.js'
import { sections, type SectionKey } from '../form/forms.js'
import type { TableKey } from '../form/keys.js'
import { readMarker } from '../form/marker.js'
import { rowsOfEvery } from '../form/tables.js'
import type { Draft } from '../grammar/draft.js'
import { hasTable } from '../outline/sections.js'
import type { Node, Report, Section, Table } from '../tree/nodes.js'
import { sectionsOf, signatureOf, tableKeyOf, tablesOf } from '../tree/walk.js'

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
      const instead = found === undefined ? null : standsInstead(draft, report, found, key)
      draft.findings.push({ found: 'missing-table', table: key, instead, at })
    }
  }
}

/** What stands in a section in place of its table. */
const standsInstead = (
  draft: Draft,
  report: BuiltReport,
  section: Section,
  key: TableKey,
): Extract<Finding, { found: 'missing-table' }>['instead'] => {
  if (holdsTable(section, key)) return 'words-of-table'
  if (holdsRows(draft, section)) return 'other-table'
  return hasPicture(draft, report, section.children[0]?.position.end.offset ?? 0) ? 'picture' : null
}

/** Fewer rows of several cells may be the menu of a page. */
const fewestRows = 2

/** Whether a section holds rows of cells, whatever stands in them. */
const holdsRows = ({ cells }: Draft, { position: { start, end } }: Section): boolean => {
  const rows = new Map<number, number>()
  for (const cell of cells) {
    if (cell.blank || cell.start < start.offset || cell.end > end.offset) continue
    rows.set(cell.row, (rows.get(cell.row) ?? 0) + 1)
  }
  return [...rows.values()].filter((filled) => filled > 1).length >= fewestRows
}

/** Whether a picture stands below a heading, and above what the report goes on with behind its section. */
const hasPicture = ({ pictures, text }: Draft, { children }: BuiltReport, from: number): boolean => {
  const next = children.find(({ position }) => position.start.offset >= from)
  const end = next?.position.start.offset ?? text.length
  return pictures.some((at) => from <= at && at <= end)
}

/** Fewer words of a table may stand in any prose. */
const fewestWords = 2

/** Whether a section holds the headers of its table, or words of it, though no row. */
const holdsTable = (section: Section, key: TableKey): boolean =>
  tablesOf({ children: [section] }).some((table) => tableKeyOf(table) === key) ||
  wordsOfTable(section, key).length >= fewestWords

/** The row labels and headers of a table that stand in its section, though no table was made of them. */
const wordsOfTable = (section: Section, key: TableKey): readonly string[] => {
  const written = fold(textOf(section))
  const labels = rowsOfEvery(key).flatMap((row) => [row.label, ...row.columns.map(({ label }) => label)])
  return [...new Set(labels.map(bareWords))].filter(
    (words) => words.length >= shortestWords && written.includes(words),
  )
}

const textOf = (node: Node): string => {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'Cell' ? node.raw : node.value
}

/** Shorter words, such as 其他, stand everywhere. */
const shortestWords = 4

/** The words of a label without its number, folded. */
const bareWords = (label: string): string => fold(label.slice(readMarker(label)?.length ?? 0))

/** The first table of a kind that has rows. */
export const tableWithRows = (tables: readonly Table[], key: TableKey): Table | undefined =>
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
