import { fileTypeFromBuffer } from 'file-type/core'
import { byteOrderMark } from '../decode/byte-order-mark.js'
import { decode, type WrongBytes } from '../decode/decode.js'
import { asciiBytes, holdsBytes, utf16Bytes } from '../decode/holds-bytes.js'
import { isNamedAsPage, markOfFindings, startsAsPage } from './page.js'

/** What a file holds, told by its bytes. */
export interface Kind {
  /** What the names of such files usually end in; empty where nothing is known. */
  extension: string
  mime: string
}

const kind = (extension: string, mime: string): Kind => ({ extension, mime })

export const textKind = kind('txt', 'text/plain')
export const pageKind = kind('html', 'text/html')
export const findingsKind = kind('html', 'application/x-ogi-report-findings')
export const wordKind = kind(
  'docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
)
export const pdfKind = kind('pdf', 'application/pdf')
export const emptyKind = kind('', 'application/x-empty')
const unknownKind = kind('', 'application/octet-stream')

/** How many bytes at the start of a file tell what it is; of a container all are needed. */
export const headLength = 4096

/**
 * Tells what a file holds.
 *
 * @param bytes - The file, or its first {@link headLength} bytes where these tell that it is no container.
 * @param name - Its name, which decides between a page and another text, and where the bytes are of no known kind.
 */
export const kindOf = async (bytes: Uint8Array, name: string): Promise<Kind> => {
  const byName = kindByName(name)
  if (bytes.length === 0) return byName ?? emptyKind
  const head = bytes.subarray(0, headLength)
  const { text, wrongBytes } = decode(head)
  if (startsAsPage(text)) return text.includes(markOfFindings) ? findingsKind : pageKind
  if (startsAsArchivedPage(text)) return kind('mht', 'multipart/related')
  const isWhole = byteOrderMark(head) !== undefined || isAllCharacters(text, wrongBytes)
  const found = await fileTypeFromBuffer(bytes)
  if (found !== undefined && (!isWhole || isWrittenInCharacters(found.mime)))
    return insideOf(kind(found.ext, found.mime), bytes, byName)
  return byName ?? (isWhole || !head.includes(0) ? textKind : unknownKind)
}

const wordFile = /\.doc[xm]$/i
const textFile = /\.(?:txt|md)$/i

const kindByName = (name: string): Kind | undefined => {
  if (isNamedAsPage(name)) return pageKind
  if (wordFile.test(name)) return wordKind
  return textFile.test(name) ? textKind : undefined
}

/** Whether a kind of file is one whose contents the first bytes do not tell: a zip archive, a compound file. */
export const isContainer = ({ mime }: Kind): boolean => mime === 'application/zip' || mime === compoundFile

const compoundFile = 'application/x-cfb'

/** Controls that no text has. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\u0008\u000e-\u001f]/

/**
 * Whether bytes are nothing but characters; the last may be cut in two. Signatures of other kinds are too short to say
 * against that: a text may start with BM, as a picture does.
 */
const isAllCharacters = (text: string, wrongBytes: readonly WrongBytes[]): boolean =>
  wrongBytes.every(({ byteOffset }) => byteOffset > headLength - 4) && !controls.test(text)

/** A page with all that belongs to it, as browsers save one (RFC 2557). */
const startsAsArchivedPage = (text: string): boolean =>
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related\b/i.test(text)

/** Whether files of a kind may be all characters. */
const isWrittenInCharacters = (mime: string): boolean =>
  mime.startsWith('text/') ||
  [
    'application/pdf',
    'application/rtf',
    'application/xml',
    'application/postscript',
    'application/eps',
  ].includes(mime)

/** Streams of a compound file (MS-CFB), and what they show it to be. Their names stand in it in UTF-16. */
const streams: readonly (readonly [stream: string, Kind])[] = [
  ['EncryptedPackage', kind('', 'application/x-encrypted-office')],
  ['WordDocument', kind('doc', 'application/msword')],
  ['Workbook', kind('xls', 'application/vnd.ms-excel')],
  ['Book', kind('xls', 'application/vnd.ms-excel')],
  ['PowerPoint Document', kind('ppt', 'application/vnd.ms-powerpoint')],
]

/** Word files with macros, and those that others are made from. */
const otherWordKinds = [
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.ms-word.template.macroenabled.12',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
]

/**
 * What a container holds, where that is known; else the container. A zip archive that is named as a Word file and shows
 * nothing else is one that is cut short.
 */
const insideOf = (container: Kind, bytes: Uint8Array, byName: Kind | undefined): Kind => {
  if (otherWordKinds.includes(container.mime.toLowerCase())) return wordKind
  // The form of documents that Chinese organs must take (GB/T 33190) is a zip archive with this file in it.
  if (container.mime === 'application/zip') {
    if (holdsBytes(bytes, asciiBytes('OFD.xml'))) return kind('ofd', 'application/ofd')
    return byName === wordKind ? wordKind : container
  }
  if (container.mime !== compoundFile) return container
  return streams.find(([name]) => holdsBytes(bytes, utf16Bytes(`${name}\0`)))?.[1] ?? container
}
