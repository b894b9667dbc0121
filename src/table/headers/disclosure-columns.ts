import { editions, type Edition } from '../../form/forms.js'
import type { ColumnKey, RowKey } from '../../form/keys.js'
import { holdsAmounts } from '../../form/kind-of-number.js'
import { pathsOf } from '../../form/paths.js'
import type { FormColumn } from '../../form/shape.js'
import { rowOf } from '../../form/tables.js'
import { simplify } from '../../form/fold.js'
import { alphabet } from '../../lexicon/alphabet.js'
import { labelOf, type Word } from '../../words/word.js'
import { columnKeysOf, type PageColumn, type PageColumns } from '../columns.js'
import { rangeOf, writtenIn, type Draft } from '../../grammar/draft.js'
import type { RowEntry, TableEntry } from '../entries.js'
import { isMoney } from '../money.js'
import { rowNamed, type RowReading } from '../row.js'
import { hasAll, isExtraColumn, layoutOfRow } from './header.js'

/*
 * The disclosure table, block by block, each with a header of its own:
 *
 *   第二十条第（五）项
 *   信息内容 | 本年处理决定数量
 *   行政许可 | 12
 */

/** The columns that a header of the disclosure table names; `null` is one that the form does not have. */
type NamedColumns = readonly (ColumnKey | null)[]

/** A row and the header above it. */
interface HeadedRow {
  readonly row: RowEntry
  readonly header: readonly Word[] | undefined
  readonly named: NamedColumns
  /** The edition that the header and the label show together; `null` where they leave it open. */
  readonly edition: Edition | null
}

/** The rows of a table, recognised, with the edition that they show. */
export interface RecognisedRows {
  /** One for each row among the lines of the table, in their order. */
  readonly rows: readonly RowReading[]
  readonly edition: Edition | null
}

/** Recognises the rows and columns of the disclosure table. */
export const recogniseDisclosure = (draft: Draft, entries: readonly TableEntry[]): RecognisedRows => {
  const headed = headRows(entries)
  const edition = majorityOf(headed)
  // What was said of a header once is not said again of each of its rows.
  const reported = new Set<unknown>()
  const rows = headed.map((row): RowReading => {
    const key = rowNamed(row.row.label)
    const columns = key === null ? [] : columnsOf(draft, row, edition, reported)
    const isAsNamed = columns.length === row.named.length
    const header = isAsNamed && row.header !== undefined ? layoutOfHeader(draft, row.header) : undefined
    return { table: 'disclosure', key, entry: row.row, columns, header }
  })
  return { rows, edition }
}

const headRows = (entries: readonly TableEntry[]): HeadedRow[] => {
  const rows: HeadedRow[] = []
  let header: readonly Word[] | undefined
  let named: NamedColumns = []
  for (const entry of entries) {
    // An item of article 20 opens a block; the header of the block before says nothing of it.
    if (entry.kind === 'group') header = undefined
    if (entry.kind === 'header') {
      header = entry.words
      named = columnsNamed(entry.words)
    }
    if (entry.kind === 'row') {
      const above = header === undefined ? [] : named
      rows.push({ row: entry, header, named: above, edition: editionOf(entry, above) })
    }
  }
  return rows
}

/** One wording may stand for two columns (本年新, cut short); then each takes the first that is still free. */
const columnsNamed = (header: readonly Word[]): NamedColumns => {
  const named: (ColumnKey | null)[] = []
  for (const word of header) {
    const keys = columnKeysOf(labelOf(word), 'disclosure')
    if (keys !== undefined) named.push(keys.find((key) => !named.includes(key)) ?? null)
    else if (isExtraColumn(word)) named.push(null)
  }
  return named
}

/** The columns that a row has in an edition. */
const blockColumns = (row: RowKey, edition: Edition): readonly FormColumn[] | undefined =>
  rowOf('disclosure', row, edition)?.columns

/** The editions that have a row. */
const editionsOfRow = (row: RowKey): Edition[] =>
  editions.filter((edition) => blockColumns(row, edition) !== undefined)

/** The edition that has this row with a column of this header. */
const editionOf = ({ label }: RowEntry, named: NamedColumns): Edition | null => {
  const key = rowNamed(label)
  if (key === null) return null
  const possible = editionsOfRow(key)
  if (possible.length === 1) return possible[0] ?? null
  const shown = possible.filter((edition) =>
    blockColumns(key, edition)?.some((column) => named.includes(column.key as ColumnKey)),
  )
  if (shown.length === 1) return shown[0] ?? null
  // 本年收费金额 and 采购总金额 share a key with nothing else; what both editions have decides nothing.
  const whole = shown.filter((edition) => hasAll(named, blockColumns(key, edition) ?? []))
  return whole.length === 1 ? (whole[0] ?? null) : null
}

/** The edition that most rows show; of those that as many show, the newest. */
const majorityOf = (rows: readonly HeadedRow[]): Edition | null => {
  const counts = editions.map((edition) => rows.filter((row) => row.edition === edition).length)
  const most = Math.max(...counts)
  return most === 0 ? null : (editions[counts.lastIndexOf(most)] ?? null)
}

