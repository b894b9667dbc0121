import type { DocxFault } from './docx-error.js'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** How a file of the old form starts, in which encrypted files are kept, too. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** How an entry of a zip starts, and the end of an empty one. */
const zip = [0x50, 0x4b]

/** Whether a name stands in a compound file: in UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const [first = 0] = Array.from(name, (character) => character.charCodeAt(0))
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (Array.from(name).every((character, place) => bytes[at + 2 * place] === character.charCodeAt(0)))
      return true
  }
  return false
}

/** What a file is that is no zip, or an empty one; `undefined` for a zip. */
export const faultOfBytes = (bytes: Uint8Array): DocxFault | undefined => {
  if (startsWith(bytes, compoundFile)) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted'
    return holdsName(bytes, 'Workbook') ? 'spreadsheet' : 'old-word'
  }
  return startsWith(bytes, zip) ? undefined : 'not-a-docx'
}

/** What a zip is that holds no document of Word. */
export const faultOfNames = (names: readonly string[]): DocxFault => {
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet'
  return names.some((name) => /^OFD\.xml$/i.test(name)) ? 'ofd' : 'not-a-docx'
}
