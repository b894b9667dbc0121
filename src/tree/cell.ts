import type { FormColumn } from '../form/edition.js'
import type { RowPaths } from '../form/paths.js'
import type { CellPath, ColumnKey } from '../form/tables.js'
import type { Word } from '../grammar/words.js'
import { readValue, type CellValue } from '../source/value.js'
import { rangeOf, type Context } from './context.js'
import type { Cell } from './nodes.js'

/** The row of a cell in the data. */
export interface PlacedRow {
  paths: RowPaths
  /** Whether the row is the one that counts; a row that stands twice counts once. */
  counted: boolean
}

/** A column of the form as it stands on the page, with the unit in its header where that is not the form's. */
export interface PageColumn extends FormColumn {
  readonly unitInHeader?: string
}

/** A cell whose column is known, with what is to be said of its value. */
export const placedCell = (
  context: Context,
  word: Word | Word[],
  row: PlacedRow,
  column: PageColumn,
): Cell => {
  const [start, end] = Array.isArray(word) ? rangeOfAll(context, word) : rangeOf(context, word)
  const raw = context.source.text.slice(start, end)
  // Of pieces that were put together it is said where they were.
  const read = Array.isArray(word) ? asWritten(readValue(context.source.text, start, end)) : word.value
  const value = read !== undefined && isOfItsKind(column, read) ? read : undefined
  const cell = createCell(context, start, end, raw, stateOf(word, value), value)
  cell.unit ??= column.unitInHeader ?? null
  setPlace(cell, row, column)
  if (cell.path !== null) reportValue(context, cell, cell.path, column, value)
  return cell
}

const asWritten = (value: CellValue | undefined): CellValue | undefined =>
  value && { ...value, reading: 'plain' }

const setPlace = (cell: Cell, { paths, counted }: PlacedRow, { key }: FormColumn): void => {
  cell.column = key as ColumnKey
  cell.path = counted ? (paths.cells.get(key as ColumnKey) ?? null) : null
}

/** A cell that is kept without a column. */
export const unplacedCell = (context: Context, word: Word): Cell => {
  const [start, end] = rangeOf(context, word)
  return createCell(
    context,
    start,
    end,
    context.source.text.slice(start, end),
    stateOf(word, word.value),
    word.value,
  )
}

/** A cell that is not there, at the place where its row ends. */
export const missingCell = (context: Context, at: number, row: PlacedRow, column: FormColumn): Cell => {
  const cell = createCell(context, at, at, '', 'missing', undefined)
  setPlace(cell, row, column)
  return cell
}

const createCell = (
  { locate }: Context,
  start: number,
  end: number,
  raw: string,
  state: Cell['state'],
  value: CellValue | undefined,
): Cell => ({
  type: 'Cell',
  column: null,
  path: null,
  state,
  raw,
  value: value?.value ?? null,
  unit: value?.unit ?? null,
  position: locate(start, end),
})

const rangeOfAll = (context: Context, words: readonly Word[]): [number, number] => [
  rangeOf(context, words[0] as Word)[0],
  rangeOf(context, words.at(-1) as Word)[1],
]

const stateOf = (word: Word | Word[], value: CellValue | undefined): Cell['state'] => {
  if (value !== undefined) return value.state
  return !Array.isArray(word) && word.letter === '空' ? 'blank' : 'text'
}

const reportValue = (
  { report }: Context,
  { state, raw, unit, position }: Cell,
  path: CellPath,
  column: FormColumn,
  value: CellValue | undefined,
): void => {
  const at: [number, number] = [position.start.offset, position.end.offset]
  if (state === 'text') report({ code: 'not-a-number', path, at, actual: raw })
  if (value === undefined || state !== 'number') return
  if (value.reading !== 'plain') {
    report({ code: 'inferred', severity: 'warning', path, at, expected: String(value.value), actual: raw })
  }
  if (unit === null || (column.unit === 'as written' && isMoney(unit))) return
  if (column.unit === '万元' && unit === '元') {
    const actual = raw.endsWith(unit) ? raw : `${raw}${unit}`
    report({ code: 'unit-in-cell', severity: 'warning', path, at, expected: '万元', actual })
  } else {
    report({
      code: 'unit-in-cell',
      severity: column.unit === undefined && isMoney(unit) ? 'warning' : 'info',
      path,
      at,
      actual: raw,
    })
  }
}

/** Whether a value is of the column's kind: an amount is counted in money or, as the form asks, without a unit. */
const isOfItsKind = ({ unit }: FormColumn, { unit: written }: CellValue): boolean =>
  unit === undefined || written === null || isMoney(written)

export const isMoney = (unit: string): boolean => unit === '元' || unit === '万元'
