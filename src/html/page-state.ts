import { createCell, type SourceCell } from '../scan/cell.js'
import { scan } from '../scan/scan.js'
import { createSource } from '../source/source.js'
import type { PageElement } from './page.js'
import { markLinks } from './links.js'
import { openSegment, type Segment } from './segment.js'
import { addStretch, createSourceMap, type SourceMap } from './source-map.js'
import type { TableCell, TableRow } from './table-row.js'

/** What has been read of a page so far. */
export interface PageState {
  /** The text of all that is closed. */
  text: string
  /** Its lines and cells. */
  cells: SourceCell[]
  /** Where it stands in the source. */
  map: SourceMap
  /** The element whose lines the last text stands in; `null` where a new line begins. */
  block: PageElement | null
  /** The last element whose text was taken as words. */
  literal: PageElement | null
  /** The lines or the cell that text is being added to. */
  segment: Segment | undefined
  /** The cell of a row of data that is open. */
  cell: TableCell | null
  /** The row of data that is open, and its closed cells. */
  row: TableRow | undefined
  rowCells: SourceCell[]
}

export const createPageState = (): PageState => ({
  text: '',
  cells: [],
  map: createSourceMap(),
  block: null,
  literal: null,
  segment: undefined,
  cell: null,
  row: undefined,
  rowCells: [],
})

/** The lines that are open, or new ones. */
export const openLines = (state: PageState): Segment => {
  if (state.segment?.kind === 'lines') return state.segment
  closeSegment(state)
  return open(state, 'lines', '\n')
}

/** Opens a cell of a row of data. */
export const openCell = (state: PageState, cell: TableCell): Segment => {
  closeSegment(state)
  if (state.row !== cell.row) closeRow(state)
  const separator = state.row === undefined ? '\n' : '\t'
  state.cell = cell
  state.row = cell.row
  return open(state, 'cell', separator)
}

const open = (state: PageState, kind: Segment['kind'], separator: string): Segment => {
  if (state.text !== '') state.text += separator
  state.segment = openSegment(kind, state.text.length)
  return state.segment
}

/** Adds a line that is to be taken as words, whatever they are. */
export const addLiteral = (
  state: PageState,
  element: PageElement,
  fill: (segment: Segment) => void,
): void => {
  closeAll(state)
  const segment = open(state, 'lines', '\n')
  fill(segment)
  state.segment = undefined
  state.literal = element
  state.text += segment.text
  const { from: start } = segment
  const end = state.text.length
  if (start === end) addPlace(state, element)
  addCells(state, [createCell({ start, end, literal: true })], 0)
}

/** Notes where a cell stands that holds nothing. */
const addPlace = ({ map, text }: PageState, { contentStart }: PageElement): void =>
  addStretch(map, text.length, { value: '', start: contentStart, end: contentStart })

/** Closes all that is open. */
export const closeAll = (state: PageState): void => {
  closeSegment(state)
  closeRow(state)
}

const closeSegment = (state: PageState): void => {
  const { segment, cell } = state
  if (segment === undefined) return
  state.segment = undefined
  state.cell = null
  state.text += segment.text
  if (cell === null) closeLines(state, segment)
  else closeCell(state, segment, cell)
}

/** Lines are read as those of any text are. Those of nothing but spaces, at either end, are nobody's blank cells. */
const closeLines = (state: PageState, { from, text, first, last, links }: Segment): void => {
  if (first === -1) return
  closeRow(state)
  const start = text.lastIndexOf('\n', first - from) + 1
  const shown = text.slice(start, last - from)
  const cells = scan(createSource(shown))
  if (links.length > 0) markLinks(cells, shown, links, from + start)
  addCells(state, cells, from + start)
}

const closeCell = (state: PageState, segment: Segment, { field, element }: TableCell): void => {
  const { from, text, first, last } = segment
  if (text === '') addPlace(state, element)
  const blank = first === -1
  const [start, end] = blank ? [from, from + text.length] : [first, last]
  const opensLine = state.rowCells.length === 0
  state.rowCells.push(createCell({ start, end, field, opensLine, blank }))
}

const closeRow = (state: PageState): void => {
  addCells(state, state.rowCells, 0)
  state.row = undefined
  state.rowCells = []
}

/** Takes over cells whose rows are counted from 0, and their offsets from a place of the text. */
const addCells = ({ cells }: PageState, added: readonly SourceCell[], offset: number): void => {
  const firstRow = (cells.at(-1)?.row ?? -1) + 1
  for (const cell of added) {
    cell.start += offset
    cell.end += offset
    cell.row += firstRow
    cells.push(cell)
  }
}
