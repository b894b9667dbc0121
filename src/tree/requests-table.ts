import type { Edition } from '../form/edition.js'
import { requestColumns } from '../form/requests.js'
import type { RowKey } from '../form/tables.js'
import type { Word } from './old-word.js'
import { isOwnColumn, requestsHeader, type HeaderReading, type Slots } from './columns.js'
import { cellOf, rangeOf, rowWidth, textOf, type Context } from './context.js'
import type { HeaderGeometry } from './place.js'
import { isAside, type RowReading, type Slot } from './row.js'
import type { TableEntry } from './table.js'

/** The rows of a table, recognised, with the edition that they show. */
export interface TableReading {
  /** One for each row among the lines of the table, in their order. */
  readings: RowReading[]
  edition: Edition | null
}

type RowEntry = Extract<TableEntry, { kind: 'row' }>

/** Recognises the rows and columns of the requests table. */
export const readRequests = (context: Context, entries: readonly TableEntry[]): TableReading => {
  const rows = entries.filter((entry) => entry.kind === 'row')
  const { slots, header } = findColumns(context, entries, rows)
  const readings: RowReading[] = []
  const shown = new Set<Edition>()
  // The number of a next row follows in a list only, and not the last row.
  const lastSlots = slots.filter((slot, at) => slot !== null || at < slots.length - 1)
  for (const row of rows) {
    const { term } = row.label
    // 总计 and 其他 that lost their numbers are rows by their place; the form has one row for each.
    const key = term?.row ?? rowOfColumn(row.label, readings.at(-1)?.key)
    for (const edition of editionsShown(row, key)) shown.add(edition)
    const { before, label, values } = row
    const isFollowed = row !== rows.at(-1) && !standInOneRow(context, label, values)
    const own = !isFollowed && countCells(values) === lastSlots.length ? lastSlots : slots
    readings.push({ table: 'requests', key, before, label, values, slots: own, header, counted: true })
  }
  return { readings, edition: decideEdition(context, shown, rows) }
}

const standInOneRow = (context: Context, label: Word, [first]: readonly Word[]): boolean =>
  first !== undefined && cellOf(context, first.from).row === cellOf(context, label.from).row

const rowOfColumn = ({ term }: Word, above: RowKey | null | undefined): RowKey | null => {
  const column = term?.columns?.requests?.[0]
  if (column === 'total') return 'totalProcessed'
  return column === 'otherOrganization' && above?.startsWith('otherOutcome.') ? 'otherOutcome.other' : null
}

const editionsShown = ({ label }: RowEntry, key: RowKey | null): readonly Edition[] =>
  key === 'otherOutcome' ? ['2019'] : label.term?.editions?.length === 1 ? label.term.editions : []

const decideEdition = (
  context: Context,
  shown: ReadonlySet<Edition>,
  rows: readonly RowEntry[],
): Edition | null => {
  if (shown.size < 2) return shown.values().next().value ?? null
  const mixed = rows.find((row) => row.label.term?.row === 'otherOutcome') as RowEntry
  context.report({
    code: 'mixed-editions',
    path: 'requests',
    at: rangeOf(context, mixed.label),
    expected: '2021',
    actual: '2019',
  })
  return '2021'
}

interface Columns {
  slots: readonly Slot[]
  header: HeaderGeometry | undefined
}

const standard: Columns = { slots: requestColumns, header: undefined }

/** The columns as the header has them, as far as the rows bear it out. */
const findColumns = (
  context: Context,
  entries: readonly TableEntry[],
  rows: readonly RowEntry[],
): Columns => {
  const fieldOf = (word: Word) => cellOf(context, word.from)
  const headers = entries.filter((entry) => entry.kind === 'header')
  const labelField = Math.min(...rows.map(({ label }) => cellOf(context, label.to - 1).field))
  const readings = headers.map(({ words }) => ({
    words,
    reading: requestsHeader(words, fieldOf, labelField),
  }))
  const found =
    readings.find(({ reading }) => reading?.completeness === 'complete') ??
    readings.find(({ reading }) => reading !== undefined)
  if (found?.reading === undefined) {
    reportStandardOrder(context, entries)
    return standard
  }
  const { words, reading } = found
  if (reading.completeness === 'partial') {
    reportStandardOrder(context, entries, words)
    return standard
  }
  const settled = settleTotal(reading, rows)
  if (settled.severity !== null) reportOrder(context, words, settled.slots, settled.severity)
  const slots = withExtraColumns(context, words, settled.slots, rows)
  // Fields are those of the columns that count; the reading names them in the order of the page.
  const fields = reading.fields?.filter(
    (_, at) => slots.length === reading.slots.length || reading.slots[at] !== null,
  )
  return { slots, header: headerGeometry(fields, rowWidth(context, words.at(-1) as Word)) }
}

