import type { DocumentView } from '../document/document-result.js'
import type { FormatWords, Locale } from '../findings/locale.js'
import type { DocxPlace, Place } from '../source/place.js'
import type { Position } from '../source/source.js'

/** What stands somewhere, with its place in the document, where its position is not that. */
export type Placed<What> = What & { place?: Place }

/**
 * Says of something where it stands in a document whose positions nobody looks up: in the XML of a Word file, in the text
 * that is made of a PDF. In a text or a page its position is its place.
 */
export const withPlace = <What extends { readonly position: Position }>(
  document: DocumentView,
  what: What,
): Placed<What> => {
  const place = document.placeOf(what)
  return place === undefined || place.kind === 'text' ? what : { ...what, place }
}

/** The line and column of a place, in documents whose source has lines that people know. */
export const positionIn = (document: DocumentView, position: Position): Position | undefined => {
  const place = document.placeOf({ position })
  return place?.kind === 'text' ? place : undefined
}

/** Where something stands in a file: `report.txt:31:33`, `report.docx: table 2, row 4, cell 8`. */
export const placeInFile = (
  document: DocumentView,
  position: Position,
  { file, locale }: { file: string | undefined; locale: Locale },
): string => {
  const { start } = positionIn(document, position) ?? {}
  const place =
    start === undefined ? placeInWords(document, position, locale.formats) : `${start.line}:${start.column}`
  if (file === undefined || place === undefined) return place ?? file ?? ''
  return start === undefined ? `${file}: ${place}` : `${file}:${place}`
}

/** A place in words, where it has no line: `table 2, row 3, cell 4`; `undefined` for one that has. */
export const placeInWords = (
  document: DocumentView,
  position: Position,
  { places }: FormatWords,
): string | undefined => {
  const place = document.placeOf({ position })
  return place && wordsOf(place, places)
}

const wordsOf = (place: Place, words: FormatWords['places']): string | undefined => {
  switch (place.kind) {
    case 'text':
      return undefined
    case 'docx':
      return wordsOfPart(place, words)
    case 'pdf':
      return words.page(place.page)
  }
}

const wordsOfPart = ({ part, paragraph, cell }: DocxPlace, words: FormatWords['places']): string => {
  const inPart =
    cell !== null
      ? words.cell(cell.table, cell.row, cell.cell)
      : paragraph !== null
        ? words.paragraph(paragraph)
        : words.part(part)
  return isDocument(part) || inPart === words.part(part) ? inPart : `${words.part(part)}, ${inPart}`
}

/** The part that people take for the whole file. */
const isDocument = (part: string): boolean => /(?:^|\/)document\d*\.xml$/i.test(part)