/** The edition whose row has as many columns as values stand here. */
const editionByCount = ({ values }: RowEntry, key: RowKey): Edition | null => {
  const fitting = editionsOfRow(key).filter((edition) => blockColumns(key, edition)?.length === values.length)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The columns of a row: its header's, or the standard ones of its edition where no header speaks of it. */
const columnsOf = (
  draft: Draft,
  headed: HeadedRow,
  tableEdition: Edition | null,
  reported: Set<unknown>,
): PageColumns => {
  const { row, header, named, edition } = headed
  const key = rowNamed(row.label) as RowKey
  const own = edition ?? tableEdition ?? editionByCount(row, key)
  const columns = blockColumns(key, own ?? (editionsOfRow(key).at(-1) as Edition)) ?? standardOf(key)
  if (edition !== null && tableEdition !== null && edition !== tableEdition && !reported.has(header)) {
    reported.add(header)
    draft.findings.push({
      found: 'mixed-editions',
      table: 'disclosure',
      edition: tableEdition,
      shown: edition,
      at: rangeOf(row.label, row.label),
    })
  }
  const speaksOfRow =
    header !== undefined && columns.some((column) => named.includes(column.key as ColumnKey))
  if (speaksOfRow && hasAll(named, columns)) {
    const ordered = orderedColumns(draft, headed, columns, reported)
    return withUnits(draft, headed, ordered, reported)
  }
  if (!speaksOfRow || !reported.has(header)) {
    reported.add(header)
    draft.findings.push({
      found: 'columns',
      path: speaksOfRow ? 'disclosure' : pathsOf('disclosure', key).row,
      columns: columns.map(({ label }) => label),
      header: (header ?? []).map((word) => writtenIn(draft, word)),
      sure: false,
      at: rangeOf(row.label, row.label),
    })
  }
  return withUnits(draft, headed, columns, reported)
}

const standardOf = (key: RowKey): readonly FormColumn[] =>
  blockColumns(key, editionsOfRow(key).at(-1) as Edition) ?? []

/** The columns in the order of the header, with those that only the page has where the row has cells for them. */
const orderedColumns = (
  draft: Draft,
  { row, header = [], named }: HeadedRow,
  columns: readonly FormColumn[],
  reported: Set<unknown>,
): PageColumns => {
  const own = named.filter((key) => key !== null)
  const hasExtra = own.length < named.length
  const isReordered = columns.some(({ key }, at) => own[at] !== key)
  if (!hasExtra && !isReordered) return columns
  const ordered = named.map((name) => columns.find(({ key }) => key === name) ?? null)
  if (!reported.has(header)) {
    reported.add(header)
    reportHeader(draft, header, ordered, columns)
  }
  return hasExtra && row.values.length < ordered.length
    ? ordered.filter((column) => column !== null)
    : ordered
}

const reportHeader = (
  draft: Draft,
  header: readonly Word[],
  ordered: PageColumns,
  columns: readonly FormColumn[],
): void => {
  const naming = header.filter(
    (word) => columnKeysOf(labelOf(word), 'disclosure') !== undefined || isExtraColumn(word),
  )
  const hasExtra = ordered.includes(null)
  const words = hasExtra ? naming.filter((_, at) => ordered[at] === null) : naming
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return
  const asked = columns.map(({ label }) => label)
  const written = words.map((word) => writtenIn(draft, word))
  const at = rangeOf(first, last)
  draft.findings.push(
    hasExtra
      ? { found: 'extra-columns', table: 'disclosure', columns: asked, written, at }
      : { found: 'columns', path: 'disclosure', columns: asked, header: written, sure: false, at },
  )
}

const unitOfHeader = /[（(](?:单位[:：]?)?([^（()）\d]*元)[)）]$/

/** The columns, those of money with the unit that their header gives. One that nobody can count in is reported. */
const withUnits = (
  draft: Draft,
  { row, header }: HeadedRow,
  columns: PageColumns,
  reported: Set<unknown>,
): PageColumns => {
  if (header === undefined || columns.every((column) => column === null || !holdsAmounts(column)))
    return columns
  const inUnits = columns.map((column) => {
    const word = header.find((one) =>
      columnKeysOf(labelOf(one), 'disclosure')?.includes(column?.key as ColumnKey),
    )
    return column === null || !holdsAmounts(column) || word === undefined
      ? column
      : inUnitOf(draft, word, column, { row: rowNamed(row.label) as RowKey, reported })
  })
  return inUnits.every((column, at) => column === columns[at]) ? columns : inUnits
}

const inUnitOf = (
  draft: Draft,
  word: Word,
  column: PageColumn,
  { row, reported }: { row: RowKey; reported: Set<unknown> },
): PageColumn => {
  const written = writtenIn(draft, word)
  const [, unit] = unitOfHeader.exec(simplify(written).replace(/\s/g, '')) ?? []
  const asked = column.number === 'amount in 万元' ? '万元' : undefined
  if (unit === undefined || unit === asked) return column
  if (isMoney(unit)) return { ...column, unitInHeader: unit }
  if (!reported.has(word)) {
    reported.add(word)
    const paths = pathsOf('disclosure', row)
    draft.findings.push({
      found: 'unit-in-header',
      path: paths.cells.get(column.key as ColumnKey) ?? paths.row,
      asked: asked ?? '元',
      written,
      at: rangeOf(word, word),
    })
  }
  return column
}

/** How a header on one row of the page stands over its columns: 信息内容 over the labels, and the others behind it. */
const layoutOfHeader = (draft: Draft, header: readonly Word[]) =>
  layoutOfRow(
    draft,
    header.filter((word) => word.letter === alphabet.disclosureColumn || word.letter === alphabet.text),
  )
