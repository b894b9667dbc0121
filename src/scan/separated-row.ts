import { readValue } from '../source/value.js'
import { addField, openRow, type CellStream } from './cell-stream.js'
import { createReader, type Layout } from './layout.js'
import type { Line } from './line.js'
import { recordAt, separators, type SeparatedField, type SeparatedRecord } from './separated-record.js'

/*
 * A row a line, commas or semicolons between the cells, as spreadsheets and pandas write tables:
 *
 *   信息内容,本年制发件数,本年废止件数,现行有效件数
 *   规章,0,0,"1,234"
 *
 * Commas stand in prose and in numbers, too. So only lines are rows in whose fields no sentence stands, and that follow
 * each other with numbers among them; and two of them must have as many fields.
 */

const fewestRows = 2
const longestField = 120

/** A number between two separators, in a text that may hold such rows. */
const numberBetween = /([,;])"?\d{0,9}"?\1/

export const separatedRows: Layout = {
  name: 'separated rows',
  open: (stream) => {
    const { text } = stream
    if (!numberBetween.test(text)) return undefined
    const rows = rowsIn(stream)
    if (rows.size === 0) return undefined
    let end = -1
    const isWithin = ({ lineStart }: Line): boolean => lineStart < end
    const readLine = (line: Line): boolean => {
      if (isWithin(line)) return true
      const row = rows.get(line.lineStart)
      if (row === undefined) return false
      end = row.end
      openRow(stream)
      for (const field of row.fields) addField(stream, field.start, field.end)
      return true
    }
    return createReader(0, readLine, isWithin)
  },
}

/** The rows of a text, by the offsets that they open at. */
const rowsIn = ({ text, source: { lineStarts } }: CellStream): ReadonlyMap<number, SeparatedRecord> => {
  const rows = new Map<number, SeparatedRecord>()
  for (const separator of separators) {
    const blocks: (readonly SeparatedRecord[])[] = []
    for (let line = 0; line < lineStarts.length;) {
      const block = blockAt(text, lineStarts, line, separator)
      if (block.rows.length > 0) blocks.push(block.rows)
      line = Math.max(block.nextLine, line + 1)
    }
    for (const row of rowsOf(text, blocks)) if (!rows.has(row.start)) rows.set(row.start, row)
  }
  return rows
}

/** The rows of the blocks that are tables, and of pieces of tables: rows as wide as some of them, on their own. */
const rowsOf = (
  text: string,
  blocks: readonly (readonly SeparatedRecord[])[],
): readonly SeparatedRecord[] => {
  const tables = new Set(blocks.filter((block) => isTable(text, block)))
  const widths = [...tables].flat().map(({ fields }) => fields.length)
  const known = new Set(widths)
  if (known.size === widths.length) return []
  return blocks.flatMap((block) =>
    tables.has(block) ? block : block.filter(({ fields }) => known.has(fields.length)),
  )
}

interface Block {
  readonly rows: readonly SeparatedRecord[]
  readonly nextLine: number
}

/** The rows that follow each other from a line on. */
const blockAt = (text: string, lineStarts: readonly number[], line: number, separator: number): Block => {
  const rows: SeparatedRecord[] = []
  let nextLine = line
  while (nextLine < lineStarts.length) {
    const row = recordAt(text, lineStarts[nextLine] as number, separator)
    if (row === undefined || !isRow(text, row)) break
    rows.push(row)
    while (nextLine < lineStarts.length && (lineStarts[nextLine] as number) <= row.end) nextLine++
  }
  return { rows, nextLine }
}

/** Whether a record may be a row; 1,234 by itself is a number, also where it is indented. */
const isRow = (text: string, { start, end, fields }: SeparatedRecord): boolean =>
  fields.length > 1 &&
  fields.every((field) => isField(text, field)) &&
  readValue(text.slice(start, end).trim()) === undefined

/** Whether a field is no piece of a sentence, and none of a row of numbers with spaces between them. */
const isField = (text: string, { start, end, isQuoted }: SeparatedField): boolean => {
  if (isQuoted) return true
  if (end - start > longestField) return false
  const content = text.slice(start, end).trim()
  if (isNumber(content)) return true
  return (
    !/[。！？]|\S\s+\d+$/.test(content) &&
    !(/\D\d{1,3}$/.test(content) && thousands.test(text.slice(end, end + 5)))
  )
}

/** What follows the words of a sentence and the first digits of a number: 行政许可1,234件. */
const thousands = /^,\d{3}(?!\d)/

const isNumber = (content: string): boolean => readValue(content)?.state === 'number'

/** Whether some rows hold a number, or several of them blank fields. */
const isTable = (text: string, rows: readonly SeparatedRecord[]): boolean =>
  rows.some(({ fields }) => fields.some(({ start, end }) => isNumber(text.slice(start, end).trim()))) ||
  rows.filter(({ fields }) => fields.some(({ start, end }) => start === end)).length >= fewestRows