/** A header over columns that follow each other without a gap. */
const headerGeometry = (fields: readonly number[] | undefined, width: number): HeaderGeometry | undefined => {
  const [firstField, last] = [fields?.[0], fields?.at(-1)]
  if (fields === undefined || firstField === undefined || last === undefined) return undefined
  return last - firstField === fields.length - 1 ? { firstField, width } : undefined
}

const columnOf = (key: string | null): Slot => requestColumns.find((column) => column.key === key) ?? null

const totalFirst = ['total', ...requestColumns.map(({ key }) => key).filter((key) => key !== 'total')]

interface SettledOrder {
  slots: Slots
  /** How much the order is worth a word; `null` where it is that of the form. */
  severity: 'info' | 'warning' | null
}

/**
 * In a list of cells, 总计 named first may stand first, or it may stand last, in a cell that spans the rows of the
 * header. The rows tell: the total is the sum of the others. Any other order is the header's, and worth a look.
 */
const settleTotal = (
  { slots, fields, reordered }: HeaderReading,
  rows: readonly RowEntry[],
): SettledOrder => {
  if (!reordered) return { slots, severity: null }
  const own = slots.filter((slot) => slot !== null)
  if (own.some((key, at) => key !== totalFirst[at])) return { slots, severity: 'warning' }
  const full = rows.map(({ values }) => values.map(({ value }) => value?.value ?? null)).filter(isFullRow)
  const addsUp = (values: number[], total: number): boolean =>
    values.reduce((sum, value) => sum + value, 0) === 2 * (values[total] as number)
  const first = full.filter((values) => addsUp(values, 0)).length
  const last = full.filter((values) => addsUp(values, values.length - 1)).length
  if (fields !== undefined) return { slots, severity: last > first ? 'warning' : 'info' }
  const severity = Math.max(first, last) === full.length && full.length > 0 ? 'info' : 'warning'
  const standsLast = last > first && own.length === slots.length
  return { slots: standsLast ? requestColumns.map(({ key }) => key) : slots, severity }
}

const isFullRow = (values: (number | null)[]): values is number[] =>
  values.length === requestColumns.length && values.every((value) => value !== null)

/** A column that the form does not have counts only where the rows have a value for it. */
const withExtraColumns = (
  context: Context,
  header: readonly Word[],
  slots: Slots,
  rows: readonly RowEntry[],
): readonly Slot[] => {
  const own = slots.filter((slot) => slot !== null)
  if (own.length === slots.length) return slots.map(columnOf)
  for (const extra of header.filter(({ letter }) => isOwnColumn(letter))) {
    context.report({
      code: 'surplus-cell',
      path: 'requests',
      at: rangeOf(context, extra),
      expected: requestColumns.map(({ label }) => label).join('、'),
      actual: textOf(context, extra),
    })
  }
  const wide = rows.filter(({ values }) => countCells(values) >= slots.length).length
  if (wide * 2 <= rows.length) return own.map(columnOf)
  // A column before the first stands before the label too: in a list, the number of the next row follows a row.
  const leading = slots.findIndex((slot) => slot !== null)
  return [...slots.slice(leading), ...slots.slice(0, leading)].map(columnOf)
}

const countCells = (values: readonly Word[]): number => values.filter((word) => !isAside(word)).length

const reportStandardOrder = (
  context: Context,
  entries: readonly TableEntry[],
  header?: readonly Word[],
): void => {
  const first = header ?? entries.flatMap((entry) => (entry.kind === 'row' ? [entry.label] : []))
  const [start, end] = [first[0], first.at(header === undefined ? 0 : -1)]
  if (start === undefined || end === undefined) return
  context.report({
    code: 'inferred',
    severity: 'warning',
    path: 'requests',
    at: [rangeOf(context, start)[0], rangeOf(context, end)[1]],
    expected: requestColumns.map(({ label }) => label).join('、'),
    actual:
      header
        ?.filter(({ letter }) => letter !== '空')
        .map((word) => textOf(context, word))
        .join('、') ?? '',
  })
}

const reportOrder = (
  context: Context,
  header: readonly Word[],
  slots: Slots,
  severity: 'info' | 'warning',
): void => {
  context.report({
    code: 'inferred',
    severity,
    path: 'requests',
    at: [rangeOf(context, header[0] as Word)[0], rangeOf(context, header.at(-1) as Word)[1]],
    expected: slots.flatMap((key) => columnOf(key)?.label ?? []).join('、'),
    actual: header
      .filter(({ letter }) => letter !== '空')
      .map((word) => textOf(context, word))
      .join('、'),
  })
}
