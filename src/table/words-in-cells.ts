import { pathsOf } from '../form/paths.js'
import type { Word } from '../words/word.js'
import { rangeOf, writtenIn, type Draft } from '../grammar/draft.js'
import type { RowCells } from './row-cells.js'
import { labelRange, writtenLabel } from './row.js'

/** The rows of a table, in order, each with whether it goes in with a row above: `undefined` where it does. */
export type JoinedRows = readonly (RowCells | undefined)[]

/** A row that wants cells, and the words below it that may be its cells. */
interface OpenRow {
  readonly at: number
  readonly words: Word[]
  readonly joined: number[]
}

/**
 * Words in a number's cell, in a list of cells, look like the label of a row of their own. They are a cell where they
 * and what follows them fill the row exactly; since a short row before an unknown one could look the same, it is said.
 * `rows` has `undefined` for lines that are no rows.
 */
export const joinWordsInCells = (draft: Draft, rows: JoinedRows): JoinedRows => {
  if (rows.every((row) => row?.reading.key !== null)) return rows
  const joined = [...rows]
  let open: OpenRow | undefined
  for (const [at, row] of rows.entries()) {
    if (row?.reading.key !== null) {
      open = row && wantsCells(row) ? { at, words: [...row.words], joined: [] } : undefined
      continue
    }
    if (row.onGrid || row.reading.entry.leading.length > 0) open = undefined
    if (open === undefined) continue
    open.words.push(row.reading.entry.label, ...row.words)
    open.joined.push(at)
    const owner = rows[open.at] as RowCells
    const { length } = owner.reading.columns
    if (open.words.length < length) continue
    if (open.words.length === length) {
      joined[open.at] = withCells(owner, open.words)
      for (const other of open.joined) joined[other] = undefined
      reportWordsInCell(draft, owner, row, length)
    }
    open = undefined
  }
  for (const row of joined) if (row?.reading.key === null) reportUnknown(draft, row)
  return joined
}

const wantsCells = ({ onGrid, words, reading }: RowCells): boolean =>
  !onGrid && words.length < reading.columns.length

const withCells = (row: RowCells, words: readonly Word[]): RowCells => ({
  ...row,
  words,
  reading: { ...row.reading, entry: { ...row.reading.entry, values: words } },
})

const reportWordsInCell = (draft: Draft, owner: RowCells, row: RowCells, cells: number): void => {
  const { table, key } = owner.reading
  if (key === null) return
  draft.findings.push({
    found: 'words-in-cell',
    path: pathsOf(table, key).row,
    cells,
    written: writtenIn(draft, row.reading.entry.label),
    at: labelRange(row.reading),
  })
}

const reportUnknown = (draft: Draft, { reading: { table, entry } }: RowCells): void => {
  draft.findings.push({
    found: 'unknown-row',
    path: table,
    written: writtenLabel(draft, entry.label),
    at: rangeOf(entry.label, entry.label),
  })
}
