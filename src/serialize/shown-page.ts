import { findTerm } from '../lexicon/find.js'
import { readValue } from '../source/value.js'
import { createCell, type SourceCell } from '../scan/cell.js'
import { scan } from '../scan/scan.js'
import { createSource } from '../source/source.js'
import { isSpace } from '../source/space.js'
import { fieldsOf, type Grid, type GridCell } from './grid.js'
import type { Block } from './page.js'
import { collapse, isShownWhole } from './white-space.js'

/** What a reader of pages finds in one: its text, and the cells that stand in it. */
export interface ShownPage {
  text: string
  cells: SourceCell[]
}

interface OpenPage extends ShownPage {
  /** The lines that nothing but lines has followed yet. They are read together, as those of any text are. */
  lines: string[]
}

/**
 * What `parseHtml` finds in the page that `writeHtml` makes of some blocks, told without a parser of HTML: cells in rows
 * of data, words in bare `<pre>`, lines in all else.
 */
export const shownPage = (page: readonly Block[]): ShownPage => {
  const open: OpenPage = { text: '', cells: [], lines: [] }
  for (const block of page) {
    if (block.kind === 'table') addTable(open, block.grid)
    else if (block.kind === 'paragraph' && isWrittenAsWords(block)) addWords(open, takenIn(block.text))
    else addLine(open, shownLine(block.text))
  }
  closeLines(open)
  return { text: open.text, cells: open.cells }
}

/** Whether a paragraph is written so that nothing of it is ever taken for structure, nor its white space collapsed. */
export const isWrittenAsWords = ({ text, marked }: { text: string; marked: boolean }): boolean =>
  marked || !isShownWhole(text)

/** A text as parsers of HTML take it in: without NUL, and with one kind of line break. */
const takenIn = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n')

/** A line as a page shows it: as it is written, where its white space is kept, and else collapsed. */
const shownLine = (text: string): string => (isShownWhole(text) ? collapse(takenIn(text)) : takenIn(text))

const addLine = ({ lines }: OpenPage, text: string): void => {
  if (text !== '') lines.push(text)
}

/** Adds words that stand on one line; on several they would be lines like any others. */
const addWords = (open: OpenPage, text: string): void => {
  if (text.includes('\n')) {
    addLine(open, text)
    return
  }
  closeLines(open)
  const start = append(open, text, '\n')
  addCells(open, [createCell({ start, end: start + text.length, literal: true })], 0)
}

/** Adds a text behind what there is, and tells where it starts. */
const append = (open: OpenPage, text: string, separator: string): number => {
  if (open.text !== '') open.text += separator
  const start = open.text.length
  open.text += text
  return start
}

const closeLines = (open: OpenPage): void => {
  const text = open.lines.join('\n')
  if (open.lines.length === 0) return
  open.lines = []
  const start = append(open, text, '\n')
  const words = wordsIn(text)
  if (words === undefined) return
  const from = text.lastIndexOf('\n', words.first) + 1
  addCells(open, scan(createSource(text.slice(from, words.last))), start + from)
}

/** From the first character that is no white space to the place behind the last; `undefined` where there is none. */
const wordsIn = (text: string): { first: number; last: number } | undefined => {
  let first = 0
  let last = text.length
  while (last > 0 && isSpace(text.charCodeAt(last - 1))) last--
  if (last === 0) return undefined
  while (isSpace(text.charCodeAt(first))) first++
  return { first, last }
}

/** Takes over cells whose rows are counted from 0, and their offsets from a place of the text. */
const addCells = ({ cells }: ShownPage, added: readonly SourceCell[], offset: number): void => {
  const firstRow = (cells.at(-1)?.row ?? -1) + 1
  for (const cell of added) {
    cells.push({ ...cell, start: cell.start + offset, end: cell.end + offset, row: cell.row + firstRow })
  }
}

/** Rows of data have cells; what stands in another row stands there as in a paragraph. */
const addTable = (open: OpenPage, grid: Grid): void => {
  const fields = columnsOf(grid)
  for (const row of grid.rows) {
    if (isDataRow(row)) addRow(open, row, fields)
    else for (const { text } of row) addLine(open, collapse(takenIn(text)))
  }
}

const addRow = (open: OpenPage, row: readonly GridCell[], fields: ReadonlyMap<GridCell, number>): void => {
  closeLines(open)
  const cells = row.map((cell, at) => {
    const text = collapse(takenIn(cell.text))
    const from = append(open, text, at === 0 ? '\n' : '\t')
    const words = wordsIn(text)
    return createCell({
      start: from + (words?.first ?? 0),
      end: from + (words?.last ?? text.length),
      field: fields.get(cell) ?? at,
      opensLine: at === 0,
      blank: words === undefined,
    })
  })
  addCells(open, cells, 0)
}

/**
 * Whether a row is one of data: one with several cells, of which two hold something, or one a label or a number, or, as
 * right below a header, none anything.
 */
const isDataRow = (row: readonly GridCell[]): boolean => {
  if (row.length < 2) return false
  const [filled, second] = row.filter((cell) => !isBlank(cell))
  return filled === undefined || second !== undefined || isValue(filled) || isLabel(filled)
}

const isBlank = ({ text }: GridCell): boolean => wordsIn(takenIn(text)) === undefined

/** Numbers and labels are known by their words, whatever white space stands among them. */
const wordsOf = ({ text }: GridCell): string => {
  const taken = takenIn(text)
  const words = wordsIn(taken)
  return words === undefined ? '' : taken.slice(words.first, words.last).replace(/[ \t\n\f\r]+/g, '')
}

const isValue = (cell: GridCell): boolean => readValue(wordsOf(cell)) !== undefined

const isLabel = (cell: GridCell): boolean => findTerm(wordsOf(cell)).term !== undefined

/**
 * The fields of the cells: the column of each; the last of its columns, where it is words before a number or a blank.
 * Where a row of words ends before the table does, cells are counted.
 */
const columnsOf = (grid: Grid): ReadonlyMap<GridCell, number> => {
  const fields = new Map<GridCell, number>()
  for (const row of fieldsOf(grid)) {
    const cells = row.flatMap((cell, first) => (cell === undefined ? [] : [{ cell, first }]))
    const last = cells.at(-1)
    const isOutreached = last !== undefined && last.first + last.cell.columns < grid.width
    if (isOutreached && cells.every(({ cell }) => isWords(cell))) return new Map()
    cells.forEach(({ cell, first }, at) => {
      const next = cells[at + 1]?.cell
      const isBesideValue = next !== undefined && isWords(cell) && !isWords(next)
      fields.set(cell, isBesideValue ? first + cell.columns - 1 : first)
    })
  }
  return fields
}

const isWords = (cell: GridCell): boolean => !isBlank(cell) && !isValue(cell)
