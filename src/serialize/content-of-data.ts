import { editions, type SectionKey } from '../form/forms.js'
import { tableKeys, type ColumnKey, type RowKey, type TableKey } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'
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
    if (data[key] === null) continue
    found.set(
      key,
      paragraphsOf(data[key]).map((text) => ({ kind: 'paragraph', text })),
    )
  }
  for (const key of tableKeys) found.set(key, data[key] === null ? [] : [{ kind: 'table', key }])
  return found
}

const tablesOf = (data: ReportData): Map<TableKey, TableContent> => {
  const found = new Map<TableKey, TableContent>()
  for (const table of tableKeys) {
    const part = data[table]
    if (part !== null) found.set(table, { edition: data.edition, rows: rowsIn(table, { ...part }) })
  }
  return found
}

/** The rows that the data of a table have; where the editions are mixed, with the columns of several. */
const rowsIn = (table: TableKey, data: Part): Map<RowKey, RowContent> => {
  const rows = new Map<RowKey, RowContent>()
  for (const edition of editions) {
    for (const { key, columns } of rowsOf(table, edition)) {
      const row = rowAt(data, key)
      const content = rows.get(key) ?? new Map<ColumnKey, string>()
      for (const column of columns) {
        const value = row?.[column.key] as number | Amount | null | undefined
        if (value === undefined) continue
        content.set(column.key, textOfValue(`${table}.${key}.${column.key}`, value))
        rows.set(key, content)
      }
    }
  }
  return rows
}

const rowAt = (data: Part, key: string): Part | undefined =>
  key.split('.').reduce<Part | undefined>((part, one) => part?.[one] as Part | undefined, data)

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
