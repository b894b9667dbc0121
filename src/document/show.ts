import type {
  Block,
  Cell,
  DocumentElement,
  DocumentNode,
  Inline,
  LineBreak,
  Row,
  Table,
  TextPiece,
} from './element.js'
import { measureTables } from './measure-tables.js'
import { isCollapsible, write, type Segment, type TextStyle } from './segment.js'
import {
  closeAll,
  closeSegment,
  createDocument,
  openCell,
  openLines,
  openLiteral,
  type ShownDocument,
} from './shown-document.js'
import type { TableCell } from './table.js'
import { walk } from './walk.js'

/** What a document shows: its text, its lines and cells, and where each stretch of the text stands in the source. */
export type Shown = Pick<ShownDocument, 'text' | 'cells' | 'map' | 'pictures'>

/** What the elements around a node make of it. */
interface Setting extends TextStyle {
  /** The cell of a row of data that it belongs to. */
  cell: TableCell | null
  /** Whether its block is a heading. */
  inHeading: boolean
  /** The block whose line is words, whatever it looks like. */
  literal: Block | null
  /** Whether it stands around the report and is no part of it. */
  isFurniture: boolean
}

const bare: Setting = {
  keepsSpace: false,
  fontSize: '',
  isLink: false,
  cell: null,
  inHeading: false,
  literal: null,
  isFurniture: false,
}

/** A document while it is put together. */
interface Progress {
  shown: ShownDocument
  /** The cells of its tables that are still to come, the next one last. */
  cellsToCome: TableCell[]
  /** Whether what comes next stands on a line of its own. */
  lineEnds: boolean
}

/**
 * Puts together what a document shows. The cells of rows of data are cells; all else is lines, and read as any text is,
 * in whatever layout.
 */
export const show = (root: Block): Shown => {
  const shown = createDocument()
  const progress: Progress = { shown, cellsToCome: measureTables(root).reverse(), lineEnds: true }
  walk<DocumentNode, DocumentElement, Setting>(root, bare, {
    enter: (node, around) => {
      switch (node.kind) {
        case 'text':
          addText(progress, node, around)
          return undefined
        case 'hidden':
          return undefined
        case 'picture':
          endNumber(shown)
          shown.pictures.push(shown.text.length + (shown.segment?.text.length ?? 0))
          return undefined
        case 'inline':
          return inInline(shown, node, around)
        case 'block':
        case 'table':
        case 'row':
        case 'cell':
        case 'line-break':
          return enterLine(progress, node, around)
      }
    },
    leave: (element, { literal }) => {
      if (element.kind === 'inline') {
        if (element.apart === true) endNumber(shown)
        return
      }
      progress.lineEnds = true
      if (element === literal) closeSegment(shown)
    },
  })
  closeAll(shown)
  return shown
}

const addText = (progress: Progress, piece: TextPiece, setting: Setting): void => {
  const { shown, lineEnds } = progress
  // White space at the edge of a block, or between the cells of a row, is no part of what is shown.
  if (lineEnds && !setting.keepsSpace && isCollapsible(piece.value)) return
  const segment = segmentFor(shown, setting)
  if (lineEnds) segment.gap = 'line'
  progress.lineEnds = false
  write(segment, shown.map, piece, setting)
}

const segmentFor = (shown: ShownDocument, { cell, literal, isFurniture }: Setting): Segment => {
  const { segment } = shown
  if (cell !== null) return segment?.kind === 'cell' ? segment : openCell(shown, cell, isFurniture)
  if (literal !== null)
    return segment?.kind === 'literal' ? segment : openLiteral(shown, literal, isFurniture)
  return openLines(shown, isFurniture)
}

/** A number does not go on from what has been shown to what comes next. */
const endNumber = ({ segment }: ShownDocument): void => {
  if (segment !== undefined) segment.isApart = true
}

const inInline = (shown: ShownDocument, inline: Inline, around: Setting): Setting => {
  if (inline.apart === true) endNumber(shown)
  const { keepsSpace, cell, inHeading, literal, isFurniture } = around
  const isLink = around.isLink || (inline.link === true && !inHeading)
  const { fontSize = around.fontSize } = inline
  if (isLink === around.isLink && fontSize === around.fontSize) return around
  return { keepsSpace, fontSize, isLink, cell, inHeading, literal, isFurniture }
}

/** Enters what stands on lines of its own. */
const enterLine = (
  progress: Progress,
  node: Block | Table | Row | Cell | LineBreak,
  around: Setting,
): Setting | undefined => {
  progress.lineEnds = true
  const { segment } = progress.shown
  if (around.cell === null && segment !== undefined) segment.isIndented = false
  switch (node.kind) {
    case 'line-break':
      return undefined
    case 'block':
      return inBlock(progress, node, around)
    case 'table':
    case 'row':
      return inTable(node, around)
    case 'cell':
      return inCell(progress, node, around)
  }
}

const inTable = (element: Table | Row, around: Setting): Setting => {
  const { fontSize = around.fontSize } = element
  const isFurniture = around.isFurniture || (element.kind === 'table' && element.furniture === true)
  if (fontSize === around.fontSize && isFurniture === around.isFurniture) return around
  return { ...around, fontSize, isFurniture }
}

const inBlock = ({ shown }: Progress, block: Block, around: Setting): Setting => {
  const { cell } = around
  const inHeading = block.heading === true
  const isLink = (around.isLink || block.link === true) && !inHeading
  const keepsSpace = around.keepsSpace || (block.keepsSpace === true && cell === null)
  const isFurniture = around.isFurniture || block.furniture === true
  const { fontSize = around.fontSize } = block
  let { literal } = around
  if (cell === null && block.literal === true) {
    literal = block
    openLiteral(shown, block, isFurniture)
  } else if (cell === null && block.indented === true) openLines(shown, isFurniture).isIndented = true
  const isSame =
    inHeading === around.inHeading &&
    isLink === around.isLink &&
    keepsSpace === around.keepsSpace &&
    fontSize === around.fontSize &&
    isFurniture === around.isFurniture &&
    literal === around.literal
  return isSame ? around : { keepsSpace, fontSize, isLink, cell, inHeading, literal, isFurniture }
}

/** A cell alone in its row is a box around what it holds; in a row that lays out the page, all is lines. */
const inCell = ({ shown, cellsToCome }: Progress, element: Cell, around: Setting): Setting => {
  const { keepsSpace, isLink, literal } = around
  const { fontSize = around.fontSize } = element
  const cell = cellsToCome.at(-1)
  if (cell?.element !== element) return { ...around, fontSize, inHeading: false }
  cellsToCome.pop()
  const { cells, isData } = cell.row
  const owner = cells.length === 1 ? around.cell : isData ? cell : null
  const isFurniture = around.isFurniture || (owner === null && element.furniture === true)
  if (owner === cell) openCell(shown, cell, isFurniture)
  return {
    keepsSpace: keepsSpace && owner === null,
    fontSize,
    isLink,
    cell: owner,
    inHeading: false,
    literal,
    isFurniture,
  }
}
