import { editions, type Edition, type FormColumn } from '../form/edition.js'
import { simplify } from '../form/fold.js'
import { pathsOf } from '../form/paths.js'
import type { ColumnKey, RowKey } from '../form/tables.js'
import type { Word } from './old-word.js'
import { isMoney } from './cell.js'
import { blockColumns, disclosureSlots, editionsOfRow, isOwnColumn, type Slots } from './columns.js'
import { cellOf, rangeOf, rowWidth, textOf, type Context } from './context.js'
import type { HeaderGeometry } from './place.js'
import type { TableReading } from './requests-table.js'
import type { RowReading, Slot } from './row.js'
import type { TableEntry } from './table.js'

type RowEntry = Extract<TableEntry, { kind: 'row' }>

/** A row and the header above it. */
interface HeadedRow {
  row: RowEntry
  header: readonly Word[] | undefined
  slots: Slots
  /** The edition that the header and the label show together; `null` where they leave it open. */
  edition: Edition | null
}

/** Recognises the rows and columns of the disclosure table, block by block. */
export const readDisclosure = (context: Context, entries: readonly TableEntry[]): TableReading => {
  const rows = headRows(entries)
  const edition = majorityOf(rows)
  const readings: RowReading[] = []
  const reported = new Set<unknown>()
  for (const headed of rows) {
    const { row } = headed
    const key = (row.label.term?.row ?? null) as RowKey | null
    const slots =
      key === null
        ? []
        : inUnitsOf(context, headed.header, slotsOf(context, headed, key, edition, reported), key, reported)
    const { before, label, values } = row
    const geometry = slots.length === headed.slots.length ? headerGeometry(context, headed.header) : undefined
    readings.push({
      table: 'disclosure',
      key,
      before,
      label,
      values,
      slots,
      header: geometry,
      counted: true,
    })
  }
  return { readings, edition }
}

const writtenUnit = /[（(](?:单位[:：]?)?([^（()）\d]*元)[)）]$/

/** The columns, those of money with the unit that their header gives. One that nobody can count in is reported. */
const inUnitsOf = (
  context: Context,
  header: readonly Word[] | undefined,
  slots: readonly Slot[],
  row: RowKey,
  reported: Set<unknown>,
): readonly Slot[] => {
  if (header === undefined || slots.every((slot) => slot?.unit === undefined)) return slots
  return slots.map((slot) => {
    const word = header.find(({ term }) => term?.columns?.disclosure?.includes(slot?.key as never))
    if (slot?.unit === undefined || word === undefined) return slot
    const actual = textOf(context, word)
    const [, unit] = writtenUnit.exec(simplify(actual).replace(/\s/g, '')) ?? []
    if (unit === undefined || unit === slot.unit) return slot
    if (isMoney(unit)) return { ...slot, unitInHeader: unit }
    if (!reported.has(word)) {
      reported.add(word)
      const paths = pathsOf('disclosure', row)
      const path = paths.cells.get(slot.key as ColumnKey) ?? paths.row
      const expected = slot.unit === '万元' ? slot.unit : '元'
      context.report({
        code: 'unit-in-cell',
        severity: 'warning',
        path,
        at: rangeOf(context, word),
        expected,
        actual,
      })
    }
    return slot
  })
}

/** How a header on one row of the page stands over its columns: 信息内容 over the labels, and the others behind it. */
const headerGeometry = (
  context: Context,
  header: readonly Word[] | undefined,
): HeaderGeometry | undefined => {
  const columns = header?.filter(({ letter }) => letter === '列' || letter === '文') ?? []
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const cells = columns.map((word) => cellOf(context, word.from))
  const firstField = cellOf(context, first.from).field
  const isRow = cells.every(({ row, field }, at) => row === cells[0]?.row && field === firstField + at)
  return isRow && firstField > 0 ? { firstField, width: rowWidth(context, last) } : undefined
}

const headRows = (entries: readonly TableEntry[]): HeadedRow[] => {
  const rows: HeadedRow[] = []
  let header: readonly Word[] | undefined
  let slots: Slots = []
  for (const entry of entries) {
    // An item of article 20 opens a block; the header of the block before says nothing of it.
    if (entry.kind === 'group') header = undefined
    if (entry.kind === 'header') {
      header = entry.words
      slots = disclosureSlots(entry.words)
    }
    if (entry.kind === 'row') {
      const above = header === undefined ? [] : slots
      rows.push({ row: entry, header, slots: above, edition: editionOf(entry, above) })
    }
  }
  return rows
}

