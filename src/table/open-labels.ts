import { pathsOf } from '../form/paths.js'
import type { TableKey } from '../form/keys.js'
import { firstCell, lastCell, rangeOf, type Draft } from '../grammar/draft.js'
import type { Word } from '../words/word.js'
import type { RowEntry, TableEntry } from './entries.js'
import { rowNamed } from './row.js'

/*
 * In text out of a PDF a label stands above its numbers, which stand in a row of their own. Then numbers below two labels
 * that both have none may be either's:
 *
 *   4.无正当理由大量反复申请
 *   5.要求行政机关确认或重新出具已获取信息
 *   1 0 0 0 0 0 1
 *
 * Where as many rows of numbers follow as there are labels, they are theirs in order.
 */

/** Gives rows of numbers below several open labels to them in order, or marks that nobody can say whose they are. */
export const settleOpenLabels = (
  draft: Draft,
  table: TableKey,
  entries: readonly TableEntry[],
): readonly TableEntry[] => {
  if (table === 'disputes' || !draft.hasSpacedRows) return entries
  const settled: TableEntry[] = []
  for (let at = 0; at < entries.length;) {
    const labels = openLabelsAt(draft, entries, at)
    if (labels.length < 2) {
      settled.push(entries[at] as TableEntry)
      at++
      continue
    }
    const rows = rowsBelow(draft, entries, at + labels.length)
    const owner = labels.at(-1) as RowEntry
    if (rows.length === labels.length - 1) {
      const numbers = [owner.values, ...rows]
      for (const [index, label] of labels.entries())
        settled.push(withNumbers(draft, table, label, numbers[index] ?? []))
      at += labels.length + rows.length
    } else {
      for (const label of labels) settled.push({ ...label, isShared: true })
      at += labels.length
    }
  }
  return settled
}

/** The labels without numbers from an entry on, and the one behind them that has some in a row of their own. */
const openLabelsAt = (draft: Draft, entries: readonly TableEntry[], start: number): readonly RowEntry[] => {
  const labels: RowEntry[] = []
  for (let at = start; at < entries.length; at++) {
    const entry = entries[at]
    if (entry?.kind !== 'row' || rowNamed(entry.label) === null || entry.leading.length > 0) return []
    labels.push(entry)
    if (entry.values.length > 0) return standsBelow(draft, entry) ? labels : []
  }
  return []
}

/** Whether the numbers of a row stand below its label, with nothing but spaces between them. */
const standsBelow = (draft: Draft, { label, values }: RowEntry): boolean => {
  const [first] = values
  return (
    first !== undefined &&
    !isAround(draft, label, first) &&
    firstCell(draft, first).row !== lastCell(draft, label).row &&
    isSpacedRow(draft, values)
  )
}

/** Whether a piece of a label stands beside its numbers or behind them. */
const isAround = ({ cells }: Draft, label: Word, first: Word): boolean =>
  label.kind === 'label' &&
  label.read.around.some(
    ({ at, of }) => of === 'label' && (at > first.from || cells[at]?.row === cells[first.from]?.row),
  )

const isSpacedRow = (draft: Draft, [first, ...others]: readonly Word[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every(
    (word) => firstCell(draft, word).spaced && firstCell(draft, word).row === firstCell(draft, first).row,
  )

/** The rows of numbers without a label that follow each other from an entry on. */
const rowsBelow = (
  draft: Draft,
  entries: readonly TableEntry[],
  start: number,
): readonly (readonly Word[])[] => {
  const rows: (readonly Word[])[] = []
  for (let at = start; at < entries.length; at++) {
    const entry = entries[at]
    if (entry?.kind !== 'values' || !isSpacedRow(draft, entry.words)) break
    rows.push(entry.words)
  }
  return rows
}

const withNumbers = (draft: Draft, table: TableKey, entry: RowEntry, values: readonly Word[]): RowEntry => {
  const key = rowNamed(entry.label)
  const [first, last] = [values[0], values.at(-1)]
  if (key !== null && first !== undefined && last !== undefined) {
    const at = rangeOf(first, last)
    const written = draft.text.slice(...at)
    draft.findings.push({ found: 'numbers-in-order', path: pathsOf(table, key).row, written, at })
  }
  return { ...entry, values }
}
