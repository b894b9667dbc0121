import type { Edition } from '../form/edition.js'
import type { TableKey } from '../form/tables.js'
import { countRows } from './count-rows.js'
import { readDisputes } from './disputes.js'
import type { Draft } from '../grammar/draft.js'
import { entriesOf, type LineEntry, type TableEntry, type TablePart } from './entries.js'
import { recogniseDisclosure } from './headers/disclosure-columns.js'
import { filledWords } from './headers/header.js'
import { recogniseRequests } from './headers/requests-columns.js'
import { reportNearLabels } from './near-labels.js'
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

/** Reads a table from its parts. */
export const readTable = (draft: Draft, table: TableKey, parts: readonly TablePart[]): ReadTable => {
  const entries = entriesOf(draft, parts)
  if (table === 'disputes') return { table, edition: null, lines: readDisputes(draft, entries) }
  const recognise = table === 'disclosure' ? recogniseDisclosure : recogniseRequests
  const { rows, edition } = recognise(draft, entries)
  const counted = countRows(draft, rows)
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

/** The cells of each row, by the place of its entry; `undefined` for entries that are no rows. */
const cellsByEntry = (
  draft: Draft,
  entries: readonly TableEntry[],
  rows: readonly RowReading[],
): readonly (RowCells | undefined)[] => {
  let next = 0
  return entries.map((entry) => (entry.kind === 'row' ? cellsOf(draft, rows[next++] as RowReading) : undefined))
}

const reportUnread = (draft: Draft, table: TableKey, { words }: LineEntry): void => {
  const filled = filledWords(words)
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined) return
  const at = [first.start, last.end] as const
  const written = draft.text.slice(...at).replace(/\s+/g, ' ')
  draft.findings.push({ found: 'values-without-label', path: table, written, at })
}
