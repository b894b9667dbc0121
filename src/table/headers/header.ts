import { alphabet } from '../../lexicon/alphabet.js'
import type { Word } from '../../words/word.js'
import type { HeaderGeometry } from '../columns.js'
import { firstCell, lastCell, writtenIn, type Draft } from '../../grammar/draft.js'

/** Whether a word of a header names a column that only this report has: 序号, 小计. */
export const isExtraColumn = ({ letter }: Word): boolean =>
  letter === alphabet.text || letter === alphabet.rowNumbers

/** Whether a header names every column of a row, and no other of the form. */
export const hasAll = (
  named: readonly (string | null)[],
  columns: readonly { readonly key: string }[],
): boolean => {
  const own = named.filter((key) => key !== null)
  return own.length === columns.length && columns.every(({ key }) => own.includes(key))
}

/** How many fields the row of a word has. */
export const rowWidth = ({ cells }: Draft, { to }: Word): number => {
  let at = to - 1
  while (cells[at + 1]?.row === cells[at]?.row) at++
  return (cells[at]?.field ?? 0) + 1
}

/** How the headers of some columns stand over them: on one row, behind the label's field, without a gap. */
export const layoutOfRow = (draft: Draft, columns: readonly Word[]): HeaderGeometry | undefined => {
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { row, field: firstField } = firstCell(draft, first)
  let next = firstField
  for (const word of columns) {
    const cell = firstCell(draft, word)
    if (cell.row !== row || cell.field !== next) return undefined
    next = lastCell(draft, word).field + 1
  }
  if (firstField === 0) return undefined
  const geometry = { firstField, width: rowWidth(draft, last) }
  return next - firstField === columns.length ? geometry : { ...geometry, spans: spansOf(columns) }
}

const spansOf = (columns: readonly Word[]): readonly number[] => columns.map(({ from, to }) => to - from)

/** The words of a header but for those that stand again below themselves, as cells do that span its rows. */
export const withoutRepeats = (draft: Draft, header: readonly Word[]): readonly Word[] => {
  const lastInField = new Map<number, Word>()
  return header.filter((word) => {
    const { row, field } = firstCell(draft, word)
    const above = lastInField.get(field)
    lastInField.set(field, word)
    if (above === undefined || firstCell(draft, above).row === row) return true
    // In a list of cells every word stands below the one before it.
    return isAloneInRow(draft, word) || writtenIn(draft, above) !== writtenIn(draft, word)
  })
}

const isAloneInRow = ({ cells }: Draft, { from, to }: Word): boolean => {
  const row = cells[from]?.row
  return cells[from - 1]?.row !== row && cells[to]?.row !== row
}

/** The words of a header that are no blank cells. */
export const filledWords = (header: readonly Word[]): readonly Word[] =>
  header.filter(({ letter }) => letter !== alphabet.blank)
