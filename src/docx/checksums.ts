/*
 * A zip ends in a directory of its entries, which has a checksum of each (APPNOTE 4.3.12 and 4.3.16). fflate does not
 * look at them, and a single bit that was lost on the way could make one number another.
 */

const directoryEnd = 0x06054b50
const directoryEndLength = 22
const directoryEntry = 0x02014b50
const directoryEntryLength = 46

/** The checksums that a zip has of its entries, by their names; those it has none of are left out. */
export const checksumsIn = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const checksums = new Map<string, number>()
  let at = startOfDirectory(view)
  while (at + directoryEntryLength <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const nameEnd = at + directoryEntryLength + (name ?? 0)
    checksums.set(nameOf(bytes.subarray(at + directoryEntryLength, nameEnd)), view.getUint32(at + 16, true))
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  return checksums
}

/** Where the directory starts; behind all where there is none that is found so. */
const startOfDirectory = (view: DataView): number => {
  for (let at = view.byteLength - directoryEndLength; at >= 0; at--)
    if (view.getUint32(at, true) === directoryEnd) return view.getUint32(at + 16, true)
  return view.byteLength
}

/** The names of the parts of a Word file are ASCII (ECMA-376 part 2, 6.2.2). */
const nameOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** The polynomial of CRC-32, reversed. */
const polynomial = 0xedb88320

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0)
  return remainder
})

/** The CRC-32 of some bytes. */
export const checksumOf = (bytes: Uint8Array): number => {
  let remainder = 0xffffffff
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0)
  return (remainder ^ 0xffffffff) >>> 0
}
