import type { Encoding } from '../../src/index.js'

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const leads = range(0x81, 0xfe)
const digits = range(0x30, 0x39)
const trails = range(0x40, 0xfe).filter((byte) => byte !== 0x7f)

/** The bytes of every character in GB18030 up to U+FFFF: nothing here encodes it, so its decoder is turned round. */
const inGb18030 = ((): Map<string, number[]> => {
  const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
  const bytesOf = new Map<string, number[]>()
  const add = (bytes: number[]): void => void bytesOf.set(decoder.decode(Uint8Array.from(bytes)), bytes)
  const beforeLast = 39_420
  let index = 0
  for (const first of leads.slice(0, 4)) {
    for (const second of digits) {
      for (const third of leads) {
        for (const fourth of digits) if (index++ < beforeLast) add([first, second, third, fourth])
      }
    }
  }
  for (const first of leads) {
    // A3 A0 is a second U+3000, which no encoder writes.
    for (const second of trails) if (first !== 0xa3 || second !== 0xa0) add([first, second])
  }
  for (const byte of range(0, 0x7f)) add([byte])
  return bytesOf
})()

const trailsOfBig5 = trails.filter((byte) => byte < 0x7f || byte > 0xa0)

/** The bytes of every character in Big5, the first where it has several. */
const inBig5 = ((): Map<string, number[]> => {
  const decoder = new TextDecoder('big5')
  const bytesOf = new Map(range(0, 0x7f).map((byte) => [String.fromCharCode(byte), [byte]]))
  for (const first of leads) {
    for (const second of trailsOfBig5) {
      const character = decoder.decode(Uint8Array.of(first, second))
      // Private use, in which some platforms put pairs that stand for nothing.
      if (!/[\uFFFD\uE000-\uF8FF]/.test(character) && !bytesOf.has(character))
        bytesOf.set(character, [first, second])
    }
  }
  return bytesOf
})()

/** The characters of Big5 that have two bytes. */
export const charactersOfBig5: readonly string[] = [...inBig5.keys()]
  .slice(0x80)
  .filter((text) => Array.from(text).length === 1)

const toBig5 = (character: string): number[] => {
  const bytes = inBig5.get(character)
  if (bytes === undefined) throw new Error(`${character} is not in Big5`)
  return bytes
}

const toGb18030 = (character: string): number[] => {
  const bytes = inGb18030.get(character)
  if (bytes !== undefined) return bytes
  const index = (character.codePointAt(0) ?? 0) - 0x10000
  if (index < 0) throw new Error(`U+${character.charCodeAt(0).toString(16)} is not in GB18030`)
  return [
    0x90 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}

const toUtf8 = (character: string): number[] => {
  const code = character.codePointAt(0) ?? 0
  const trail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), trail(0)]
  if (code < 0x10000) return [0xe0 | (code >> 12), trail(6), trail(0)]
  return [0xf0 | (code >> 18), trail(12), trail(6), trail(0)]
}

const toUtf16be = (character: string): number[] =>
  range(0, character.length - 1).flatMap((at) => {
    const unit = character.charCodeAt(at)
    return [unit >> 8, unit & 0xff]
  })

const toUtf16le = (character: string): number[] =>
  range(0, character.length - 1).flatMap((at) => {
    const unit = character.charCodeAt(at)
    return [unit & 0xff, unit >> 8]
  })

const encoders: Record<Encoding, (character: string) => number[]> = {
  'utf-8': toUtf8,
  'utf-16le': toUtf16le,
  'utf-16be': toUtf16be,
  gb18030: toGb18030,
  big5: toBig5,
}

/** The bytes of each character of a text. */
export const encodeEach = (text: string, encoding: Encoding): number[][] =>
  Array.from(text, encoders[encoding])

/** The bytes of a text. */
export const encode = (text: string, encoding: Encoding): number[] => encodeEach(text, encoding).flat()

/** Whether every encoding has bytes for a character. */
export const isEncodable = (character: string): boolean => character.length > 1 || inGb18030.has(character)
