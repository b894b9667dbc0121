import type { Encoding } from './encoding.js'

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** The byte order mark that bytes start with: the encoding it shows, and how many bytes it takes. */
export const byteOrderMark = (bytes: Uint8Array): { encoding: Encoding; length: number } | undefined => {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, at) => bytes[at] === byte)) return { encoding, length: mark.length }
  }
  return undefined
}
