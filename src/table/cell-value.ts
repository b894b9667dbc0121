import type { Finding } from '../findings/finding.js'
import { holdsAmounts } from '../form/kind-of-number.js'
import { alphabet } from '../lexicon/alphabet.js'
import { readValue, type CellValue } from '../source/value.js'
import { valueOf, type Word } from '../words/word.js'
import type { CellPlace, PageColumn } from './columns.js'
import type { Draft } from '../grammar/draft.js'
import { isMoney } from './money.js'

/** A cell of the page: a word, or two that are one number. */
export type CellWords = Word | readonly [Word, Word]

/** What a cell holds, and from where to where it stands. */
export interface CellReading {
  readonly start: number
  readonly end: number
  readonly state: 'number' | 'mark' | 'blank' | 'text'
  readonly value: CellValue | undefined
}

const isJoined = (words: CellWords): words is readonly [Word, Word] => Array.isArray(words)

/** Reads a cell in its column; without one, `place` is `null`. */
export const readCellIn = (
  { text }: Pick<Draft, 'text'>,
  words: CellWords,
  place: CellPlace | null,
): CellReading => {
  const { start } = isJoined(words) ? words[0] : words
  const { end } = isJoined(words) ? words[1] : words
  // Of pieces that were put together it is said where they were.
  const read = isJoined(words) ? asWritten(readValue(text, start, end)) : valueOf(words)
  const value = read !== undefined && (place === null || isOfItsKind(place.column, read)) ? read : undefined
  const isBlank = !isJoined(words) && words.letter === alphabet.blank
  return { start, end, state: value?.state ?? (isBlank ? 'blank' : 'text'), value }
}

const asWritten = (value: CellValue | undefined): CellValue | undefined =>
  value && { ...value, reading: 'plain' }

/** Whether a value is of the column's kind: an amount is counted in money or, as the form asks, without a unit. */
const isOfItsKind = (column: PageColumn, { unit }: CellValue): boolean =>
  unit === null || !holdsAmounts(column) || isMoney(unit)

/** Whether there is nothing to say of a cell: it is blank, a mark, or a number and nothing else. */
export const isPlainCell = (words: CellWords, { column }: CellPlace): boolean => {
  if (column.unitInHeader !== undefined || isJoined(words)) return false
  if (words.kind === 'value') return words.read.unit === null && words.read.reading === 'plain'
  return words.letter === alphabet.blank
}

/** Reports what is to be said of the value of a cell. */
export const reportValue = (draft: Draft, words: CellWords, place: CellPlace): void => {
  const { path, column } = place
  if (path === null) return
  const cell = readCellIn(draft, words, place)
  const { start, end, state, value } = cell
  const written = draft.text.slice(start, end)
  const add = (finding: Finding): void => void draft.findings.push(finding)
  const at = [start, end] as const
  if (state === 'text') add({ found: 'no-number', path, written, at })
  if (state !== 'number' || value?.value == null) return
  if (value.reading !== 'plain') add({ found: 'number-among-words', path, value: value.value, written, at })
  const unit = value.unit ?? column.unitInHeader
  if (unit === undefined || (column.number === 'amount as written' && isMoney(unit))) return
  if (column.number === 'amount in 万元' && unit === '元')
    add({
      found: 'unit',
      path,
      written: written.endsWith(unit) ? written : `${written}${unit}`,
      kind: 'other',
      at,
    })
  else
    add({
      found: 'unit',
      path,
      written,
      kind: !holdsAmounts(column) && isMoney(unit) ? 'money' : 'plain',
      at,
    })
}
