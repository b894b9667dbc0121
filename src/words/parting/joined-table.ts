import type { TableKey } from '../../form/keys.js'
import { linesOfAny } from '../../form/tables.js'
import { alphabet } from '../../lexicon/alphabet.js'
import { entries } from '../../lexicon/entries.js'
import type { Term, TermLetter } from '../../lexicon/term.js'
import { isDigit } from '../../source/digit.js'
import { isSpace } from '../../source/space.js'
import { isMarkSign } from '../../source/value.js'
import type { Stretch } from './stretches.js'

/*
 * A table in a line, with nothing between its cells:
 *
 *   信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件110
 *   ^^^^^^^^            ^^^^^^^^^^^^            ^^   ^^^^^^^^^^^^^^
 *
 * Prose speaks of 规章 and 行政许可, too. It is a table only where headers of the form stand before labels of its rows, in
 * the order of the form and each right before its numbers.
 */

/** What stands in a cell of the table: words, numbers with nothing between them, or one value by itself. */
export interface JoinedCell extends Stretch {
  readonly kind: 'words' | 'glued' | 'value'
}

/** A table in a line. */
export interface JoinedTable extends Stretch {
  readonly table: TableKey
  readonly cells: readonly JoinedCell[]
}

const fewestRows = 3
const fewestHeadersOfDisputes = 10
/** A label that the form does not know is no longer than this. */
const longestUnknown = 60

/** A line with the forms of its brackets, points and digits made one; every character stays where it is. */
export const withPlainMarks = (line: string): string =>
  line.replace(/[０-９（(）)“”"：:，,]/g, plainMark).replace(/(\d)[、．](?=\D)/g, '$1.')

const plainMark = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30)
  const at = '(（)）“"”":：,，'.indexOf(character)
  return at === -1 || at % 2 === 1 ? character : '(（)）“"”":：,，'.charAt(at + 1)
}

interface Wording {
  readonly wording: string
  readonly term: Term
}

let made: ReadonlyMap<string, readonly Wording[]> | undefined

/** The words of the tables by their first characters, the longest first. */
const wordingsByStart = (): ReadonlyMap<string, readonly Wording[]> => (made ??= makeWordings())

const makeWordings = (): ReadonlyMap<string, readonly Wording[]> => {
  const wordings = new Map<string, Wording[]>()
  for (const [written, { term }] of entries().byWording) {
    if (term === undefined || !tableOfLetter.has(term.letter)) continue
    const wording = withPlainMarks(written)
    const start = wording.charAt(0)
    wordings.set(start, [...(wordings.get(start) ?? []), { wording, term }])
  }
  for (const some of wordings.values()) some.sort((one, other) => other.wording.length - one.wording.length)
  return wordings
}

/** The table that a word stands in; `null` for one that stands in several. */
const tableOfLetter: ReadonlyMap<TermLetter, TableKey | null> = new Map<TermLetter, TableKey | null>([
  [alphabet.article, 'disclosure'],
  [alphabet.disclosureCorner, 'disclosure'],
  [alphabet.disclosureColumn, 'disclosure'],
  [alphabet.disclosureRow, 'disclosure'],
  [alphabet.requestsCorner, 'requests'],
  [alphabet.requestsColumn, 'requests'],
  [alphabet.group, 'requests'],
  [alphabet.requestsRow, 'requests'],
  [alphabet.rowOrGroup, 'requests'],
  [alphabet.disputesColumn, 'disputes'],
  [alphabet.columnOrRow, null],
])

/** The longest word of the tables that stands at an offset of a line. */
const wordingAt = (line: string, at: number): Wording | undefined =>
  wordingsByStart()
    .get(line.charAt(at))
    ?.find(({ wording }) => line.startsWith(wording, at))

/** The table that opens at an offset of a line with plain marks; `undefined` where none does. */
export const joinedTableAt = (line: string, at: number): JoinedTable | undefined => {
  const opening = openingAt(line, at)
  const table = opening && tableOfLetter.get(opening.term.letter)
  if (table == null || opening?.term.row !== undefined) return undefined
  const reading = createReading(line, table, at)
  while (readNext(reading));
  return finish(reading)
}

/** A header that opens a table, which may stand in brackets. */
const openingAt = (line: string, at: number): Wording | undefined =>
  wordingAt(line, line.charAt(at) === '（' ? at + 1 : at)

/** A table as far as it is read. */
interface TableReading {
  readonly line: string
  readonly table: TableKey
  readonly cells: JoinedCell[]
  at: number
  headers: number
  /** How many rows in the order of the form have numbers, and how far down the form the last of its labels stands. */
  rows: number
  lastLine: number
  /** Whether the cell before is the label of a row further down the form than those before. */
  behindLabel: boolean
  /** How many cells there are up to the last with numbers. */
  whole: number
}

const createReading = (line: string, table: TableKey, at: number): TableReading => ({
  line,
  table,
  cells: [],
  at,
  headers: 0,
  rows: 0,
  lastLine: -1,
  behindLabel: false,
  whole: 0,
})

