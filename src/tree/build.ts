import type { Diagnostic } from '../findings/diagnostic.js'
import type { Locale } from '../findings/locale.js'
import { sections, type SectionKey } from '../form/sections.js'
import { pathsOf } from '../form/paths.js'
import { rowsOf, tableKeys, type TableKey } from '../form/tables.js'
import { editions, type Edition } from '../form/edition.js'
import type { BodyRule } from '../grammar/rules.js'
import type { Shape } from '../grammar/read.js'
import type { Locate, Source } from '../source/source.js'
import { createContext, rangeOf, spanOf, wordsIn, type Context } from './context.js'
import {
  agencyOfField,
  agencyOfTitle,
  signatureOf,
  yearOfField,
  yearOfText,
  yearOfTitle,
} from './identity.js'
import type { Metadata, Report, Row, Section, Signature, Table } from './nodes.js'
import { textOfLeaves } from './prose.js'
import { buildBody, buildHeading, hasTable, splitAtTables, type SectionParts } from './section.js'
import { proseOf, tableKeyOf, tablesOf } from './walk.js'

/** Builds the tree of a report, and the diagnostics of reading it. */
export const buildReport = (
  source: Source,
  shape: Shape,
  locale: Locale | undefined,
  locate: Locate,
): { report: Report; diagnostics: Diagnostic[] } => {
  const context = createContext(source, shape, locale, locate)
  const parts = partsOf(context)
  const children = parts.flatMap((part) => buildPart(context, part))
  const report: Report = {
    type: 'Report',
    agency: null,
    year: null,
    edition: null,
    children,
    position: context.locate(0, source.text.length),
  }
  const tables = tablesOf(report)
  report.edition = decideEdition(context, tables)
  identify(context, report)
  reportSections(context, report, parts, tables)
  reportRows(context, report, tables)
  if (parts.every(({ heading }) => heading === null)) reportPage(context)
  context.diagnostics.sort((a, b) => a.position.start.offset - b.position.start.offset)
  return { report, diagnostics: context.diagnostics }
}

/** The sections by their headings, and by their tables where a heading is missing. */
const partsOf = (context: Context): SectionParts[] => {
  const { front, sections: headed } = context.shape.rule
  const parts: SectionParts[] = [{ key: null, heading: null, body: front }]
  for (const { heading, body } of headed) {
    const key = sectionOf(context, heading)
    const above = parts.at(-1) as SectionParts
    if (repeatsHeading(above, key, body)) above.body.push({ rule: 'metadata', ...heading }, ...body)
    else parts.push({ key, heading, body: [...body] })
  }
  const keys = new Set(parts.flatMap(({ key }) => (key === null ? [] : [key])))
  return parts.flatMap((part) => splitAtTables(part, keys))
}

const mostLinesAboveTable = 3

/** Whether a heading stands a second time, as the first row of the table or the caption above it. */
const repeatsHeading = (above: SectionParts, key: SectionKey | null, body: readonly BodyRule[]): boolean =>
  hasTable(key) &&
  above.key === key &&
  above.body.length <= mostLinesAboveTable &&
  above.body.every(({ rule }) => rule === 'paragraph' || rule === 'metadata') &&
  body.some(({ rule }) => rule === 'table')

const sectionOf = (context: Context, { from }: { from: number }): SectionKey | null =>
  context.shape.words[from]?.term?.section ?? null

const buildPart = (context: Context, { key, heading, body }: SectionParts): Report['children'] => {
  if (key === null) return buildFront(context, body)
  const nodes = buildBody(context, key, body)
  const signature = nodes.findLastIndex((node) => node.type === 'Signature')
  const inside = signature === -1 ? nodes : nodes.slice(0, signature)
  const children = [
    ...(heading === null ? [] : [buildHeading(context, heading)]),
    ...inside.map((node) => (node.type === 'Signature' ? asMetadata(node) : node)),
  ]
  const after = signature === -1 ? [] : nodes.slice(signature).map(asMetadataBelow)
  if (children.length === 0) return after
  return [{ type: 'Section', key, children, position: spanOf(children) }, ...after]
}

/** What stands before the first section. Above the title it is the page's; the organ and date below the title too. */
const buildFront = (context: Context, body: readonly BodyRule[]): Report['children'] => {
  const nodes = buildBody(context, null, body) as Report['children']
  const title = nodes.findIndex((node) => node.type === 'Title')
  return nodes.map((node, at) => {
    if (node.type === 'Signature') return asMetadata(node)
    if (node.type === 'Title' && at !== title) return asMetadata(node)
    return at < title && node.type === 'Paragraph' ? asMetadata(node) : node
  })
}

/** Below the signature nothing is the report's own; what is attached to it is named there. */
const asMetadataBelow = (node: Section['children'][number] | Signature): Report['children'][number] =>
  node.type === 'Paragraph' ? asMetadata(node) : (node as Report['children'][number])

const asMetadata = ({ children, position }: Pick<Metadata, 'children' | 'position'>): Metadata => ({
  type: 'Metadata',
  children,
  position,
})

/** The edition of the tables, where they agree or only one of them shows it. */
const decideEdition = (context: Context, tables: readonly Table[]): Edition | null => {
  const shown = tables.filter(({ edition }) => edition !== null)
  const [first] = shown
  if (first === undefined) return null
  const other = shown.find(({ edition }) => edition !== first.edition)
  if (other === undefined) return first.edition
  const { start, end } = other.position
  context.report({
    code: 'mixed-editions',
    path: tableKeyOf(other),
    at: [start.offset, Math.min(end.offset, other.children[0]?.position.end.offset ?? end.offset)],
    expected: first.edition ?? '',
    actual: other.edition ?? '',
  })
  return first.edition
}

