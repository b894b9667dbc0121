import type { Flow, Grid, GridCell } from './flow.js'
import { furnitureOf } from './furniture.js'
import { goesOnIn, joinGrids } from './join-grids.js'
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
  const items = joinFlows(pages, furniture)
  const lines = items.flatMap((item) => (item.kind === 'line' && !furniture.has(item) ? [item] : []))
  const measure = measureOf(lines, Math.max(...pages.map(({ width }) => width)))
  return partsOf(items, measure, furniture)
}

/** The flows of all pages as one, each table that goes on on the next page joined with what it goes on in. */
const joinFlows = (pages: readonly LaidOutPage[], furniture: ReadonlySet<Line>): Flow => {
  const items: Flow = []
  const isBody = (item: Line | Grid): boolean => item.kind === 'grid' || !furniture.has(item)
  for (const { flow } of pages) {
    const at = items.findLastIndex(isBody)
    const last = items[at]
    const first = flow.find(isBody)
    const goesOn = last?.kind === 'grid' && first?.kind === 'grid' && goesOnIn(last, first)
    if (goesOn) items[at] = joinGrids(last, first)
    items.push(...flow.filter((item) => !goesOn || item !== first))
  }
  return items
}

/** Puts lines that follow each other together in paragraphs. Furniture stands behind what it interrupts. */
const partsOf = (flow: Flow, measure: Measure, furniture: ReadonlySet<Line>): DocumentPart[] => {
  const parts: DocumentPart[] = []
  let lines: Line[] = []
  const interruptions = new Map<Line, DocumentPart[]>()
  const close = (): void => {
    for (const paragraph of paragraphsOf(lines, measure)) {
      const indented = paragraph[0] !== undefined && isIndented(paragraph[0], measure)
      parts.push({ kind: 'paragraph', lines: paragraph, indented })
      for (const line of paragraph) parts.push(...(interruptions.get(line) ?? []))
    }
    lines = []
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

const noFurniture: ReadonlySet<Line> = new Set()

const tablePart = (grid: Grid): DocumentPart => {
  const padding = paddingOf(grid.cells)
  const parts = new Map<GridCell, DocumentPart[]>()
  for (const cell of grid.cells) parts.set(cell, partsOf(cell.flow, measureOfCell(cell, padding), noFurniture))
  return { kind: 'table', grid, parts }
}
