import type { Edition } from '../form/forms.js'
import type { TableKey } from '../form/keys.js'
import { countRows } from './count-rows.js'
import { nameDamagedLabels } from './damaged-labels.js'
import { readDisputes } from './disputes.js'
import { rangeOf, type Draft } from '../grammar/draft.js'
import { entriesOf, type LineEntry, type TableEntry, type TablePart } from './entries.js'
import { recogniseDisclosure } from './headers/disclosure-columns.js'
import { filledWords } from './headers/header.js'
import { recogniseRequests } from './headers/requests-columns.js'
import { reportNearLabels } from './near-labels.js'
import { reportNumbersInNote } from './numbers-in-notes.js'
import { settleOpenLabels } from './open-labels.js'
import { readRow, type ReadLine } from './read-row.js'
import { cellsOf, createGatherer, type RowCells } from './row-cells.js'
import type { RowReading } from './row.js'
import { joinWordsInCells } from './words-in-cells.js'

/** A table, read: what its tree is built of. */
export interface ReadTable {
  readonly table: TableKey
  /** The edition that its labels show; `null` when none of them decides it. */
  readonly edition: Edition | null
  readonly lines: readonly ReadLine[]
}

/** How a table stands among those of its kind. */
export interface Standing {
  /** Whether its rows count. */
  readonly counts: boolean
  /** Whether it stands outside its section, or a second time. */
  readonly isMisplaced: boolean
}

/** Reads a table from its parts. */
export const readTable = (
  draft: Draft,
  table: TableKey,
  parts: readonly TablePart[],
  { counts, isMisplaced }: Standing,
): ReadTable => {
  const entries = settleOpenLabels(draft, table, entriesOf(draft, parts))
  if (isMisplaced) reportMisplaced(draft, table, entries, counts)
  for (const entry of entries) if (entry.kind === 'note') reportNumbersInNote(draft, table, entry.blocks)
  if (table === 'disputes') return { table, edition: null, lines: readDisputes(draft, entries, counts) }
  const recognise = table === 'disclosure' ? recogniseDisclosure : recogniseRequests
  const { rows: recognised, edition } = recognise(draft, entries)
  // The rows of the other table have no numerals to be told by.
  const rows = table === 'requests' && counts ? nameDamagedLabels(draft, recognised, edition) : recognised
  const counted = countRows(draft, counts ? rows : [])
  const joined = joinWordsInCells(draft, cellsByEntry(draft, entries, rows))
  reportNearLabels(draft, table, entries)
  const gather = createGatherer(draft, joined)
  const lines: ReadLine[] = []
  entries.forEach((entry, at) => {
    const row = joined[at]
    if (row !== undefined) lines.push(readRow(draft, row, gather, counted.has(row.reading.entry.label)))
    else if (entry.kind !== 'row') {
      if (entry.kind === 'values') reportUnread(draft, table, entry)
      lines.push(entry)
    }
  })
  return { table, edition, lines }
}

const reportMisplaced = (
  draft: Draft,
  table: TableKey,
  entries: readonly TableEntry[],
  counts: boolean,
): void => {
  const words = entries.flatMap((entry) =>
    entry.kind === 'note' ? [] : entry.kind === 'row' ? [entry.label] : filledWords(entry.words),
  )
  const [first] = words
  if (first !== undefined)
    draft.findings.push({ found: 'misplaced-table', table, counts, at: rangeOf(first, first) })
}

/** The cells of each row, by the place of its entry; `undefined` for entries that are no rows. */
const cellsByEntry = (
  draft: Draft,
  entries: readonly TableEntry[],
  rows: readonly RowReading[],
): readonly (RowCells | undefined)[] => {
  let next = 0
  return entries.map((entry) =>
    entry.kind === 'row' ? cellsOf(draft, rows[next++] as RowReading) : undefined,
  )
}

const reportUnread = (draft: Draft, table: TableKey, { words }: LineEntry): void => {
  const filled = filledWords(words)
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined) return
  const at = [first.start, last.end] as const
  const written = draft.text.slice(...at).replace(/\s+/g, ' ')
  draft.findings.push({ found: 'values-without-label', path: table, written, at })
}
