import type { Block, Cell, DocumentNode, Row, Table } from '../document/element.js'
import type { Grid, GridCell } from './flow.js'
import { isApart, leavesRoom, type Line } from './line.js'
import type { Glyph } from './page-content.js'
import { notePage, type PlaceMap } from './place-map.js'

/** What a document is made of, in the order of reading. */
export type DocumentPart =
  | { kind: 'paragraph'; lines: readonly Line[]; indented: boolean }
  | { kind: 'furniture'; line: Line }
  | { kind: 'table'; grid: Grid; parts: ReadonlyMap<GridCell, readonly DocumentPart[]> }

/** A document as the reader takes it, and the text that its offsets point into. */
export interface WrittenDocument {
  root: Block
  text: string
}

interface Writing {
  pieces: string[]
  length: number
  places: PlaceMap
}

const append = (writing: Writing, text: string): void => {
  writing.pieces.push(text)
  writing.length += text.length
}

/** What is noted of a document besides its text. */
export interface DocumentNotes {
  /** Takes the place of every glyph. */
  places: PlaceMap
  /** The pages without text, counted from 1. */
  scans: readonly number[]
}

/**
 * Writes the text of a document, a line for each paragraph and for each row of a table, whose cells are parted by tabs;
 * and its tree. Before them an empty line stands for the pages without text, where there are any.
 */
export const writeDocument = (
  parts: readonly DocumentPart[],
  { places, scans }: DocumentNotes,
): WrittenDocument => {
  const writing: Writing = { pieces: [], length: 0, places }
  for (const page of scans) notePage(places, page, 0)
  if (scans.length > 0) append(writing, '\n')
  const children = writeParts(writing, parts)
  return { root: { kind: 'block', children, keepsSpace: true }, text: writing.pieces.join('') }
}

/** Parts stand below each other, each in lines of its own. */
const writeParts = (writing: Writing, parts: readonly DocumentPart[]): DocumentNode[] =>
  parts.map((part, at) => {
    if (at > 0) append(writing, '\n')
    return writePart(writing, part)
  })

const writePart = (writing: Writing, part: DocumentPart): Block | Table => {
  switch (part.kind) {
    case 'paragraph':
      return { kind: 'block', children: writeLines(writing, part.lines), indented: part.indented }
    case 'furniture':
      return { kind: 'block', children: writeLines(writing, [part.line]), furniture: true }
    case 'table':
      return writeTable(writing, part)
  }
}

/** A stretch of text that is, or is not, apart from the words around it. */
interface Stretch {
  start: number
  text: string
  apart: boolean
}

/** Lines of one paragraph: nothing parts them but the space between words of letters. */
const writeLines = (writing: Writing, lines: readonly Line[]): DocumentNode[] => {
  const stretches: Stretch[] = []
  const write = (text: string, apart: boolean): void => {
    const open = stretches.at(-1)
    if (open?.apart === apart) open.text += text
    else stretches.push({ start: writing.length, text, apart })
    append(writing, text)
  }
  let before: Glyph | undefined
  for (const line of lines) {
    for (const glyph of line.glyphs) {
      const apart = isApart(glyph, line)
      const isNewLine = glyph === line.glyphs[0]
      if (isNewLine ? isLetter(before) && isLetter(glyph) : leavesRoom(before, glyph)) write(' ', apart)
      const start = writing.length
      write(glyph.text, apart)
      writing.places.entries.push({ start, end: writing.length, page: line.page, box: glyph.box, line })
      before = glyph
    }
  }
  return stretches.map(nodeOf)
}

const isLetter = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[a-z]/i.test(glyph.text)

const nodeOf = ({ start, text, apart }: Stretch): DocumentNode => {
  const piece: DocumentNode = { kind: 'text', value: text, start, end: start + text.length }
  return apart ? { kind: 'inline', children: [piece], apart } : piece
}

const writeTable = (writing: Writing, { grid, parts }: Extract<DocumentPart, { kind: 'table' }>): Table => {
  const rows = Array.from({ length: grid.rows }, (): GridCell[] => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  const children = rows.map((cells, row): Row => {
    if (row > 0) append(writing, '\n')
    return {
      kind: 'row',
      children: cells.map((cell, at) => {
        if (at > 0) append(writing, '\t')
        return writeCell(writing, cell, parts.get(cell) ?? [])
      }),
    }
  })
  return { kind: 'table', children }
}

const writeCell = (writing: Writing, cell: GridCell, parts: readonly DocumentPart[]): Cell => {
  const { columnSpan, rowSpan, page, box } = cell
  const contentStart = writing.length
  const children = writeParts(writing, parts)
  if (contentStart === writing.length) {
    writing.places.entries.push({ start: contentStart, end: contentStart, page, box, line: undefined })
  }
  return { kind: 'cell', children, columnSpan, rowSpan, contentStart }
}
