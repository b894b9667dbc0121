import type { RowKey } from '../form/keys.js'
import { pathsOf } from '../form/paths.js'
import type { Word } from '../words/word.js'
import type { Draft } from '../grammar/draft.js'
import { labelRange, rowNamed, type RowReading } from './row.js'

/**
 * Of the rows with one key, the first with numbers counts; the others are kept and reported. A row that stood in a table
 * further up counts no more. Gives the labels of those that count.
 */
export const countRows = (draft: Draft, rows: readonly RowReading[]): ReadonlySet<Word> => {
  const chosen = new Map<RowKey, RowReading>()
  for (const row of rows) {
    if (row.key === null) continue
    const known = chosen.get(row.key)
    if (known === undefined || countsRather(row, known)) chosen.set(row.key, row)
  }
  const counted = new Set<Word>()
  for (const [key, row] of chosen) {
    const path = pathsOf(row.table, key).row
    if (draft.rows.has(path)) continue
    counted.add(row.entry.label)
    draft.rows.set(path, labelRange(row))
  }
  if (counted.size < rows.length) reportDuplicates(draft, rows, counted)
  return counted
}

const reportDuplicates = (draft: Draft, rows: readonly RowReading[], counted: ReadonlySet<Word>): void => {
  for (const row of rows) {
    if (row.key === null || counted.has(row.entry.label)) continue
    const path = pathsOf(row.table, row.key).row
    draft.findings.push({ found: 'duplicate-row', path, at: labelRange(row), earlier: draft.rows.get(path) })
  }
}

/** Whether a row counts rather than one above it: that one has no numbers, or its key by its place alone (其他 for 3.其他). */
const countsRather = (below: RowReading, above: RowReading): boolean => {
  const isNamed = ({ entry, key }: RowReading): boolean => rowNamed(entry.label) === key
  return (
    below.entry.values.length > 0 && (above.entry.values.length === 0 || (isNamed(below) && !isNamed(above)))
  )
}
