import type { RowKey } from '../form/keys.js'
import { columnsOf } from '../form/tables.js'
import { alphabet } from '../lexicon/alphabet.js'
import { labelOf, type Word } from '../words/word.js'
import { columnKeysOf, placesOf, type CellPlace } from './columns.js'
import { decide } from './decide.js'
import { firstCell, lastCell, rangeOf, type Draft } from '../grammar/draft.js'
import type { LineEntry, TableEntry } from './entries.js'
import type { LineEvidence } from './evidence.js'
import { findDisputeColumns, standardDisputes, type DisputeColumn } from './headers/disputes-columns.js'
import { reportSplit, splitWord } from './glued-word.js'
import { gluedIn } from './row-cells.js'
import { whyOpen } from './why-open.js'
import { reportValues, type ReadLine, type ReadRow } from './read-row.js'

const disputeColumns = columnsOf('disputes')

/*
 * The disputes table is one line of values without a label, each below a column that names its row:
 *
 *   行政复议                            | 行政诉讼
 *   结果维持 | 结果纠正 | … | 总计 | …
 *   1        | 0        | … | 1    | …
 */

/** A cell of the line: its place, and its row; `null` where its place is not certain, or does not count. */
interface PlacedCell {
  readonly row: RowKey | null
  readonly place: CellPlace | null
}

/** The cells of the line, and the places that none of them fills for certain. */
interface PlacedLine {
  readonly cells: ReadonlyMap<Word, PlacedCell>
  readonly missing: readonly (PlacedCell & { readonly place: CellPlace })[]
  /** Its numbers, where they were told apart in the one word that holds them. */
  readonly pieces?: readonly Word[]
}

/** Reads the lines of the disputes table: its headers, and a row for each group of columns. */
export const readDisputes = (
  draft: Draft,
  entries: readonly TableEntry[],
  counts: boolean,
): readonly ReadLine[] => {
  const isOfTable = ({ letter }: Word): boolean => letter !== alphabet.page
  const header = wordsOf(entries, 'header').filter(isOfTable)
  const values = wordsOf(entries, 'values').filter(isOfTable)
  const columns = values.length === 0 ? standardDisputes : findDisputeColumns(draft, header)
  const line = placeLine(draft, { header, values, columns }, counts)
  const [first] = values
  if (first === undefined || line.pieces === undefined) return partIntoRows(entries, line, values.at(-1))
  return partIntoRows(withPieces(entries, first, line.pieces), line, line.pieces.at(-1))
}

/** The lines of the table with the numbers of a word in its place. */
const withPieces = (
  entries: readonly TableEntry[],
  word: Word,
  pieces: readonly Word[],
): readonly TableEntry[] =>
  entries.map((entry) =>
    entry.kind === 'values'
      ? { ...entry, words: entry.words.flatMap((one) => (one === word ? pieces : [one])) }
      : entry,
  )

const wordsOf = (entries: readonly TableEntry[], kind: LineEntry['kind']): readonly Word[] =>
  entries.flatMap((entry) => (entry.kind === kind && 'words' in entry ? entry.words : []))

/** The header, the values and the columns of the table. */
interface DisputesLine {
  readonly header: readonly Word[]
  readonly values: readonly Word[]
  readonly columns: readonly DisputeColumn[]
}

const placeLine = (draft: Draft, { header, values, columns }: DisputesLine, counts: boolean): PlacedLine => {
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return { cells: new Map(), missing: [] }
  const at = rangeOf(first, last)
  const earlier = draft.rows.get('disputes')
  if (earlier === undefined && counts) draft.rows.set('disputes', at)
  else if (earlier !== undefined)
    draft.findings.push({ found: 'duplicate-row', path: 'disputes', at, earlier })
  const isCounted = earlier === undefined && counts
  const places = columns.map((column) => placeOf(column, isCounted))
  const evidence = evidenceOf(draft, { header, values, columns })
  const placement = decide(evidence)
  if (placement.kind === 'certain' || placement.kind === 'split') {
    const isSplit = placement.kind === 'split'
    const filling: readonly Word[] = isSplit
      ? splitWord(draft, first, placement.lengths)
      : values.slice(placement.start, placement.start + places.length)
    if (isSplit && isCounted) reportSplit(draft, first, placement.lengths, 'disputes')
    reportValues(
      draft,
      filling,
      places.map(({ place }) => place),
    )
    const cells = new Map(filling.map((word, index) => [word, places[index] as PlacedCell]))
    return { cells, missing: [], ...(isSplit && { pieces: filling }) }
  }
  if (isCounted) {
    const counts = { columns: columns.length, cells: values.length, reason: whyOpen(evidence) }
    draft.findings.push({ found: 'unplaced-cells', path: 'disputes', ...counts, at })
  }
  return { cells: new Map(values.map((word) => [word, { row: null, place: null }])), missing: places }
}