/** Finds who reports, and on which year. */
const identify = (context: Context, report: Report): void => {
  const title = report.children.find((node) => node.type === 'Title')
  const titleText = title === undefined ? '' : textOfLeaves(title)
  const fields = report.children.flatMap((node) => (node.type === 'Metadata' ? [textOfLeaves(node)] : []))
  report.agency =
    agencyOfTitle(titleText) ?? firstOf(fields, agencyOfField) ?? signatureOf(report)?.agency ?? null
  report.year = yearOfTitle(titleText) ?? firstOf(fields, yearOfField)
  if (report.year !== null) return
  const prose = proseOf(report, null) ?? ''
  const found = yearOfText(`${prose}\n${proseOf(report, 'overview') ?? ''}`)
  if (found === null) return
  report.year = found.year
  const at = title?.position ?? report.position
  context.report({
    code: 'inferred',
    severity: found.tied ? 'warning' : 'info',
    path: 'year',
    at: [at.start.offset, title === undefined ? at.start.offset : at.end.offset],
    expected: String(report.year),
    actual: titleText,
  })
}

const firstOf = <T>(lines: readonly string[], read: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

/** Reports headings that are missing, doubled, out of order or in words of their own. */
const reportSections = (
  context: Context,
  report: Report,
  parts: readonly SectionParts[],
  tables: readonly Table[],
): void => {
  const seen = new Map<SectionKey, [number, number]>()
  let furthest = -1
  for (const { key, heading } of parts) {
    if (key === null || heading === null) continue
    const [word] = wordsIn(context, heading)
    if (word === undefined) continue
    const at = rangeOf(context, word)
    const actual = context.source.text.slice(...at)
    const place = sections.findIndex((section) => section.key === key)
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      context.report({ code: 'duplicate-section', path: key, at, expected: key, relatedAt: earlier })
      continue
    }
    seen.set(key, at)
    if (place < furthest) {
      context.report({
        code: 'section-order',
        path: key,
        at,
        expected: key,
        actual: sections[furthest]?.key ?? '',
      })
    }
    furthest = Math.max(furthest, place)
    const isOfficial = word.term?.official === true && word.marker?.number === place + 1
    if (!isOfficial) context.report({ code: 'heading-variant', path: key, at, expected: key, actual })
  }
  for (const { key } of sections) {
    const found = report.children.filter((node) => node.type === 'Section').filter((node) => node.key === key)
    if (!seen.has(key)) {
      const at = found[0]?.position.start.offset ?? placeOfMissing(report, key)
      context.report({ code: 'missing-section', path: key, at: [at, at], expected: key })
    }
    if (hasTable(key) && seen.has(key) && findTable(tables, key) === undefined) {
      const at = found[0]?.children[0]?.position
      context.report({ code: 'missing-table', path: key, at: [at?.start.offset ?? 0, at?.end.offset ?? 0] })
    }
  }
}

/** The first table of a kind that has rows. */
const findTable = (tables: readonly Table[], key: TableKey): Table | undefined =>
  tables.find((table) => tableKeyOf(table) === key && table.children.some(({ type }) => type === 'Row'))

/** Where a missing section would stand: after the last section that comes before it in the form. */
const placeOfMissing = (report: Report, key: SectionKey): number => {
  const before = sections.slice(
    0,
    sections.findIndex((section) => section.key === key),
  )
  const previous = report.children.findLast(
    (node): node is Section => node.type === 'Section' && before.some((section) => section.key === node.key),
  )
  if (previous !== undefined) return previous.position.end.offset
  return (
    report.children.find((node) => node.type === 'Section')?.position.start.offset ??
    report.position.end.offset
  )
}

const pageTag = /<!doctype html|<\/?(?:html|body|table|td|div|p|span)[\s>]/i

/** Says of the source of a web page, in which no section shows, who reads it. */
const reportPage = (context: Context): void => {
  const match = pageTag.exec(context.source.text)
  if (match === null) return
  const at: [number, number] = [match.index, match.index + match[0].length]
  context.report({ code: 'unread', severity: 'error', at, expected: 'parseHtml', actual: match[0] })
}

/** One row or three: where （六）其他处理 is missing whole, nothing may show the edition, but a row is missing in either. */
const reportOtherOutcome = (context: Context, end: number): void => {
  const path = 'requests.otherOutcome'
  if ([...context.rows.keys()].some((row) => row.startsWith(path))) return
  context.report({ code: 'missing-row', path, at: [end, end] })
}

/** Reports the rows of the form that a table does not have, at the end of the row that each should follow. */
const reportRows = (context: Context, report: Report, tables: readonly Table[]): void => {
  for (const key of tableKeys) {
    const table = findTable(tables, key)
    if (key === 'disputes' || table === undefined) continue
    const edition = table.edition ?? report.edition
    const expected =
      edition === null
        ? rowsOf(key, editions[0]).filter((row) =>
            rowsOf(key, editions[1]).some((other) => other.key === row.key),
          )
        : rowsOf(key, edition)
    const ends = new Map<Row['key'], number>()
    for (const row of table.children) if (row.type === 'Row') ends.set(row.key, row.position.end.offset)
    let end = table.position.start.offset
    for (const row of expected) {
      end = ends.get(row.key) ?? end
      const path = pathsOf(key, row.key).row
      if (!context.rows.has(path)) context.report({ code: 'missing-row', path, at: [end, end] })
    }
    if (edition === null && key === 'requests') reportOtherOutcome(context, end)
  }
}
