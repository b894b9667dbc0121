import { findBorderless } from './borderless.js'
import type { Flow, Grid, GridCell } from './flow.js'
import { furnitureOf } from './furniture.js'
import { joinFlows } from './join-grids.js'
import type { Line } from './line.js'
import { measureOf, measureOfCell, paddingOf } from './measure.js'
import { isIndented, paragraphsOf, type Measure } from './paragraphs.js'
import type { DocumentPart } from './write-document.js'

/** A page, laid out. */
export interface LaidOutPage {
  number: number
  width: number
  height: number
  flow: Flow
}

/** Makes one document of pages: furniture set apart, tables and paragraphs that the end of a page cuts joined. */
export const assemble = (pages: readonly LaidOutPage[]): DocumentPart[] => {
  const furniture = furnitureOf(
    pages.map(({ number, height, flow }) => {
      const grids = flow.filter((item) => item.kind === 'grid')
      return {
        number,
        height,
        lines: flow.filter((item) => item.kind === 'line'),
        tablesTop: Math.min(...grids.map(({ box }) => box.top)),
        tablesBottom: Math.max(...grids.map(({ box }) => box.bottom)),
      }
    }),
  )
  const items = joinPages(pages, furniture)
  const lines = items.flatMap((item) => (item.kind === 'line' && !furniture.has(item) ? [item] : []))
  const measure = measureOf(lines, Math.max(...pages.map(({ width }) => width)))
  return partsOf(items, measure, furniture)
}

/** The flows of all pages as one, each table that goes on on the next page joined with what it goes on in. */
const joinPages = (pages: readonly LaidOutPage[], furniture: ReadonlySet<Line>): Flow => {
  const items: Flow = []
  const isBody = (item: Line | Grid): boolean => item.kind === 'grid' || !furniture.has(item)
  for (const { flow } of pages) {
    const [last, first] = [items.findLastIndex(isBody), flow.findIndex(isBody)]
    const cut = joinFlows(items.slice(last, last + 1), flow.slice(first, first + 1))
    if (last !== -1 && first !== -1 && cut.length === 1) {
      items.splice(last, 1, ...cut)
      items.push(...flow.toSpliced(first, 1))
    } else items.push(...flow)
  }
  return items
}

/**
 * Puts lines that follow each other together in paragraphs and tables without borders. Furniture stands behind what it
 * interrupts.
 */
const partsOf = (flow: Flow, measure: Measure, furniture: ReadonlySet<Line>): DocumentPart[] => {
  const parts: DocumentPart[] = []
  let lines: Line[] = []
  const interruptions = new Map<Line, DocumentPart[]>()
  const close = (): void => {
    parts.push(...partsOfLines(lines, measure, interruptions))
    lines = []
    interruptions.clear()
  }
  for (const item of flow) {
    if (item.kind === 'grid') {
      close()
      parts.push(tablePart(item))
    } else if (furniture.has(item)) {
      const part: DocumentPart = { kind: 'furniture', line: item }
      const last = lines.at(-1)
      if (last === undefined) parts.push(part)
      else interruptions.set(last, [...(interruptions.get(last) ?? []), part])
    } else lines.push(item)
  }
  close()
  return parts
}

/** So few lines hold no table. */
const fewLines = 8

const partsOfLines = (
  lines: readonly Line[],
  measure: Measure,
  interruptions: ReadonlyMap<Line, readonly DocumentPart[]>,
): DocumentPart[] => {
  const parts: DocumentPart[] = []
  const waiting = new Map(interruptions)
  let open: Line[] = []
  const close = (): void => {
    for (const paragraph of paragraphsOf(open, measure)) {
      const indented = paragraph[0] !== undefined && isIndented(paragraph[0], measure)
      parts.push({ kind: 'paragraph', lines: paragraph, indented })
      for (const line of paragraph) {
        parts.push(...(waiting.get(line) ?? []))
        waiting.delete(line)
      }
    }
    open = []
  }
  for (const item of lines.length > fewLines ? findBorderless(lines, measure) : lines) {
    if (item.kind === 'line') open.push(item)
    else {
      close()
      parts.push(tablePart(item))
    }
  }
  close()
  return [...parts, ...[...waiting.values()].flat()]
}

const noFurniture: ReadonlySet<Line> = new Set()

const tablePart = (whole: Grid): DocumentPart => {
  const grid = { ...whole, cells: realCells(whole.cells) }
  const padding = paddingOf(grid.cells)
  const parts = new Map<GridCell, DocumentPart[]>()
  for (const cell of grid.cells)
    parts.set(cell, partsOf(cell.flow, measureOfCell(cell, padding), noFurniture))
  return { kind: 'table', grid, parts }
}

/**
 * The cells of a table without those to the right of a shorter row: fields that lines enclose, where no column begins
 * that has words in the same part of the table.
 *
 *   第二十条第（六）项         │       a part of a table begins with a row of one text
 *   信息内容 │ 本年处理决定数量 │
 *   行政处罚 │ 14            │  ← no cell
 */
const realCells = (cells: readonly GridCell[]): GridCell[] => {
  const end = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan))
  const rows = rowsOf(cells)
  const isReal = ({ row, column, columnSpan, flow }: GridCell): boolean =>
    flow.length > 0 || column + columnSpan < end || beginsInPart(rows, row, column)
  return cells.filter(isReal)
}

const rowsOf = (cells: readonly GridCell[]): GridCell[][] => {
  const rows: GridCell[][] = []
  for (const cell of cells) (rows[cell.row] ??= []).push(cell)
  return Array.from(rows, (row: GridCell[] | undefined) => row ?? [])
}

/** Whether words stand in a column in the same part of a table as a row. */
const beginsInPart = (rows: readonly GridCell[][], row: number, column: number): boolean => {
  const above = rows.slice(0, row).findLastIndex(isOneText) + 1
  const below = rows.findIndex((cells, at) => at > row && isOneText(cells))
  return rows
    .slice(above, below === -1 ? undefined : below)
    .some((cells) => cells.some((cell) => cell.column === column && cell.flow.length > 0))
}

/** Whether a row holds one text, over all columns or beside an empty field. */
const isOneText = (cells: readonly GridCell[]): boolean => {
  const [first, second, third] = cells
  return (
    first !== undefined && first.flow.length > 0 && third === undefined && (second?.flow.length ?? 0) === 0
  )
}
