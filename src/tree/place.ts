import type { Word } from './old-word.js'

/*
 * Which value belongs to which column. A value is placed only when its place is certain; the rules are those of
 * "exact, or flagged": as many values as columns; or explicit blanks make up the count; or exactly one placement
 * satisfies the row's own total.
 */

/** The cells behind a label, and how they stand. */
export interface RowCells {
  words: readonly Word[]
  /** Whether they stand in one row of the page with their label, so that blank fields may be mere fillers. */
  onGrid: boolean
  /** The field of the row that the label stands in. */
  labelField: number
  /** How many columns they should fill. */
  columns: number
  /** How the header stands over the columns, where it does. */
  header: HeaderGeometry | undefined
}

/** A header laid out over its columns: the field of the first, and how wide the header's row is. */
export interface HeaderGeometry {
  firstField: number
  width: number
}

/** Where the values of a row stand, learned from the rows of the table that hold a number for every column. */
export interface Geometry {
  labelField: number
  columns: number
  /** The blank fields between the label and the first value. */
  lead: number
  /** All fields behind the label. */
  fields: number
}

/** The words that fill the columns, in order; or `undefined` where nothing shows which fills which. */
export type Placement = { words: (Word | Word[])[]; certainty: 'certain' | 'inferred' } | undefined

const isBlank = (word: Word | undefined): boolean => word?.letter === '空'

const firstFilled = (words: readonly Word[]): number => words.findIndex((word) => !isBlank(word))

const lastFilled = (words: readonly Word[]): number => words.findLastIndex((word) => !isBlank(word))

const countFilled = (words: readonly Word[]): number => {
  let filled = 0
  for (const word of words) if (!isBlank(word)) filled++
  return filled
}

/** Whether there is a value for every column, without a gap between them. */
const isFull = (words: readonly Word[], columns: number): boolean =>
  countFilled(words) === columns && lastFilled(words) - firstFilled(words) === columns - 1

/** What a row with a number for every column shows of where values stand; nothing if it is not on a grid. */
export const geometryOf = ({ words, onGrid, labelField, columns }: RowCells): Geometry | undefined =>
  onGrid && isFull(words, columns)
    ? { labelField, columns, lead: firstFilled(words), fields: words.length }
    : undefined

/** Places the cells of a row in its columns. `peers` are the geometries of the other rows of the table. */
export const place = (row: RowCells, peers: readonly Geometry[]): Placement => {
  const { words, columns } = row
  const start = row.onGrid ? startOnGrid(row, peers) : startInList(row)
  return start === undefined
    ? undefined
    : { words: words.slice(start, start + columns), certainty: 'certain' }
}

/** In a list of cells every one counts; blank cells behind a full row or around an empty one are nobody's. */
const startInList = ({ words, columns }: RowCells): number | undefined => {
  if (words.length === columns) return 0
  return words.length > columns && countFilled(words) === 0 ? 0 : undefined
}

/**
 * On a grid, blank fields may be cells or fillers. The full rows of the same shape tell which, or the header above,
 * where the row is as wide as it.
 */
const startOnGrid = (row: RowCells, peers: readonly Geometry[]): number | undefined => {
  const { words, labelField, columns } = row
  const filled = countFilled(words)
  if (filled === columns && words.length === columns) return 0
  if (filled > columns || words.length < columns) return undefined
  const alike = usual(peers.filter((peer) => peer.labelField === labelField && peer.columns === columns))
  const leads = new Set(alike.map((peer) => peer.lead))
  if (leads.size > 1) return undefined
  const [lead] = leads
  const underHeader = startUnderHeader(row)
  if (filled === 0) return startOfBlankRow(words.length, columns, lead ?? underHeader ?? 0)
  if (isFull(words, columns)) {
    const first = firstFilled(words)
    if (first === underHeader) return first
    return first === lead && alike.some((peer) => words.length <= peer.fields) ? first : undefined
  }
  if (lead !== undefined) {
    const asWide = alike.some((peer) => peer.fields === words.length) || underHeader === lead
    // A row that ends sooner than another has lost a cell, or a filler behind the last.
    const endsSooner = alike.some((peer) => peer.fields > words.length)
    return asWide && !endsSooner && isWithin(words, lead, columns) ? lead : undefined
  }
  if (underHeader !== undefined) return isWithin(words, underHeader, columns) ? underHeader : undefined
  const fillersSeen = row.header !== undefined || peers.some((peer) => peer.fields > peer.columns)
  return words.length === columns && !fillersSeen ? 0 : undefined
}

/** Geometries without those of a single row, where several rows share another: one damaged row is no measure for the rest. */
const usual = (geometries: readonly Geometry[]): readonly Geometry[] => {
  const shared = geometries.filter(({ lead, fields }, at) =>
    geometries.some((other, index) => index !== at && other.lead === lead && other.fields === fields),
  )
  return shared.length > 0 ? shared : geometries
}

const startOfBlankRow = (fields: number, columns: number, usual: number): number =>
  usual + columns <= fields ? usual : 0

/** Where the first column is, in a row as wide as its header. */
const startUnderHeader = ({ words, labelField, columns, header }: RowCells): number | undefined => {
  if (labelField + 1 + words.length !== header?.width) return undefined
  const start = header.firstField - labelField - 1
  return start >= 0 && start + columns <= words.length ? start : undefined
}

/** Whether every value stands between the first column and the last. */
const isWithin = (words: readonly Word[], start: number, columns: number): boolean =>
  firstFilled(words) >= start && lastFilled(words) < start + columns

/**
 * The one way to join two neighbouring pieces of a broken number (136 / 12) so that the values fill the columns and
 * add up: the last, or the one at `total`, is the sum of the others.
 */
export const placeBySum = (
  { words, columns }: RowCells,
  total: number,
  textOf: (word: Word) => string,
): Placement => {
  if (words.length !== columns + 1) return undefined
  const pieces = words.map(textOf)
  if (!pieces.every((piece) => /^\d+$/.test(piece))) return undefined
  const joins: Placement[] = []
  for (let at = 0; at < columns; at++) {
    const joined = `${pieces[at]}${pieces[at + 1]}`
    if (joined.startsWith('0')) continue
    const candidate = [...pieces.slice(0, at), joined, ...pieces.slice(at + 2)].map(Number)
    const sum = candidate.reduce((all, value, column) => (column === total ? all : all + value), 0)
    if (sum === candidate[total]) {
      const joinedWords = words.slice(at, at + 2)
      joins.push({
        words: [...words.slice(0, at), joinedWords, ...words.slice(at + 2)],
        certainty: 'inferred',
      })
    }
  }
  return joins.length === 1 ? joins[0] : undefined
}
