import type { Block, Cell, Inline, TextPiece } from './element.js'
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
export type Shown = Pick<ShownDocument, 'text' | 'cells' | 'map'>

/** What the elements around a node make of it. */
interface Setting extends TextStyle {
  /** The cell of a row of data that it belongs to. */
  cell: TableCell | null
  /** Whether its block is a heading. */
  inHeading: boolean
  /** The block whose line is words, whatever it looks like. */
  literal: Block | null
}

const bare: Setting = {
  keepsSpace: false,
  apart: null,
  isLink: false,
  cell: null,
  inHeading: false,
  literal: null,
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
  walk<Setting>(root, bare, {
    enter: (node, around) => {
      switch (node.kind) {
        case 'text':
          addText(progress, node, around)
          return undefined
        case 'hidden':
          return undefined
        case 'inline':
          return inInline(node, around)
        case 'cell':
          endLine(progress, around)
          return inCell(progress, node, around)
        case 'block':
          endLine(progress, around)
          return inBlock(progress, node, around)
        case 'line-break':
        case 'table':
        case 'row':
          endLine(progress, around)
          return node.kind === 'line-break' ? undefined : around
      }
    },
    leave: (element, { literal }) => {
      if (element.kind === 'inline') return
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

const segmentFor = (shown: ShownDocument, { cell, literal }: Setting): Segment => {
  const { segment } = shown
  if (cell !== null) return segment?.kind === 'cell' ? segment : openCell(shown, cell)
  if (literal !== null) return segment?.kind === 'literal' ? segment : openLiteral(shown, literal)
  return openLines(shown)
}

const endLine = (progress: Progress, { cell }: Setting): void => {
  progress.lineEnds = true
  const { segment } = progress.shown
  if (cell === null && segment !== undefined) segment.isIndented = false
}

const inInline = (inline: Inline, around: Setting): Setting => {
  const { keepsSpace, cell, inHeading, literal } = around
  const isLink = around.isLink || (inline.link === true && !inHeading)
  const apart = inline.apart === true ? inline : around.apart
  if (isLink === around.isLink && apart === around.apart) return around
  return { keepsSpace, apart, isLink, cell, inHeading, literal }
}

const inBlock = ({ shown }: Progress, block: Block, around: Setting): Setting => {
  const { cell } = around
  const inHeading = block.heading === true
  const isLink = (around.isLink || block.link === true) && !inHeading
  const keepsSpace = around.keepsSpace || (block.keepsSpace === true && cell === null)
  let { literal } = around
  if (cell === null && block.literal === true) {
    literal = block
    openLiteral(shown, block)
  } else if (cell === null && block.indented === true) openLines(shown).isIndented = true
  const isSame =
    around.apart === null &&
    inHeading === around.inHeading &&
    isLink === around.isLink &&
    keepsSpace === around.keepsSpace &&
    literal === around.literal
  return isSame ? around : { keepsSpace, apart: null, isLink, cell, inHeading, literal }
}

/** A cell alone in its row is a box around what it holds; in a row that lays out the page, all is lines. */
const inCell = ({ shown, cellsToCome }: Progress, element: Cell, around: Setting): Setting => {
  const { keepsSpace, isLink, literal } = around
  const cell = cellsToCome.at(-1)
  if (cell?.element !== element) return { ...around, apart: null, inHeading: false }
  cellsToCome.pop()
  const { cells, isData } = cell.row
  const owner = cells.length === 1 ? around.cell : isData ? cell : null
  if (owner === cell) openCell(shown, cell)
  return {
    keepsSpace: keepsSpace && owner === null,
    apart: null,
    isLink,
    cell: owner,
    inHeading: false,
    literal,
  }
}
