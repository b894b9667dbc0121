import { disclosure, type FormBlock } from '../form/disclosure.js'
import { editions, type Edition, type FormColumn } from '../form/edition.js'
import { requestColumns } from '../form/requests.js'
import type { ColumnKey } from '../form/tables.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Word } from './old-word.js'

/** The columns of a row as they stand on the page; `null` is a column that the form does not have. */
export type Slots = readonly (ColumnKey | null)[]

/** Whether a word of a header names a column that only this report has: 序号, 小计. */
export const isOwnColumn = (letter: string): boolean =>
  letter === alphabet.text || letter === alphabet.rowNumbers

/** What a header says of the columns below it. */
export interface HeaderReading {
  /** The columns in the order of the page, the unknown ones among them. */
  slots: Slots
  /**
   * `complete`: it names every column of the form once, and maybe others. `partial`: some are missing, or named twice.
   */
  completeness: 'complete' | 'partial'
  /** The fields of the page that they stand in, in order, where the header is laid out over its columns. */
  fields: readonly number[] | undefined
  /** Whether the form's own columns stand in an order of their own. */
  reordered: boolean
}

/** The columns that the rows of a block of the disclosure table have in an edition. */
export const blockColumns = (row: string, edition: Edition): readonly FormColumn[] | undefined => {
  const blocks: readonly FormBlock[] = disclosure[edition]
  return blocks.find((block) => block.rows.some(({ key }) => key === row))?.columns
}

/** The editions that have a row of the disclosure table. */
export const editionsOfRow = (row: string): Edition[] =>
  editions.filter((edition) => blockColumns(row, edition) !== undefined)

/**
 * The columns named by a header of the disclosure table. One wording may stand for two columns (本年新, cut short); then
 * each takes the first that is still free.
 */
export const disclosureSlots = (header: readonly Word[]): Slots => {
  const slots: (ColumnKey | null)[] = []
  for (const { term, letter } of header) {
    const keys = term?.columns?.disclosure
    if (keys !== undefined) slots.push(keys.find((key) => !slots.includes(key)) ?? null)
    else if (isOwnColumn(letter)) slots.push(null)
  }
  return slots
}

const standardOrder: ColumnKey[] = requestColumns.map(({ key }) => key)
const organizations = new Set<ColumnKey>(
  requestColumns.filter((column) => 'group' in column).map(({ key }) => key),
)

/** Where a word of a header stands: the row of the page, and its field in that row. */
export type FieldOf = (word: Word) => { row: number; field: number }

/**
 * The columns named by the header of the requests table, which has two levels: 自然人 | 法人或其他组织 | 总计 above
 * 商业企业 | 科研机构 | … On a grid the fields show the order. In a list of cells the second level follows the first; it
 * belongs where 法人或其他组织 stands. `labelField` is the first field that the label of a row stands in.
 */
export const requestsHeader = (
  header: readonly Word[],
  fieldOf: FieldOf,
  labelField: number,
): HeaderReading | undefined => {
  const words = header.filter(
    ({ term, letter }) => term?.columns?.requests !== undefined || isOwnColumn(letter),
  )
  if (words.length === 0) return undefined
  const group = header.find(({ term }) => term?.spans === 'organizations')
  const fields = group && fieldsOnGrid(words, group, fieldOf, labelField)
  if (fields !== undefined)
    return describe(
      inOrderOf(words, fields).map(columnOf),
      fields.toSorted((a, b) => a - b),
    )
  return describe(group === undefined ? words.map(columnOf) : expandGroup(header), undefined)
}

const columnOf = ({ term }: Word): ColumnKey | null => term?.columns?.requests?.[0] ?? null

/**
 * The fields of a header whose cells stand over their columns: 法人或其他组织 opens where its first column does, and the
 * form's own columns stand behind the labels.
 */
const fieldsOnGrid = (
  words: readonly Word[],
  group: Word,
  fieldOf: FieldOf,
  labelField: number,
): number[] | undefined => {
  const fields = words.map((word) => fieldOf(word).field)
  if (words.some((word, at) => columnOf(word) !== null && (fields[at] as number) <= labelField))
    return undefined
  const first = words.find((word) => organizations.has(columnOf(word) as ColumnKey))
  const aligned = first !== undefined && fieldOf(first).field === fieldOf(group).field
  const below = first !== undefined && fieldOf(first).row !== fieldOf(group).row
  return aligned && below && fieldOf(group).field > 0 && new Set(fields).size === fields.length
    ? fields
    : undefined
}

const inOrderOf = (words: readonly Word[], fields: readonly number[]): Word[] =>
  words
    .map((word, at) => ({ word, field: fields[at] as number }))
    .sort((a, b) => a.field - b.field)
    .map(({ word }) => word)

/** The two levels in one: the second takes the place of 法人或其他组织 in the first. */
const expandGroup = (header: readonly Word[]): (ColumnKey | null)[] => {
  const first: (ColumnKey | 'organizations' | null)[] = []
  const second: (ColumnKey | null)[] = []
  let inSecond = false
  for (const word of header) {
    const key = columnOf(word)
    if (word.term?.spans === 'organizations') first.push('organizations')
    else if (key === null && !isOwnColumn(word.letter)) continue
    else if (key === null) (inSecond ? second : first).push(null)
    else if (organizations.has(key)) second.push(key)
    else first.push(key)
    inSecond = key !== null ? organizations.has(key) : inSecond && isOwnColumn(word.letter)
  }
  return first.flatMap((slot) => (slot === 'organizations' ? second : [slot]))
}

const describe = (slots: Slots, fields: readonly number[] | undefined): HeaderReading => {
  const known = slots.filter((slot) => slot !== null)
  const complete = known.length === standardOrder.length && standardOrder.every((key) => known.includes(key))
  return {
    slots,
    fields,
    completeness: complete ? 'complete' : 'partial',
    reordered: complete && standardOrder.some((key, at) => known[at] !== key),
  }
}
