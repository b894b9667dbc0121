import { editions, type Edition } from '../../form/forms.js'
import type { ColumnKey, RowKey } from '../../form/keys.js'
import { columnsOf } from '../../form/tables.js'
import { labelOf, valueOf, type Word } from '../../words/word.js'
import { columnKeysOf, type HeaderGeometry, type PageColumn, type PageColumns } from '../columns.js'
import { firstCell, lastCell, rangeOf, writtenIn, type Draft } from '../../grammar/draft.js'
import type { LineEntry, RowEntry, TableEntry } from '../entries.js'
import { isAside } from '../row-cells.js'
import { rowNamed, type RowReading } from '../row.js'
import type { RecognisedRows } from './disclosure-columns.js'
import { filledWords, isExtraColumn, rowWidth, withoutRepeats } from './header.js'
import { readRequestsHeader, type HeaderReading } from './requests-header.js'

const requestColumns = columnsOf('requests')

/** Recognises the rows and columns of the requests table. */
export const recogniseRequests = (draft: Draft, entries: readonly TableEntry[]): RecognisedRows => {
  const rowEntries = entries.filter((entry) => entry.kind === 'row')
  const { columns, header } = findColumns(draft, entries, rowEntries)
  // The number of a next row follows in a list only, and not the last row.
  const lastColumns = columns.at(-1) === null ? columns.slice(0, -1) : columns
  const rows: RowReading[] = []
  for (const entry of rowEntries) {
    // 总计 and 其他 that lost their numbers are rows by their place; the form has one row for each.
    const key = rowNamed(entry.label) ?? rowOfColumn(entry.label, rows.at(-1)?.key)
    const isFollowed = entry !== rowEntries.at(-1) && !standsInOneRow(draft, entry)
    const isLast = !isFollowed && countCells(entry.values) === lastColumns.length
    rows.push({ table: 'requests', key, entry, columns: isLast ? lastColumns : columns, header })
  }
  return { rows, edition: decideEdition(draft, rowEntries) }
}

const standsInOneRow = (draft: Draft, { label, values: [first] }: RowEntry): boolean =>
  first !== undefined && firstCell(draft, first).row === firstCell(draft, label).row

const rowOfColumn = (label: Word, above: RowKey | null | undefined): RowKey | null => {
  const [column] = columnKeysOf(labelOf(label), 'requests') ?? []
  if (column === 'total') return 'totalProcessed'
  return column === 'otherOrganization' && above?.startsWith('otherOutcome.') ? 'otherOutcome.other' : null
}

/** The one edition that has the row of a label. */
const editionShown = ({ label }: RowEntry): Edition | null => {
  const [edition, ...others] = labelOf(label)?.term.editions ?? []
  return others.length > 0 ? null : (edition ?? null)
}

const decideEdition = (draft: Draft, rows: readonly RowEntry[]): Edition | null => {
  const shown = new Set(rows.map(editionShown))
  const newest = editions.findLast((edition) => shown.has(edition)) ?? null
  const other = rows.find((row) => editionShown(row) !== null && editionShown(row) !== newest)
  if (newest !== null && other !== undefined) {
    draft.findings.push({
      found: 'mixed-editions',
      table: 'requests',
      edition: newest,
      shown: editionShown(other) ?? newest,
      at: rangeOf(other.label, other.label),
    })
  }
  return newest
}

interface Columns {
  readonly columns: PageColumns
  readonly header: HeaderGeometry | undefined
}

const standard: Columns = { columns: requestColumns, header: undefined }

/** The columns as the header has them, as far as the rows bear it out. */
const findColumns = (draft: Draft, entries: readonly TableEntry[], rows: readonly RowEntry[]): Columns => {
  if (rows.length === 0) return standard
  const labelField = rows.reduce(
    (first, { label }) => Math.min(first, lastCell(draft, label).field),
    Infinity,
  )
  const headers = entries
    .filter((entry): entry is LineEntry => entry.kind === 'header')
    .map(({ words }) => ({ words, reading: readHeader(draft, words, labelField) }))
  const found =
    headers.find(({ reading }) => reading?.completeness === 'complete') ??
    headers.find(({ reading }) => reading !== undefined)
  if (found?.reading === undefined) {
    const first = rows[0]?.label
    if (first !== undefined) reportColumns(draft, [first], { header: [], sure: false })
    return standard
  }
  const { words, reading } = found
  if (reading.completeness === 'partial') {
    reportColumns(draft, words, { header: words, sure: false })
    return standard
  }
  const { named, sure } = settleTotal(reading, rows)
  if (reading.reordered) {
    const order = named.flatMap((key) => columnOf(key)?.label ?? [])
    reportColumns(draft, words, { header: words, sure, order })
  }
  const columns = withExtraColumns(draft, words, named, rows)
  // Fields are those of the columns that count; the reading names them in the order of the page.
  const fields = reading.fields?.filter(
    (_, at) => columns.length === reading.named.length || reading.named[at] !== null,
  )
  return { columns, header: headerGeometry(fields, rowWidth(draft, words.at(-1) as Word)) }
}