const placeOf = ({ row, column }: DisputeColumn, isCounted: boolean): PlacedCell & { place: CellPlace } => {
  const at = disputeColumns.findIndex(({ key }) => key === column.key)
  const place = placesOf('disputes', row, disputeColumns)[at] ?? { column, path: null }
  return isCounted ? { row, place } : { row: null, place: { column, path: null } }
}

const evidenceOf = (draft: Draft, { header, values, columns }: DisputesLine): LineEvidence => {
  const lastOfHeader = header.at(-1)
  const fields = header
    .filter((word) => columnKeysOf(labelOf(word), 'disputes') !== undefined)
    .map((word) => firstCell(draft, word).field)
  return {
    stands: 'below a header',
    columns: standardDisputes.length,
    groupSize: disputeColumns.length,
    cells: values.map((word) => {
      const { row, field } = firstCell(draft, word)
      return { row, field, blank: word.letter === alphabet.blank }
    }),
    headerWidth: lastOfHeader === undefined ? 0 : lastCell(draft, lastOfHeader).field + 1,
    firstHeaderField: fields.reduce((first, field) => Math.min(first, field), Infinity),
    glued: gluedIn(draft, values),
    total: totalOfGroups(columns),
  }
}

/** Which column of each group is its total; -1 where it is not the same in all. */
const totalOfGroups = (columns: readonly DisputeColumn[]): number => {
  const groupSize = disputeColumns.length
  const total = columns.findIndex(({ column }) => column.key === 'total')
  const isTotal = columns.every(({ column }, at) => (column.key === 'total') === (at % groupSize === total))
  return isTotal ? total : -1
}

/** A row that goes on as long as the cells of its group do. */
interface OpenRow extends ReadRow {
  readonly cells: Word[]
  readonly places: (CellPlace | null)[]
  readonly missing: CellPlace[]
  readonly asides: (readonly Word[])[]
  end: number
}

const openRow = (key: RowKey | null): OpenRow => ({
  kind: 'read row',
  key,
  leading: [],
  label: undefined,
  cells: [],
  places: [],
  missing: [],
  end: 0,
  asides: [],
})

/** The lines of the table so far, and the row that the next cell may belong to. */
interface Rows {
  readonly lines: ReadLine[]
  open: OpenRow | undefined
  /** Lines of the page since the last cell: they stand in its row where the row goes on below, and else between two. */
  between: (readonly Word[])[]
}

/** Parts the line into a row for each group. */
const partIntoRows = (
  entries: readonly TableEntry[],
  { cells, missing }: PlacedLine,
  last: Word | undefined,
): readonly ReadLine[] => {
  const rows: Rows = { lines: [], open: undefined, between: [] }
  for (const entry of entries) {
    if (entry.kind === 'metadata') rows.between.push(entry.words)
    else if (entry.kind === 'values') {
      for (const word of entry.words) {
        addWord(rows, word, cells.get(word))
        if (word === last)
          for (const { row, place } of missing) rowFor(rows, row, word.end).missing.push(place)
      }
    } else if (entry.kind !== 'row') {
      closeRow(rows)
      rows.lines.push(entry)
    }
  }
  closeRow(rows)
  return rows.lines
}

/** Adds a cell to its row; a word without a place is a filler. */
const addWord = (rows: Rows, word: Word, cell: PlacedCell | undefined): void => {
  if (word.letter === alphabet.page) rows.between.push([word])
  if (cell === undefined) return
  const row = rowFor(rows, cell.row, word.end)
  row.cells.push(word)
  row.places.push(cell.place)
}

/** The open row where it has this key, and else a new one. */
const rowFor = (rows: Rows, key: RowKey | null, end: number): OpenRow => {
  if (rows.open?.key !== key) closeRow(rows)
  if (rows.open === undefined) {
    rows.open = openRow(key)
    rows.lines.push(rows.open)
  }
  const { open } = rows
  open.end = end
  for (const words of rows.between) open.asides.push(words)
  rows.between = []
  return open
}

const closeRow = (rows: Rows): void => {
  for (const words of rows.between) rows.lines.push({ kind: 'metadata', words })
  rows.between = []
  rows.open = undefined
}
