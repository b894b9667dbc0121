import type { Scheme } from './encoding.js'

/** Bytes that stand for no character, and where. */
export interface WrongBytes {
  /** The offset in the text of the U+FFFD that stands for them, in UTF-16 units. */
  offset: number
  /** The offset of the first of them in what was decoded, in bytes, a byte order mark counted. */
  byteOffset: number
  /** The bytes themselves, one to four. */
  bytes: number[]
}

/** Up to four bytes. There can be millions of such stretches, for which a typed array each costs too much. */
const bytesAt = (bytes: Uint8Array, at: number, count: number): number[] =>
  [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0].slice(0, count)

/** Finds all wrong bytes from a place on, where the text starts. */
export const findWrongBytes = (scheme: Scheme, bytes: Uint8Array, start: number): WrongBytes[] => {
  const found: WrongBytes[] = []
  let offset = 0
  for (let at = start; at < bytes.length; offset++) {
    const length = scheme.lengthAt(bytes, at)
    if (length < 0) found.push({ offset, byteOffset: at, bytes: bytesAt(bytes, at, -length) })
    else if (scheme.isPair(length, bytes[at] ?? 0, bytes[at + 1] ?? 0)) offset++
    at += Math.abs(length)
  }
  return found
}

/**
 * The bytes from a place on, with those of U+FFFD in place of each that are wrong. So platforms that cut wrong bytes in
 * different ways have nothing left to differ in.
 */
export const replaceWrongBytes = (
  { replacement }: Scheme,
  bytes: Uint8Array,
  start: number,
  wrong: readonly WrongBytes[],
): Uint8Array => {
  if (wrong.length === 0) return bytes.subarray(start)
  let size = bytes.length - start
  for (const one of wrong) size += replacement.length - one.bytes.length
  const result = new Uint8Array(size)
  let from = start
  let to = 0
  for (const one of wrong) {
    while (from < one.byteOffset) result[to++] = bytes[from++] ?? 0
    for (const byte of replacement) result[to++] = byte
    from += one.bytes.length
  }
  result.set(bytes.subarray(from), to)
  return result
}
