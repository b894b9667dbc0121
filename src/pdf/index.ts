/**
 * Reads PDFs that were made from a document, with `pdfjs-dist`, which you install beside `ogi-report`.
 *
 * @module ogi-report/pdf
 * @category API
 */

import type { DocumentResult } from '../document/document-result.js'
import { someLocale } from '../findings/check-locale.js'
import { readDocument } from '../read-document.js'
import type { ParseOptions } from '../report/read.js'
import type { PdfPlace } from '../source/place.js'
import { bytesOf } from '../surface/arguments.js'
import { checkOptions, someText } from '../surface/options.js'
import { assemble, type LaidOutPage } from './assemble.js'
import { findCharacterMaps } from './character-maps.js'
import { layOutPage } from './lay-out-page.js'
import { openPdf } from './open-pdf.js'
import { isScan, type PageContent } from './page-content.js'
import { createPlaceMap, findPlace, type PageTurn } from './place-map.js'
import { reportScans } from './report-scans.js'
import { turnOf, turnPage } from './turn.js'
import { writeDocument } from './write-document.js'

export type { DocumentResult } from '../document/document-result.js'
export type { ParseOptions, ParseResult } from '../report/read.js'
export { PdfError, type PdfFault } from './pdf-error.js'
export type { PdfPlace, PdfRectangle } from '../source/place.js'
export type { ShownText } from '../source/shown-text.js'

/** How a PDF is read. */
export interface ParsePdfOptions extends ParseOptions {
  /** Where the worker of `pdfjs-dist` is, as an address. Without one, its parser runs in the same thread. */
  workerSrc?: string
  /** Where the folder `cmaps` of `pdfjs-dist` is, with a slash at its end. Node finds it by itself. */
  cMapUrl?: string
}

const pdfOptions = { locale: someLocale, workerSrc: someText, cMapUrl: someText }

/**
 * What was read of a PDF. All positions point into its `source`: the text of the PDF in the order of reading, a line for
 * each paragraph, heading and row of a table, whose cells are parted by tabs.
 */
export type PdfResult = DocumentResult<PdfPlace>

/**
 * Reads a report from a PDF that was made from a document, and not scanned. Nothing in it is run, and no link followed.
 *
 * @param bytes - The bytes of the file.
 * @param options - The language of the messages, and where the parts of `pdfjs-dist` are that a browser cannot find.
 * @returns The tree and the diagnostics, as `parse` gives them; the text that their positions point into; and where they
 * stand on the pages. Of a scan, which has no text, the one diagnostic is `scanned-page`.
 * @throws {@link PdfError} when the bytes are no PDF, or one that is encrypted, damaged or too large, or `pdfjs-dist` is
 * not there; `TypeError` for what is no bytes, and for an option that there is not.
 * @category Read
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { toData } from 'ogi-report'
 * import { parsePdf } from 'ogi-report/pdf'
 *
 * const { report, placeOf } = await parsePdf(await readFile('docs/samples/taohe-town-2022.pdf'))
 * toData(report).requests?.received.total // 25
 * placeOf('requests.received.total') // { kind: 'pdf', page: 2, rectangles: [{ page: 2, left: 499.9…, … }] }
 * ```
 */
export const parsePdf = async (
  bytes: Uint8Array | ArrayBuffer,
  options: ParsePdfOptions = {},
): Promise<PdfResult> => {
  checkOptions('parsePdf', options, pdfOptions)
  const { workerSrc, cMapUrl = findCharacterMaps(), ...reading } = options
  const { locale } = reading
  const contents = await openPdf(bytesOf('parsePdf(bytes)', bytes), { locale, workerSrc, cMapUrl })
  const turns = new Map(contents.map((page): [number, PageTurn] => [page.number, pageTurnOf(page)]))
  const places = createPlaceMap(turns)
  const pages = contents.map((page) => layOut(page, turns.get(page.number)))
  const scans = contents.filter(isScan).map(({ number }) => number)
  const { root, text } = writeDocument(assemble(pages), { places, scans })
  const result = readDocument(root, text, reading, ({ start, end }) =>
    findPlace(places, start.offset, end.offset),
  )
  return { ...result, diagnostics: reportScans(scans, result, reading) }
}

const pageTurnOf = (page: PageContent): PageTurn => ({
  width: page.width,
  height: page.height,
  turn: turnOf(page),
})

const layOut = (page: PageContent, turn: PageTurn | undefined): LaidOutPage => {
  const turned = turnPage(page, turn?.turn ?? 'none')
  return { number: page.number, width: turned.width, height: turned.height, flow: layOutPage(turned) }
}
