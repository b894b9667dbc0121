import { isIndented } from './display.js'
import type { PagePart } from './page-parser.js'
import type { PageElement, PageText, Setting } from './page.js'
import { addLiteral, closeAll, createPageState, openCell, openLines, type PageState } from './page-state.js'
import { piecesOf } from './pieces.js'
import { breakLine, isCollapsible, write, writeAsIs, type Segment } from './segment.js'
import { settingOf } from './setting.js'
import type { TableCell } from './table-row.js'

/** What a page shows: its text, its lines and cells, and where each stretch of the text stands in the source. */
export type ShownText = Pick<PageState, 'text' | 'cells' | 'map'>

/**
 * Puts together what a page shows. The cells of rows of data are cells; all else is lines, and read as any text is, in
 * whatever layout.
 */
export const shownText = (html: string, parts: readonly PagePart[]): ShownText => {
  const state = createPageState()
  for (const part of parts) {
    if (part.kind === 'text') addText(state, html, part)
    else addElement(state, html, part)
  }
  closeAll(state)
  return state
}

const addText = (state: PageState, html: string, text: PageText): void => {
  const setting = settingOf(text.parentNode)
  const { hidden, block, preformatted } = setting
  if (hidden || (preformatted !== null && preformatted === state.literal)) return
  const cell = dataCellOf(setting)
  // White space at the edge of a block, or between the cells of a row, is no part of what is shown.
  if (isCollapsible(text.value) && preformatted === null && (block !== state.block || cell !== state.cell))
    return
  const segment = cell === null ? openLines(state) : cellSegment(state, cell)
  if (block !== state.block) breakLine(segment)
  state.block = block
  const add = preformatted === null || cell !== null ? write : writeAsIs
  for (const piece of piecesOf(html, text)) add(segment, state.map, piece, setting)
}

/** The cell of a row of data that a text belongs to. */
const dataCellOf = ({ cell }: Setting): TableCell | null =>
  cell?.owner?.row.isData === true ? cell.owner : null

/** A cell that something else interrupted is opened again. */
const cellSegment = (state: PageState, cell: TableCell): Segment =>
  state.cell === cell && state.segment !== undefined ? state.segment : openCell(state, cell)

const addElement = (state: PageState, html: string, element: PageElement): void => {
  const setting = settingOf(element)
  if (setting.hidden) return
  state.block = null
  const cell = dataCellOf(setting)
  if (cell !== null) {
    if (cell.element === element) openCell(state, cell)
    return
  }
  if (isMarkedAsWords(element)) {
    addLiteral(state, element, (segment) => {
      for (const child of element.childNodes) {
        if (child.kind !== 'text') continue
        for (const piece of piecesOf(html, child)) writeAsIs(segment, state.map, piece, setting)
      }
    })
    return
  }
  if (isIndented(element)) openLines(state).isIndented = true
  else if (state.segment !== undefined) state.segment.isIndented = false
}

/** Whether an element is a paragraph as `serialize` marks it: a bare `<pre>` around the words of one line. */
const isMarkedAsWords = ({ tagName, attrs, childNodes }: PageElement): boolean =>
  tagName === 'pre' &&
  attrs.length === 0 &&
  childNodes.every((child) => child.kind === 'text' && !/[\n\r]/.test(child.value))