/** The edition that has this row with a column of this header. */
const editionOf = ({ label }: RowEntry, slots: Slots): Edition | null => {
  const key = label.term?.row
  if (key === undefined) return null
  const possible = editionsOfRow(key)
  if (possible.length === 1) return possible[0] ?? null
  const shown = possible.filter((edition) =>
    blockColumns(key, edition)?.some((column) => slots.includes(column.key as never)),
  )
  if (shown.length === 1) return shown[0] ?? null
  // 本年收费金额 and 采购总金额 share a key with nothing else; what both editions have decides nothing.
  const whole = shown.filter((edition) => hasAll(blockColumns(key, edition) ?? [], slots))
  return whole.length === 1 ? (whole[0] ?? null) : null
}

const hasAll = (columns: readonly FormColumn[], slots: Slots): boolean => {
  const own = slots.filter((slot) => slot !== null)
  return own.length === columns.length && columns.every(({ key }) => own.includes(key as never))
}

const majorityOf = (rows: readonly HeadedRow[]): Edition | null => {
  const counts = editions.map((edition) => rows.filter((row) => row.edition === edition).length)
  const [older = 0, newer = 0] = counts
  return older === newer ? (older === 0 ? null : '2021') : older > newer ? '2019' : '2021'
}

/** The columns of a row: its header's, or the standard ones of its edition where no header speaks of it. */
const slotsOf = (
  context: Context,
  { row, header, slots, edition }: HeadedRow,
  key: RowKey,
  tableEdition: Edition | null,
  reported: Set<unknown>,
): readonly Slot[] => {
  const own = edition ?? tableEdition ?? byCount(row, key)
  const columns =
    (own && blockColumns(key, own)) ?? blockColumns(key, editionsOfRow(key).at(-1) as Edition) ?? []
  const at = rangeOf(context, row.label)
  if (edition !== null && tableEdition !== null && edition !== tableEdition && !reported.has(header)) {
    reported.add(header)
    context.report({
      code: 'mixed-editions',
      path: 'disclosure',
      at,
      expected: tableEdition,
      actual: edition,
    })
  }
  const named = slots.filter((slot) => slot !== null)
  const speaksOfRow = header !== undefined && columns.some((column) => named.includes(column.key as never))
  if (speaksOfRow && hasAll(columns, slots)) {
    const ordered = slots.map((slot): Slot => columns.find((column) => column.key === slot) ?? null)
    const extra = ordered.includes(null)
    const reordered = columns.some((column, index) => named[index] !== column.key)
    if ((extra || reordered) && !reported.has(header)) {
      reported.add(header)
      reportHeader(context, header, slots, columns, extra)
    }
    return extra && row.values.length < ordered.length ? ordered.filter((slot) => slot !== null) : ordered
  }
  if (!speaksOfRow || !reported.has(header)) {
    reported.add(header)
    context.report({
      code: 'inferred',
      severity: 'warning',
      path: speaksOfRow ? 'disclosure' : `disclosure.${key}`,
      at,
      expected: columns.map(({ label }) => label).join('、'),
      actual: (header ?? []).map((word) => textOf(context, word)).join('、'),
    })
  }
  return columns
}

const reportHeader = (
  context: Context,
  header: readonly Word[],
  slots: Slots,
  columns: readonly FormColumn[],
  extra: boolean,
): void => {
  const expected = columns.map(({ label }) => label).join('、')
  const named = header.filter(
    ({ term, letter }) => term?.columns?.disclosure !== undefined || isOwnColumn(letter),
  )
  const words = extra ? named.filter((_, at) => slots[at] === null) : named
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return
  context.report({
    code: extra ? 'surplus-cell' : 'inferred',
    severity: 'warning',
    path: 'disclosure',
    at: [rangeOf(context, first)[0], rangeOf(context, last)[1]],
    expected,
    actual: words.map((word) => textOf(context, word)).join('、'),
  })
}

/** The edition whose row has as many columns as values stand here. */
const byCount = ({ values }: RowEntry, key: RowKey): Edition | null => {
  const fitting = editionsOfRow(key).filter((edition) => blockColumns(key, edition)?.length === values.length)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
