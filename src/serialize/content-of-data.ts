import { disclosure, type FormBlock } from '../form/disclosure.js'
import { disputeColumns, disputeGroups } from '../form/disputes.js'
import { editions } from '../form/edition.js'
import { requestColumns, requestLines } from '../form/requests.js'
import type { SectionKey } from '../form/sections.js'
import type { ColumnKey, RowKey, TableKey } from '../form/tables.js'
import type { Amount, ReportData } from '../data/report-data.js'
import { readValue } from '../source/value.js'
import { agencyOfTitle, yearOfText, yearOfTitle } from '../words/identity.js'
import type { Content, RowContent, SectionContent, TableContent } from './content.js'
import { SerializeError } from './serialize-error.js'

/** A part of the data, whatever its depth. */
type Part = Readonly<Record<string, unknown>>

/** What is to be written of data. */
export const contentOfData = (data: ReportData): Content => ({
  title: data.title,
  lines: { aboveTitle: [], belowTitle: linesAround(data), atEnd: [] },
  preamble: paragraphsOf(data.preamble),
  sections: sectionsOf(data),
  tables: tablesOf(data),
  signature: data.signature,
})

const paragraphsOf = (text: string | null): string[] => (text === null || text === '' ? [] : text.split('\n'))

/** Agency and year, where neither title nor text would give them. */
const linesAround = ({ title, agency, year, preamble, overview, signature }: ReportData): string[] => {
  const lines: string[] = []
  if (agency !== null && agencyOfTitle(title ?? '') === null && signature.agency !== agency)
    lines.push(`单位名称：${agency}`)
  const yearRead = yearOfTitle(title ?? '') ?? yearOfText(`${preamble ?? ''}\n${overview ?? ''}`)?.year
  if (year !== null && yearRead !== year) lines.push(`统计期限：${year}年1月1日至${year}年12月31日`)
  return lines
}

const sectionsOf = (data: ReportData): Map<SectionKey, SectionContent> => {
  const found = new Map<SectionKey, SectionContent>()
  for (const key of ['overview', 'problems', 'other'] as const) {
    if (data[key] !== null) found.set(key, { paragraphs: paragraphsOf(data[key]), notes: [] })
  }
  for (const key of ['disclosure', 'requests', 'disputes'] as const)
    found.set(key, { paragraphs: [], notes: [] })
  return found
}

const tablesOf = ({ disclosure, requests, disputes, edition }: ReportData): Map<TableKey, TableContent> => {
  const found = new Map<TableKey, TableContent>()
  if (disclosure !== null) found.set('disclosure', { edition, rows: disclosureRows(disclosure) })
  if (requests !== null) found.set('requests', { edition, rows: requestRows(requests as unknown as Part) })
  if (disputes !== null) {
    const rows = new Map<RowKey, RowContent>()
    for (const { key } of disputeGroups)
      rows.set(key, rowOf(`disputes.${key}`, disputes[key], disputeColumns))
    found.set('disputes', { edition, rows })
  }
  return found
}

const disclosureRows = (data: Part): Map<RowKey, RowContent> => {
  const rows = new Map<RowKey, RowContent>()
  for (const edition of editions) {
    const blocks: readonly FormBlock[] = disclosure[edition]
    for (const { rows: keys, columns } of blocks) {
      for (const { key } of keys) {
        const row = data[key] as Part | undefined
        const given = columns.filter((column) => row?.[column.key] !== undefined)
        if (row === undefined || given.length === 0) continue
        const known = rows.get(key as RowKey) ?? new Map<ColumnKey, string>()
        rows.set(key as RowKey, new Map([...known, ...rowOf(`disclosure.${key}`, row, given)]))
      }
    }
  }
  return rows
}

const requestRows = (data: Part): Map<RowKey, RowContent> => {
  const rows = new Map<RowKey, RowContent>()
  for (const line of requestLines) {
    if (!('key' in line)) continue
    const row = line.key
      .split('.')
      .reduce<unknown>((part, key) => (part as Part | undefined)?.[key], data) as Part | undefined
    if (row !== undefined && 'total' in row)
      rows.set(line.key, rowOf(`requests.${line.key}`, row, requestColumns))
  }
  return rows
}

const rowOf = (path: string, row: Part, columns: readonly { key: string }[]): RowContent =>
  new Map(
    columns.map(({ key }) => [
      key as ColumnKey,
      textOfValue(`${path}.${key}`, row[key] as number | Amount | null),
    ]),
  )

const textOfValue = (path: string, value: number | Amount | null): string => {
  if (value === null) return ''
  return typeof value === 'number'
    ? digitsOf(path, value)
    : `${digitsOf(path, value.value)}${value.unit ?? ''}`
}

/** A number in digits; one that the reader would not take as itself is refused. */
const digitsOf = (path: string, number: number): string => {
  const written = String(number)
  if (readValue(written)?.value !== number + 0) throw new SerializeError(path, { kind: 'number', written })
  return written
}
