import { decode, type Decoded } from '../../decode/decode.js'
import { parseDocx } from '../../docx/index.js'
import { parseHtml } from '../../html/index.js'
import { viewOf } from '../../format/format.js'
import {
  parse,
  type DocumentResult,
  type DocumentView,
  type ParseOptions,
  type ParseResult,
} from '../../index.js'
import { parsePdf } from '../../pdf/index.js'
import { pageKind, pdfKind, textKind, wordKind, type Kind } from './kind.js'

/** What reading a file gives: the tree, and the document that its positions point into. */
export interface ReadFile extends ParseResult {
  document: DocumentView
  /** Bytes that stand for nothing. */
  wrongBytes: Pick<Decoded, 'encoding' | 'problems'> | undefined
}

/** Reads the files of a kind. */
interface Reader {
  kind: Kind
  /** What names of such files end in. */
  extensions: readonly string[]
  read: (bytes: Uint8Array, options: ParseOptions) => ReadFile | Promise<ReadFile>
}

/** Reads a file of characters. */
const decoded =
  (read: (text: string, options: ParseOptions) => Omit<ReadFile, 'wrongBytes'>): Reader['read'] =>
  (bytes, options) => {
    const { text, encoding, problems } = decode(bytes)
    return { ...read(text, options), wrongBytes: { encoding, problems } }
  }

/** What was read of a document. */
const fileOf = (document: DocumentResult): ReadFile => {
  const { report, diagnostics } = document
  return { report, diagnostics, document, wrongBytes: undefined }
}

/** The kinds of files that are read, and what reads each. A further kind is a further line. */
const readers: readonly Reader[] = [
  {
    kind: textKind,
    extensions: ['.txt', '.md'],
    read: decoded((text, options) => ({ ...parse(text, options), document: viewOf(text) })),
  },
  {
    kind: pageKind,
    extensions: ['.html', '.htm'],
    read: decoded((text, options) => fileOf(parseHtml(text, options))),
  },
  { kind: wordKind, extensions: ['.docx'], read: (bytes, options) => fileOf(parseDocx(bytes, options)) },
  {
    kind: pdfKind,
    extensions: ['.pdf'],
    read: async (bytes, options) => fileOf(await parsePdf(bytes, options)),
  },
]

/** What reads the files of a kind; `undefined` where nothing does. */
export const readerOf = ({ mime }: Kind): Reader['read'] | undefined =>
  readers.find(({ kind }) => kind.mime === mime)?.read

/** What the names of files end in that are read, for messages: .txt, .md … */
export const readExtensions: readonly string[] = readers.flatMap(({ extensions }) => extensions)

/** Whether the name of a file says that it is read. */
export const isNamedAsReport = (file: string): boolean =>
  readExtensions.some((extension) => file.toLowerCase().endsWith(extension))
