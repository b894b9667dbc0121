import type { Locale } from 'ogi-report'
import { parseFile, type FileResult } from 'ogi-report/file'
import type { GivenFile } from '../model.js'
import { pageAddress } from './page-address.js'

/** The tables of characters of pdfjs-dist, which lie beside the page. */
const cMapUrl = new URL('cmaps/', pageAddress).href

/** Reads a file by what it holds; the readers of pages, Word files and PDFs are loaded when the first one comes. */
export const openDocument = ({ name, bytes }: GivenFile, locale: Locale): Promise<FileResult> =>
  // The parser of PDFs takes the bytes for itself.
  parseFile(bytes.slice(), { name, locale, cMapUrl })
