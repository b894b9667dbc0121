import { strToU8, unzipSync, zipSync, type Unzipped, type UnzipFileInfo } from 'fflate'
import { decode } from '../decode/decode.js'
import type { Locale } from '../findings/locale.js'
import { checksumOf, checksumsIn } from './checksums.js'
import { DocxError } from './docx-error.js'
import { faultOfBytes, faultOfNames } from './kind-of-file.js'
import { childrenOf, parseXml, type XmlElement } from './xml.js'

/*
 * A Word file is a zip of parts. `_rels/.rels` names the part that is the document; beside it, `_rels/document.xml.rels`
 * names its styles, its numbering, its notes:
 *
 *   _rels/.rels                       officeDocument → word/document.xml
 *   word/_rels/document.xml.rels      styles → styles.xml, numbering → numbering.xml, footnotes → footnotes.xml
 */

/** The parts of a Word file that a report is read from, as bytes, by what they are to the document. */
export interface WordPackage {
  /** The name of the document's part: `word/document.xml`. */
  readonly documentName: string
  readonly document: Uint8Array
  /** Another part: `styles`, `numbering`, `footnotes`, `endnotes`; and its name. */
  readonly part: (kind: string) => { name: string; bytes: Uint8Array } | undefined
}

const mebibyte = 2 ** 20
/** A report of ten thousand rows takes some ten. */
const mostUnpacked = 96 * mebibyte
/** What is packed tighter than this holds the same all over, and is no report where it is large. */
const tightest = 300
const largeAnyway = 8 * mebibyte

/** Unpacks the parts that are wanted. Their sizes are checked before anything is unpacked, their checksums behind it. */
const unpack = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  locale: Locale | undefined,
): Unzipped => {
  let unpacked = 0
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted(name)) return false
    unpacked += originalSize
    const isBomb = originalSize > largeAnyway && originalSize > tightest * size
    if (unpacked > mostUnpacked || isBomb) throw new DocxError('too-large', locale)
    return true
  }
  try {
    const parts = unzipSync(bytes, { filter })
    const checksums = checksumsIn(bytes)
    for (const [name, part] of Object.entries(parts)) {
      const checksum = checksums.get(name)
      if (checksum !== undefined && checksum !== checksumOf(part)) throw new DocxError('damaged', locale)
    }
    return parts
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged', locale, error)
  }
}

/** Opens a Word file. Nothing outside of it is ever looked up. */
export const openPackage = (bytes: Uint8Array, locale: Locale | undefined): WordPackage => {
  const fault = faultOfBytes(bytes)
  if (fault !== undefined) throw new DocxError(fault, locale)
  const names: string[] = []
  const parts = unpack(
    bytes,
    (name) => {
      names.push(name)
      return /\.(?:rels|xml)$/i.test(name) && !/^(?:xl|ppt|docProps|customXml)\//.test(name)
    },
    locale,
  )
  const byName = new Map(
    Object.entries(parts).map(([name, part]) => [name.toLowerCase(), { name, bytes: part }]),
  )
  const find = (name: string | undefined) => (name === undefined ? undefined : byName.get(name.toLowerCase()))
  const main = find(targetsIn(find('_rels/.rels'), locale).get('officeDocument') ?? 'word/document.xml')
  if (main === undefined || !/^word\//i.test(main.name)) throw new DocxError(faultOfNames(names), locale)
  const targets = targetsIn(find(relationshipsOf(main.name)), locale)
  return { documentName: main.name, document: main.bytes, part: (kind) => find(targets.get(kind)) }
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
const relationshipsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

/** The names of parts by their kinds, as a part of relationships names them; what leads outside is left out. */
const targetsIn = (
  part: { name: string; bytes: Uint8Array } | undefined,
  locale: Locale | undefined,
): Map<string, string> => {
  const targets = new Map<string, string>()
  if (part === undefined) return targets
  const folder = part.name.replace(/_rels\/[^/]*$/i, '')
  for (const { attributes } of childrenOf(readXml(decode(part.bytes).text, 0, locale), 'rel:Relationship')) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (mode === 'External') continue
    const kind = type.slice(type.lastIndexOf('/') + 1)
    if (!targets.has(kind))
      targets.set(kind, target.startsWith('/') ? target.slice(1) : inFolder(folder, target))
  }
  return targets
}

const inFolder = (folder: string, target: string): string => {
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Reads a part; `offset` is added to all places in it. */
export const readXml = (text: string, offset: number, locale: Locale | undefined): XmlElement => {
  try {
    return parseXml(text, offset)
  } catch (error) {
    throw new DocxError('damaged', locale, error)
  }
}

/** Packs a file again, with another text in one of its parts. All other parts keep every byte. */
export const repack = (bytes: Uint8Array, name: string, text: string): Uint8Array => {
  const parts = unpack(bytes, () => true, undefined)
  const before = parts[name]
  const mark = before?.[0] === 0xef ? '\ufeff' : ''
  return zipSync({ ...parts, [name]: strToU8(`${mark}${text}`) }, { level: 6, mtime: earliest })
}

/** No time of packing is kept, so that the same edits give the same file. */
const earliest = new Date(1980, 0, 1)
