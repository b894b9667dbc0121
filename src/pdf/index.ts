import { cellAt } from '../tree/walk.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { CellPath } from '../form/keys.js'
import type { ParseOptions, ParseResult } from '../report/read.js'
import { readDocument } from '../read-document.js'
import { someLocale } from '../findings/check-locale.js'
import { bytesOf } from '../surface/arguments.js'
import { checkOptions, someText } from '../surface/options.js'
import type { Node } from '../tree/nodes.js'
import { assemble, type LaidOutPage } from './assemble.js'
import { layOutPage } from './lay-out-page.js'
import { findCharacterMaps } from './load-pdfjs.js'
import { openPdf } from './open-pdf.js'
import type { PageContent } from './page-content.js'
import { createPlaceMap, findPlace, type PageTurn, type PdfPlace, type PlaceMap } from './place-map.js'
import { reportScans } from './report-scans.js'
import { turnOf, turnPage } from './turn.js'
import { writeDocument } from './write-document.js'

export type { ParseOptions, ParseResult } from '../report/read.js'
export { PdfError, type PdfFault } from './pdf-error.js'
export type { PdfPlace, PdfRectangle } from './place-map.js'

/** How a PDF is read. */
export interface ParsePdfOptions extends ParseOptions {
  /** Where the worker of `pdfjs-dist` is, as an address. Without one, its parser runs in the same thread. */
  workerSrc?: string
  /** Where the folder `cmaps` of `pdfjs-dist` is, with a slash at its end. Node finds it by itself. */
  cMapUrl?: string
}

const pdfOptions = { locale: someLocale, workerSrc: someText, cMapUrl: someText }

/** What was read of a PDF. */
export interface PdfResult extends ParseResult {
  /**
   * The text of the PDF in the order of reading, which all positions point into: a line for each paragraph, heading and
   * row of a table, whose cells are parted by tabs.
   */
  source: string
  /**
   * Where something stands in the PDF; `undefined` where nothing of it is printed, such as a cell that is missing.
   *
   * @param what - A node of the tree, a diagnostic, or the path of a number such as `requests.received.total`.
   */
  placeOf: (what: Node | Diagnostic | CellPath) => PdfPlace | undefined
}

/**
 * Reads a report from a PDF that was made from a document, and not scanned. Nothing in it is run, and no link followed.
 *
 * @param bytes - The bytes of the file.
 * @param options - The language of the messages, and where the parts of `pdfjs-dist` are that a browser cannot find.
 * @returns The tree and the diagnostics, as `parse` gives them; the text that their positions point into; and where they
 * stand on the pages. Of a scan, which has no text, the one diagnostic is `scanned-page`.
 * @throws {@link PdfError} when the bytes are no PDF, or one that is encrypted, damaged or too large, or `pdfjs-dist` is
 * not there; `TypeError` for what is no bytes, and for an option that there is not.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { toData } from 'ogi-report'
 * import { parsePdf } from 'ogi-report/pdf'
 *
 * const { report, placeOf } = await parsePdf(await readFile('docs/samples/taohe-town-2022.pdf'))
 * toData(report).requests?.received.total // 25
 * placeOf('requests.received.total') // { kind: 'pdf', page: 2, rectangles: [{ page: 2, left: 499.9, … }] }
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
  const { root, text } = writeDocument(assemble(pages), places)
  const { report, diagnostics } = readDocument(root, text, reading)
  return {
    report,
    diagnostics: reportScans(contents, diagnostics, reading),
    source: text,
    placeOf: (what) => placeIn(places, typeof what === 'string' ? cellAt(report, what) : what),
  }
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

const placeIn = (places: PlaceMap, what: Pick<Diagnostic, 'position'> | undefined): PdfPlace | undefined =>
  what && findPlace(places, what.position.start.offset, what.position.end.offset)
