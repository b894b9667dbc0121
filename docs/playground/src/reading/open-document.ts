import { decode, type DocumentResult, type Encoding, type Locale } from 'ogi-report'
import type { GivenFile, Kind } from '../model.js'

/** What was read of a file, before any rule. */
export interface OpenDocument {
  kind: Kind
  result: DocumentResult
  /** How the characters of a text or page are written in bytes. */
  encoding: Encoding | null
}

/** The tables of characters of pdfjs-dist, which lie beside the page. */
const cMapUrl = new URL('cmaps/', self.location.href.replace(/assets\/[^/]*$/, '')).href

/** Reads a file by what it holds; the readers of pages, Word files and PDFs are loaded when the first one comes. */
export const openDocument = async ({ bytes }: GivenFile, locale: Locale): Promise<OpenDocument> => {
  if (startsWith(bytes, '%PDF-')) {
    const { parsePdf } = await import('ogi-report/pdf')
    return { kind: 'pdf', result: await parsePdf(bytes.slice(), { locale, cMapUrl }), encoding: null }
  }
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const { parseDocx } = await import('ogi-report/docx')
    return { kind: 'word', result: parseDocx(bytes, { locale }), encoding: null }
  }
  const { text, encoding } = decode(bytes)
  const { parseHtml } = await import('ogi-report/html')
  const result = parseHtml(text, { locale })
  return { kind: /<(?:html|table|div|p|span|body)\b/i.test(text) ? 'page' : 'text', result, encoding }
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Array.from(start).every((character, at) => bytes[at] === character.charCodeAt(0))
