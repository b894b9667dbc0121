import { around, type Box } from './box.js'
import type { Flow, Grid, GridCell } from './flow.js'
import { findRegions, type Region } from './borderless-region.js'
import { joinWords, termOf, textOfPieces, type Word } from './label-words.js'
import { alphabet } from '../lexicon/alphabet.js'
import type { Line } from './line.js'
import { columnAt, columnsOf, matchHeaders } from './number-columns.js'
import type { Measure } from './paragraphs.js'
import type { Piece } from './pieces.js'

/**
 * Finds the tables that no lines are drawn around, by numbers that stand in columns, and the words painted before them:
 *
 *   信息内容      本年制发件数   现行有效件数
 *   行政规范性                                    a label around its numbers,
 *                     2             13           which is painted before them
 *   文件
 *
 * What is no such table is left as it is.
 */
export const findBorderless = (lines: readonly Line[], measure: Measure): Flow => {
  const flow: Flow = []
  let at = 0
  for (const region of findRegions(lines, measure)) {
    flow.push(...lines.slice(at, region.from))
    flow.push(...(readRegion(region) ?? lines.slice(region.from, region.to)))
    at = region.to
  }
  return [...flow, ...lines.slice(at)]
}

/** The numbers of a row, and the words that are painted before them. */
interface BorderlessRow {
  words: Word[]
  values: Piece[]
}

const readRegion = ({ pieces }: Region): Flow | undefined => {
  const rows = rowsOf(pieces)
  if (rows === undefined) return undefined
  const last = rows.pop()
  const flow: Flow = []
  for (const block of blocksOf(rows)) flow.push(...readBlock(block))
  return [...flow, ...wholeLinesOf(last?.words ?? [])]
}

/**
 * Gathers numbers that stand on one line and are painted one after the other, and the words before them. The last row
 * holds words that no number follows. `undefined` where pages are not painted in the order of reading.
 */
const rowsOf = (pieces: readonly Piece[]): BorderlessRow[] | undefined => {
  const left = Math.min(
    ...pieces.filter((piece) => isAmongNumbers(piece, pieces)).map(({ line }) => line.box.left),
  )
  const isNumber = (piece: Piece): boolean => piece.isValue && piece.line.box.left >= left
  const rows: { words: Piece[]; values: Piece[] }[] = [{ words: [], values: [] }]
  for (const piece of [...pieces].sort((one, other) => one.order - other.order)) {
    const row = rows.at(-1)
    const last = row?.values.at(-1)
    const isBeside = last?.whole === piece.whole && piece.line.box.left > last.line.box.right
    if (isBeside) row?.values.push(piece)
    else if (last !== undefined)
      rows.push(isNumber(piece) ? { words: [], values: [piece] } : { words: [piece], values: [] })
    else if (isNumber(piece)) row?.values.push(piece)
    else row?.words.push(piece)
  }
  if (rows.at(-1)?.values.length !== 0) rows.push({ words: [], values: [] })
  // Two rows on one line, or a row above the one before it: nothing shows what belongs together.
  const lines = rows.flatMap(({ values: [value] }) => (value === undefined ? [] : [value.whole]))
  if (new Set(lines).size < lines.length || !lines.every((line, at) => isBelow(lines[at - 1], line)))
    return undefined
  return rows.map(({ words, values }) => ({ words: joinWords(words), values }))
}

const isAmongNumbers = (piece: Piece, pieces: readonly Piece[]): boolean =>
  piece.isValue && pieces.some((other) => other !== piece && other.whole === piece.whole)

const isBelow = (line: Line | undefined, next: Line): boolean =>
  line === undefined || next.page > line.page || (next.page === line.page && next.box.top >= line.box.top)

/** A header of one column. */
const isHeader = ({ term }: Word): boolean => term?.columns !== undefined

/** A header that is no label of a row too, as 总计 is. */
const isSureHeader = (word: Word): boolean => isHeader(word) && word.term?.letter !== alphabet.columnOrRow

