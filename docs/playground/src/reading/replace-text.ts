import type { Edit, Encoding } from 'ogi-report'

/**
 * The bytes of a text with some of it replaced; all other bytes stay as they are, in whatever encoding.
 *
 * @param edits - Places in the decoded text, none of which touch.
 */
export const replaceText = (bytes: Uint8Array, encoding: Encoding, edits: readonly Edit[]): Uint8Array => {
  const inOrder = [...edits].sort((one, other) => one.start - other.start)
  const offsets = byteOffsets(
    bytes,
    encoding,
    inOrder.flatMap(({ start, end }) => [start, end]),
  )
  const pieces: Uint8Array[] = []
  let done = 0
  inOrder.forEach(({ text }, at) => {
    const [start = 0, end = 0] = offsets.slice(at * 2, at * 2 + 2)
    pieces.push(bytes.subarray(done, start), encode(text, encoding))
    done = end
  })
  return joined([...pieces, bytes.subarray(done)])
}

/** The places in bytes of some places in the text, both in ascending order: decoded a byte at a time. */
const byteOffsets = (bytes: Uint8Array, encoding: Encoding, wanted: readonly number[]): number[] => {
  const decoder = new TextDecoder(encoding)
  const found: number[] = []
  let length = 0
  let characterStart = 0
  for (let at = 0; at < bytes.length && found.length < wanted.length; at++) {
    while (found.length < wanted.length && (wanted[found.length] ?? 0) <= length) found.push(characterStart)
    const more = decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length
    if (more > 0) {
      length += more
      characterStart = at + 1
    } else if (at === 2 && length === 0 && encoding === 'utf-8') {
      // The byte order mark is no part of the text.
      characterStart = at + 1
    }
  }
  while (found.length < wanted.length) found.push(characterStart)
  return found
}

const encode = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return inUtf16(text, encoding === 'utf-16le')
  return joined(Array.from(text, (character) => inTwoBytes(character, encoding)))
}

const inUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

/** A character in GB18030 or Big5: found by decoding all pairs of bytes. */
const inTwoBytes = (character: string, encoding: Encoding): Uint8Array => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return Uint8Array.of(code)
  const decoder = new TextDecoder(encoding)
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const pair = Uint8Array.of(first, second)
      if (decoder.decode(pair) === character) return pair
    }
  }
  throw new RangeError(`${character} cannot be written in ${encoding}.`)
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
