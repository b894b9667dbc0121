import { alphabet } from '../../lexicon/alphabet.js'
import type { Word } from '../../words/word.js'
import type { HeaderGeometry } from '../columns.js'
import { firstCell, type Draft } from '../../grammar/draft.js'

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
  const isRow = columns.every((word, at) => {
    const cell = firstCell(draft, word)
    return cell.row === row && cell.field === firstField + at
  })
  return isRow && firstField > 0 ? { firstField, width: rowWidth(draft, last) } : undefined
}

/** The words of a header that are no blank cells. */
export const filledWords = (header: readonly Word[]): readonly Word[] =>
  header.filter(({ letter }) => letter !== alphabet.blank)
