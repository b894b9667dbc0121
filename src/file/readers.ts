import { decode } from '../decode/decode.js'
import { documentResult, type DocumentResult } from '../document/document-result.js'
import { parse } from '../parse.js'
import type { ParsePdfOptions } from '../pdf/index.js'
import { placeInText, type DocxPlace, type PdfPlace, type TextPlace } from '../source/place.js'
import { textAsShown } from '../source/shown-text.js'
import type { Encoding, WrongBytes } from '../decode/decode.js'
import { pageKind, pdfKind, textKind, wordKind, type Kind } from './kind.js'

/** What was read of a file of characters: a text, or the source of a web page. */
export interface TextFile extends DocumentResult<TextPlace> {
  kind: 'text' | 'html'
  /** The encoding that the bytes were read in. */
  encoding: Encoding
  /** Bytes that stand for no character, as `decode` finds them; each reads as U+FFFD. */
  wrongBytes: WrongBytes[]
}

/** What was read of a Word file; `parseDocx` gives the same. */
export interface DocxFile extends DocumentResult<DocxPlace> {
  kind: 'docx'
}

/** What was read of a PDF; `parsePdf` gives the same. */
export interface PdfFile extends DocumentResult<PdfPlace> {
  kind: 'pdf'
}

/** What was read of a file, told apart by its `kind`. */
export type FileResult = TextFile | DocxFile | PdfFile

/** Reads the files of a kind. */
interface Reader {
  contents: Kind
  /** What names of such files end in. */
  extensions: readonly string[]
  /** What reads documents is loaded when the first of its kind comes. */
  read: (bytes: Uint8Array, options: ParsePdfOptions) => Promise<FileResult>
}

/** The kinds of files that are read, and what reads each. A further kind is a further line. */
const readers: readonly Reader[] = [
  {
    contents: textKind,
    extensions: ['.txt', '.md'],
    read: (bytes, { locale }) => {
      const { text, encoding, wrongBytes } = decode(bytes)
      const shown = textAsShown(text)
      const result = documentResult(parse(text, locale && { locale }), { source: text, shown }, placeInText)
      return Promise.resolve({ kind: 'text', ...result, encoding, wrongBytes })
    },
  },
  {
    contents: pageKind,
    extensions: ['.html', '.htm'],
    read: async (bytes, { locale }) => {
      const { parseHtml } = await import('../html/index.js')
      const { text, encoding, wrongBytes } = decode(bytes)
      return { kind: 'html', ...parseHtml(text, locale && { locale }), encoding, wrongBytes }
    },
  },
  {
    contents: wordKind,
    extensions: ['.docx'],
    read: async (bytes, { locale }) => {
      const { parseDocx } = await import('../docx/index.js')
      return { kind: 'docx', ...parseDocx(bytes, locale && { locale }) }
    },
  },
  {
    contents: pdfKind,
    extensions: ['.pdf'],
    read: async (bytes, options) => {
      const { parsePdf } = await import('../pdf/index.js')
      return { kind: 'pdf', ...(await parsePdf(bytes, options)) }
    },
  },
]

/** What reads the files of a kind; `undefined` where nothing does. */
export const readerOf = ({ mime }: Kind): Reader['read'] | undefined =>
  readers.find(({ contents }) => contents.mime === mime)?.read

/** What the names of files end in that are read, for messages: .txt, .md … */
export const readExtensions: readonly string[] = readers.flatMap(({ extensions }) => extensions)

/** Whether the name of a file says that it is read. */
export const isNamedAsReport = (file: string): boolean =>
  readExtensions.some((extension) => file.toLowerCase().endsWith(extension))