/** Reads the next cell; `false` where the table ends. */
const readNext = (reading: TableReading): boolean => {
  const { line, at } = reading
  if (at >= line.length) return false
  if (isSpace(line.charCodeAt(at))) {
    reading.at++
    return true
  }
  return readLabel(reading) || readValues(reading) || readUnknown(reading)
}

const readLabel = (reading: TableReading): boolean => {
  const { line, at, table } = reading
  const isBracketed = line.charAt(at) === '（' && wordingAt(line, at) === undefined
  const from = isBracketed ? at + 1 : at
  const found = wordingAt(line, from)
  if (found === undefined || !isOf(found, table)) return false
  const row = placeOf(reading, found)
  const end = from + found.wording.length
  const to = isBracketed && line.charAt(end) === '）' ? end + 1 : end
  reading.cells.push({ kind: 'words', from: at, to })
  reading.at = to
  // What stands again, or in another order, is read, and is no evidence.
  reading.behindLabel = row > reading.lastLine
  if (row === -1) reading.headers++
  else reading.lastLine = Math.max(row, reading.lastLine)
  return true
}

const isOf = ({ term }: Wording, table: TableKey): boolean => {
  const of = tableOfLetter.get(term.letter)
  return of === table || (of === null && table !== 'disclosure')
}

/** How far down the form a row stands; -1 where a word is the label of none. */
const placeOf = ({ table }: TableReading, { term }: Wording): number =>
  term.row === undefined ? -1 : linesOfAny(table).findIndex((line) => 'key' in line && line.key === term.row)

/** Reads the numbers of a row, or those below the headers of the disputes. */
const readValues = (reading: TableReading): boolean => {
  const { line, table, cells } = reading
  if (cells.length === 0) return false
  const values = valuesAt(line, reading.at)
  const [first] = values
  if (first === undefined) return false
  if (table === 'disputes' && reading.rows > 0) return false
  const to = (values.at(-1) ?? first).to
  const touches = !isSpaceAt(line, reading.at - 1) || (to < line.length && !isSpaceAt(line, to))
  // Spaces among digits that touch a label may stand anywhere, and part nothing for certain.
  if (touches) cells.push({ kind: 'glued', from: first.from, to })
  else for (const value of values) cells.push({ kind: 'value', ...value })
  reading.at = to
  reading.whole = cells.length
  if (reading.behindLabel || table === 'disputes') reading.rows++
  reading.behindLabel = false
  return true
}

const isSpaceAt = (line: string, at: number): boolean => isSpace(line.charCodeAt(at))

/** The values from an offset on, with nothing but spaces between. */
const valuesAt = (line: string, at: number): readonly Stretch[] => {
  const values: Stretch[] = []
  for (let from = at; from < line.length;) {
    const to = endOfValue(line, from)
    if (to === from) break
    values.push({ from, to })
    from = to
    while (isSpaceAt(line, from)) from++
  }
  return values
}

/** Where digits and marks end: before the label of a row, whose own number may be a digit (00001.属于国家秘密). */
const endOfValue = (line: string, from: number): number => {
  let to = from
  for (; to < line.length; to++) {
    const code = line.charCodeAt(to)
    if (isDigit(code)) {
      if (wordingAt(line, to) !== undefined) break
    } else if (!isMarkSign(code) && !(isPoint(line, to) && to > from)) break
  }
  return to
}

/** Whether a point or comma stands between digits. */
const isPoint = (line: string, at: number): boolean =>
  '.，'.includes(line.charAt(at)) && isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1))

/** Reads words that the form does not know, before the label of a row further down. */
const readUnknown = (reading: TableReading): boolean => {
  const { line, at, rows, table, cells } = reading
  if (rows === 0 || table === 'disputes') return false
  for (let next = at + 1; next <= Math.min(at + longestUnknown, line.length); next++) {
    if ('。！？'.includes(line.charAt(next - 1))) return false
    const found = wordingAt(line, next)
    const isRow = found !== undefined && isOf(found, table) && placeOf(reading, found) > reading.lastLine
    if (!isRow) continue
    const digits = /[0-9]*\s*$/.exec(line.slice(at, next))?.[0] ?? ''
    const end = next - digits.length
    if (end > at) cells.push({ kind: 'words', from: at, to: end })
    if (digits.trim() !== '') cells.push({ kind: 'glued', from: end, to: end + digits.trimEnd().length })
    reading.at = next
    reading.behindLabel = false
    return true
  }
  return false
}

/** The table that was read, where the form bears it out. */
const finish = ({ table, cells, headers, rows, whole }: TableReading): JoinedTable | undefined => {
  const isBorneOut =
    table === 'disputes' ? rows === 1 && headers >= fewestHeadersOfDisputes : rows >= fewestRows
  const [first, last] = [cells[0], cells[whole - 1]]
  if (!isBorneOut || first === undefined || last === undefined) return undefined
  return { table, cells: cells.slice(0, whole), from: first.from, to: last.to }
}