/** Parts rows into those below one header each. */
const blocksOf = (rows: readonly BorderlessRow[]): BorderlessRow[][] => {
  const blocks: BorderlessRow[][] = []
  for (const row of rows) {
    const open = blocks.at(-1)
    if (open === undefined || row.words.some(isSureHeader)) blocks.push([row])
    else open.push(row)
  }
  for (const block of blocks) block.forEach((row, at) => bringBack(block[at - 1], row))
  return blocks
}

/** Brings the end of a label that stands on the next page back to its beginning. */
const bringBack = (row: BorderlessRow | undefined, next: BorderlessRow): void => {
  const label = row?.words.at(-1)
  if (row === undefined || label === undefined || label.term !== undefined) return
  for (let count = next.words.findIndex(({ term }) => term !== undefined); count > 0; count--) {
    const pieces = [...label.pieces, ...next.words.slice(0, count).flatMap((word) => word.pieces)]
    const term = termOf(textOfPieces(pieces))
    if (term === undefined) continue
    row.words.splice(-1, 1, { pieces, term })
    next.words.splice(0, count)
    return
  }
}

const boxOf = ({ pieces }: Word): Box => around(pieces.map(({ line }) => line.box))

const linesOf = (words: readonly Word[]): Line[] =>
  words.flatMap(({ pieces }) => pieces.map(({ line }) => line))

const lengthOf = ({ glyphs }: Line): number => glyphs.filter(({ text }) => text.trim() !== '').length

/** The lines of words that belong to no table: those of the page, where nothing but such words stands on them. */
const wholeLinesOf = (words: readonly Word[]): Line[] => {
  const pieces = words.flatMap((word) => word.pieces)
  const counts = new Map<Line, number>()
  for (const { whole, line } of pieces) counts.set(whole, (counts.get(whole) ?? 0) + lengthOf(line))
  const isWhole = (line: Line): boolean => counts.get(line) === lengthOf(line)
  return [...new Set(pieces.map(({ whole, line }) => (isWhole(whole) ? whole : line)))]
}

/** The words above the rows of a block, and those of its headers. */
interface Head {
  above: Word[]
  corner: Word | undefined
  /** 法人或其他组织, over several of the headers. */
  over: Word | undefined
  /** From left to right. */
  headers: Word[]
}

/** Takes what belongs to the header of a block away from its first row. */
const takeHead = (block: readonly BorderlessRow[]): Head => {
  const words = block[0]?.words ?? []
  if (!words.some(isSureHeader)) return { above: [], corner: undefined, over: undefined, headers: [] }
  const head = words.splice(0, words.findLastIndex(isHeader) + 1)
  const headers = head.filter(isHeader).sort((one, other) => boxOf(one).left - boxOf(other).left)
  const corner = head.find(({ term }) => term?.letter === alphabet.disclosureCorner)
  const over = head.find(({ term }) => term?.spans === 'organizations')
  return {
    above: head.filter((word) => word !== corner && word !== over && !headers.includes(word)),
    corner,
    over,
    headers,
  }
}

/** A label of a row and of nothing else. One that no numbers follow has a row of blank cells. */
const isRowLabel = ({ term }: Word): boolean =>
  term?.letter === alphabet.requestsRow || term?.letter === alphabet.disclosureRow

