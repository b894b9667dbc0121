import {
  decode,
  formatDiagnostics,
  layouts,
  parse,
  serialize,
  SerializeError,
  toData,
  validate,
  type DocumentResult,
  type DocumentView,
  type ParseResult,
  type Report,
} from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { parseHtml } from '../../src/html/index.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'
import { parsePdf, PdfError } from '../../src/pdf/index.js'

/**
 * What the library is tried with: texts, pages, and bytes: in some encoding, of Word files, of PDFs. Where the tables of
 * characters of pdfjs-dist are, a browser must be told.
 */
export interface Work {
  texts: readonly string[]
  pages: readonly string[]
  bytes: readonly (readonly number[])[]
  words: readonly (readonly number[])[]
  pdfs: readonly (readonly number[])[]
  cMapUrl?: string
}

/** What the library makes of it, one string for each text, page and file, to be compared between platforms. */
export const resultsOf = async (work: Work): Promise<string[]> => [
  ...work.texts.map((text) => everythingOf(parse(text), text)),
  ...work.pages.map((page) => everythingOfDocument(parseHtml(page))),
  ...work.bytes.map((file) => JSON.stringify(decode(Uint8Array.from(file)))),
  ...work.words.map((file) => everythingOfDocument(parseDocx(Uint8Array.from(file)))),
  ...(await Promise.all(work.pdfs.map(async (file) => everythingOfPdf(file, work)))),
]

const everythingOfPdf = async (file: readonly number[], { cMapUrl }: Work): Promise<string> => {
  const bytes = Uint8Array.from(file)
  const result = await parsePdf(bytes, cMapUrl === undefined ? {} : { cMapUrl })
  const missing = await parsePdf(bytes, { cMapUrl: 'nowhere/' }).catch((error: unknown) => error)
  const fault = missing instanceof PdfError ? missing.fault : 'none'
  return everythingOfDocument(result) + result.source + fault
}

const everythingOfDocument = (document: DocumentResult): string =>
  everythingOf(document, document) + JSON.stringify(document.placeOf('requests.received.total'))

const everythingOf = ({ report, diagnostics }: ParseResult, source: string | DocumentView): string => {
  const found = [...diagnostics, ...validate(report)]
  const styles = (['pretty', 'json', 'sarif', 'github'] as const).flatMap((style) =>
    [en, zh].map((locale) => formatDiagnostics(found, source, { style, locale })),
  )
  const written = layouts.map((layout) => writtenAs(layout, report))
  return JSON.stringify([report, toData(report), styles, written])
}

const writtenAs = (layout: (typeof layouts)[number], report: Report): string => {
  try {
    return serialize(report, { layout })
  } catch (error) {
    if (error instanceof SerializeError) return error.message
    throw error
  }
}
