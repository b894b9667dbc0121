import { holdsBytes, utf16Bytes } from '../decode/holds-bytes.js'
import type { DocxFault } from './docx-error.js'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** How a file of the old form starts, in which encrypted files are kept, too. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** How an entry of a zip starts, and the end of an empty one. */
const zip = [0x50, 0x4b]

/** What a file is that is no zip, or an empty one; `undefined` for a zip. */
export const faultOfBytes = (bytes: Uint8Array): DocxFault | undefined => {
  if (startsWith(bytes, compoundFile)) {
    if (holdsBytes(bytes, utf16Bytes('EncryptedPackage'))) return 'encrypted'
    return holdsBytes(bytes, utf16Bytes('Workbook')) ? 'spreadsheet' : 'old-word'
  }
  return startsWith(bytes, zip) ? undefined : 'not-a-docx'
}

/** What a zip is that holds no document of Word. */
export const faultOfNames = (names: readonly string[]): DocxFault => {
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet'
  return names.some((name) => /^OFD\.xml$/i.test(name)) ? 'ofd' : 'not-a-docx'
}