/** Reads a header; one that does not name each column once may name some again in its second row. */
const readHeader = (draft: Draft, words: readonly Word[], labelField: number): HeaderReading | undefined => {
  const reading = readRequestsHeader(draft, words, labelField)
  if (reading?.completeness !== 'partial') return reading
  const once = withoutRepeats(draft, words)
  return once.length === words.length ? reading : readRequestsHeader(draft, once, labelField)
}

/** A header over columns that follow each other without a gap. */
const headerGeometry = (fields: readonly number[] | undefined, width: number): HeaderGeometry | undefined => {
  const [firstField, last] = [fields?.[0], fields?.at(-1)]
  if (fields === undefined || firstField === undefined || last === undefined) return undefined
  return last - firstField === fields.length - 1 ? { firstField, width } : undefined
}

const columnOf = (key: ColumnKey | null): PageColumn | null =>
  requestColumns.find((column) => column.key === key) ?? null

const standardOrder: readonly ColumnKey[] = requestColumns.map(({ key }) => key)
const totalFirst: readonly ColumnKey[] = ['total', ...standardOrder.filter((key) => key !== 'total')]

interface SettledOrder {
  readonly named: HeaderReading['named']
  /** Whether the rows bear it out. */
  readonly sure: boolean
}

/**
 * In a list of cells, 总计 named first may stand first, or it may stand last, in a cell that spans the rows of the
 * header. The rows tell: the total is the sum of the others. Any other order is the header's, and worth a look.
 */
const settleTotal = (
  { named, fields, reordered }: HeaderReading,
  rows: readonly RowEntry[],
): SettledOrder => {
  if (!reordered) return { named, sure: true }
  const own = named.filter((key) => key !== null)
  if (own.some((key, at) => key !== totalFirst[at])) return { named, sure: false }
  const full = rows.map(({ values }) => values.map((word) => valueOf(word)?.value ?? null)).filter(isFullRow)
  const first = full.filter((values) => addsUp(values, 0)).length
  const last = full.filter((values) => addsUp(values, values.length - 1)).length
  if (fields !== undefined) return { named, sure: last <= first }
  const standsLast = last > first && own.length === named.length
  return {
    named: standsLast ? standardOrder : named,
    sure: full.length > 0 && Math.max(first, last) === full.length,
  }
}

const isFullRow = (values: (number | null)[]): values is number[] =>
  values.length === requestColumns.length && values.every((value) => value !== null)

const addsUp = (values: readonly number[], total: number): boolean =>
  values.reduce((sum, value) => sum + value, 0) === 2 * (values[total] as number)

/** A column that the form does not have counts only where the rows have a value for it. */
const withExtraColumns = (
  draft: Draft,
  header: readonly Word[],
  named: HeaderReading['named'],
  rows: readonly RowEntry[],
): PageColumns => {
  const own = named.filter((key) => key !== null)
  if (own.length === named.length) {
    return named.every((key, at) => key === standardOrder[at]) ? requestColumns : named.map(columnOf)
  }
  for (const extra of header.filter(isExtraColumn)) {
    draft.findings.push({
      found: 'extra-columns',
      table: 'requests',
      columns: requestColumns.map(({ label }) => label),
      written: [writtenIn(draft, extra)],
      at: rangeOf(extra, extra),
    })
  }
  const wide = rows.filter(({ values }) => countCells(values) >= named.length).length
  if (wide * 2 <= rows.length) return own.map(columnOf)
  // A column before the first stands before the label too: in a list, the number of the next row follows a row.
  const leading = named.findIndex((key) => key !== null)
  return [...named.slice(leading), ...named.slice(0, leading)].map(columnOf)
}

const countCells = (values: readonly Word[]): number => values.filter((word) => !isAside(word)).length

const reportColumns = (
  draft: Draft,
  at: readonly Word[],
  { header, sure, order }: { header: readonly Word[]; sure: boolean; order?: readonly string[] },
): void => {
  draft.findings.push({
    found: 'columns',
    path: 'requests',
    columns: order ?? requestColumns.map(({ label }) => label),
    header: filledWords(header).map((word) => writtenIn(draft, word)),
    sure,
    at: rangeOf(at[0] as Word, at.at(-1) as Word),
  })
}