/** The lines above the table of a block, and the table. */
const readBlock = (block: readonly BorderlessRow[]): Flow => {
  const head = takeHead(block)
  const { above, corner, over, headers } = head
  const numbers = columnsOf(block.flatMap(({ values }) => values.map(({ line }) => line.box)))
  const places = matchHeaders(numbers, headers.map(boxOf))
  const table = createTable(block)
  const lines = wholeLinesOf(above)
  if (places !== undefined && headers.length > 0) addHeaders(table, head)
  else lines.push(...wholeLinesOf([corner, over, ...headers].filter((word) => word !== undefined)))
  const columns = places === undefined ? numbers.length : headers.length
  for (const { words, values } of block) {
    const blank = Array.from({ length: columns }, (): Word | undefined => undefined)
    for (
      let at = words.findIndex(isRowLabel);
      at !== -1 && at < words.length - 1;
      at = words.findIndex(isRowLabel)
    )
      addRow(table, words.splice(0, at + 1), blank)
    const cells = [...blank]
    for (const value of values) {
      const at = columnAt(numbers, value.line.box)
      cells[places?.[at] ?? at] = { pieces: [value], term: undefined }
    }
    addRow(table, words, cells)
  }
  return [...lines, table.grid]
}

/** A table that rows are added to, and how many columns its labels take. */
interface OpenTable {
  grid: Grid
  labels: number
}

const createTable = (block: readonly BorderlessRow[]): OpenTable => {
  const boxes = block.flatMap(({ words, values }) => [
    ...words.map(boxOf),
    ...values.map(({ line }) => line.box),
  ])
  const page = block[0]?.values[0]?.line.page ?? 1
  const grid: Grid = { kind: 'grid', page, box: around(boxes), xs: [], rows: 0, cells: [] }
  return { grid, labels: Math.max(...block.map(({ words }) => words.length)) }
}

type Span = Pick<GridCell, 'column' | 'columnSpan' | 'rowSpan'>

const addCell = ({ grid }: OpenTable, word: Word | undefined, span: Span): void => {
  const flow = word === undefined ? [] : linesOf([word])
  const { page, rows: row, box } = grid
  grid.cells.push({
    ...span,
    row,
    page: flow[0]?.page ?? page,
    box: word === undefined ? box : boxOf(word),
    flow,
  })
}

/** Adds a row of labels, of which the last takes what columns are left, and of a cell in each column of numbers. */
const addRow = (table: OpenTable, words: readonly Word[], cells: readonly (Word | undefined)[]): void => {
  const { grid, labels } = table
  if (words.length === 0 && labels > 0)
    addCell(table, undefined, { column: 0, columnSpan: labels, rowSpan: 1 })
  words.forEach((word, at) => {
    const isLast = at === words.length - 1
    addCell(table, word, { column: at, columnSpan: isLast ? labels - at : 1, rowSpan: 1 })
  })
  cells.forEach((cell, at) => addCell(table, cell, { column: labels + at, columnSpan: 1, rowSpan: 1 }))
  grid.rows++
}

const isOfOrganizations = ({ term }: Word): boolean =>
  term?.columns?.requests?.some((key) => key !== 'naturalPerson' && key !== 'total') === true

/**
 * Adds the headers; in two rows, where one stands over several of them:
 *
 *   自然人 │ 法人或其他组织 │ 总计
 *         │ 商业企业 │ …    │
 */
const addHeaders = (table: OpenTable, { corner, over, headers }: Head): void => {
  const first = headers.findIndex(isOfOrganizations)
  const count = headers.filter(isOfOrganizations).length
  if (over === undefined || !headers.slice(first, first + count).every(isOfOrganizations)) {
    addRow(
      table,
      [corner, over].filter((word) => word !== undefined),
      headers,
    )
    return
  }
  const { grid, labels } = table
  if (labels > 0) addCell(table, corner, { column: 0, columnSpan: labels, rowSpan: 2 })
  headers.forEach((header, at) => {
    const column = labels + at
    if (at === first) addCell(table, over, { column, columnSpan: count, rowSpan: 1 })
    if (!isOfOrganizations(header)) addCell(table, header, { column, columnSpan: 1, rowSpan: 2 })
  })
  grid.rows++
  const below = headers.slice(first, first + count)
  below.forEach((header, at) =>
    addCell(table, header, { column: labels + first + at, columnSpan: 1, rowSpan: 1 }),
  )
  grid.rows++
}
