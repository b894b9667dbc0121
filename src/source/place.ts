import type { Position } from './source.js'

/** Where something stands in a document, in the terms of its kind: what a person looks it up by. */
export type Place = TextPlace | DocxPlace | PdfPlace

/** Where something stands in a text, or in the source of a web page. */
export interface TextPlace extends Position {
  kind: 'text'
}

/** Where something stands in a Word file. */
export interface DocxPlace {
  kind: 'docx'
  /** The part of the file: `word/document.xml`. */
  part: string
  /** Where it starts and ends in the XML of the part, in UTF-16 units, half-open. */
  start: number
  end: number
  /** The paragraph, counted from 1 among those of the part that stand in no table; `null` in a table. */
  paragraph: number | null
  /** The table of the part, its row and the cell in it, all counted from 1; `null` outside of tables. */
  cell: { table: number; row: number; cell: number } | null
}

/** Where something stands in a PDF. */
export interface PdfPlace {
  kind: 'pdf'
  /** The page that it begins on, counted from 1. */
  page: number
  /** A rectangle for each line of it; of a blank cell, the cell. They may be on several pages. */
  rectangles: PdfRectangle[]
}

/** A rectangle on a page of a PDF, in points (1/72 inch) from the top left corner of the page as it is shown. */
export interface PdfRectangle {
  /** The page, counted from 1. */
  page: number
  left: number
  top: number
  width: number
  height: number
}

/** In a text, and in the source of a page, the position of something is its place. */
export const placeInText = ({ start, end }: Position): TextPlace => ({ kind: 'text', start, end })
