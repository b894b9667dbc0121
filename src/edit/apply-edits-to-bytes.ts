import { byteOrderMark } from '../decode/byte-order-mark.js'
import { decode } from '../decode/decode.js'
import { encode } from '../decode/encode.js'
import type { Encoding } from '../decode/encoding.js'
import { schemes } from '../decode/schemes.js'
import type { Edit } from '../findings/diagnostic.js'
import { bytesOf } from '../surface/arguments.js'
import { applyEdits } from './apply-edits.js'
import { EditError } from './edit-error.js'

/**
 * Makes changes to the bytes of a text, or of the source of a page: in its encoding, with its byte order mark, and with
 * every other byte as it was, also where bytes stand for no character.
 *
 * @param bytes - The bytes of the file.
 * @param edits - The changes, in any order; their offsets are those of `decode(bytes).text`, in UTF-16 units, half-open.
 * @returns The bytes of the text with all changes made.
 * @throws {@link EditError} as {@link applyEdits}; for a change that cuts a character in two; and for one whose text the
 * encoding of the file cannot hold. `TypeError` for what holds no bytes, and no list of changes.
 *
 * @example
 * ```ts
 * import { applyEditsToBytes } from 'ogi-report'
 *
 * const gb18030 = Uint8Array.of(0xb9, 0xb2, 0x33, 0xbc, 0xfe) // 共3件
 * applyEditsToBytes(gb18030, [{ start: 1, end: 2, text: '四' }]) // b9 b2 cb c4 bc fe
 * ```
 */
export const applyEditsToBytes = (bytes: Uint8Array | ArrayBuffer, edits: readonly Edit[]): Uint8Array => {
  const given = bytesOf('applyEditsToBytes(bytes)', bytes)
  const { text, encoding } = decode(given)
  // Whatever is wrong with the changes is wrong with them in the text, too.
  applyEdits(text, edits)
  const places = placesIn(given, encoding, new Set(edits.flatMap(({ start, end }) => [start, end])))
  const placeOf = (offset: number): number => {
    const place = places.get(offset)
    if (place === undefined) throw new EditError('', `an edit at ${offset} cuts a character in two`)
    return place
  }
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(given.subarray(at, placeOf(start)), inEncoding(written, encoding))
    at = placeOf(end)
  }
  return join([...pieces, given.subarray(at)])
}

/** Where some offsets of a text stand in its bytes. */
const placesIn = (
  bytes: Uint8Array,
  encoding: Encoding,
  offsets: ReadonlySet<number>,
): ReadonlyMap<number, number> => {
  const { lengthAt, isPair } = schemes[encoding]
  const places = new Map<number, number>()
  let offset = 0
  let at = byteOrderMark(bytes)?.length ?? 0
  for (; at < bytes.length; offset++) {
    if (offsets.has(offset)) places.set(offset, at)
    const length = lengthAt(bytes, at)
    if (length > 0 && isPair(length, bytes[at] ?? 0, bytes[at + 1] ?? 0)) offset++
    at += Math.abs(length)
  }
  return places.set(offset, at)
}

const inEncoding = (text: string, encoding: Encoding): Uint8Array => {
  const bytes = encode(text, encoding)
  if (bytes === undefined) throw new EditError('', `“${text}” cannot be written in ${encoding}`)
  return bytes
}

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
