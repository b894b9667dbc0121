import type { Encoding } from './encoding.js'
import { textOf } from './text-decoder.js'

/*
 * Platforms decode every encoding, and encode UTF-8 alone. For the others the decoder is turned round:
 *
 *   中   D6 D0 in GB18030, A4 A4 in Big5
 *   𠀀   95 32 82 36 in GB18030, none in Big5
 */

declare const TextEncoder: new () => { encode: (text: string) => Uint8Array }

type Bytes = readonly number[]
type BytesOf = (character: string) => Bytes | undefined

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const leads = range(0x81, 0xfe)
const digits = range(0x30, 0x39)
const trails = range(0x40, 0xfe)
const lineFeed = 0x0a

const pairs = (): number[][] => leads.flatMap((lead) => trails.map((trail) => [lead, trail]))

const asFour = (index: number, firstLead: number): number[] => [
  firstLead + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1260) % digits.length),
  0x81 + (Math.floor(index / 10) % leads.length),
  0x30 + (index % 10),
]

/** The characters of GB18030 up to U+FFFF that have four bytes. */
const foursBelowPlane1 = (): number[][] => range(0, 39_419).map((index) => asFour(index, 0x81))

/** What platforms give for bytes of Big5 that stand for nothing. */
const standsForNothing = /[\uFFFD\uE000-\uF8FF]/

/** The bytes of each character, the first where it has several. */
const turnRound = (
  sequences: readonly number[][],
  encoding: Encoding,
  isCharacter: (character: string) => boolean = () => true,
): ReadonlyMap<string, Bytes> => {
  const found = new Map<string, Bytes>()
  const bytes = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, lineFeed]))
  textOf(bytes, encoding)
    .split('\n')
    .forEach((character, at) => {
      const sequence = sequences[at]
      if (sequence !== undefined && isCharacter(character) && !found.has(character))
        found.set(character, sequence)
    })
  return found
}

let gb18030: ReadonlyMap<string, Bytes> | undefined
let big5: ReadonlyMap<string, Bytes> | undefined

const inGb18030: BytesOf = (character) => {
  gb18030 ??= turnRound([...pairs(), ...foursBelowPlane1()], 'gb18030')
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? asFour(code - 0x10000, 0x90) : gb18030.get(character)
}

const inBig5: BytesOf = (character) =>
  (big5 ??= turnRound(pairs(), 'big5', (one) => !standsForNothing.test(one))).get(character)

const inUtf16 =
  (order: (high: number, low: number) => Bytes): BytesOf =>
  (character) =>
    range(0, character.length - 1).flatMap((at) => {
      const unit = character.charCodeAt(at)
      return order(unit >> 8, unit & 0xff)
    })

const asciiOr =
  (bytesOf: BytesOf): BytesOf =>
  (character) =>
    character <= '\u007f' ? [character.charCodeAt(0)] : bytesOf(character)

const encoders: Readonly<Record<Exclude<Encoding, 'utf-8'>, BytesOf>> = {
  'utf-16le': inUtf16((high, low) => [low, high]),
  'utf-16be': inUtf16((high, low) => [high, low]),
  gb18030: asciiOr(inGb18030),
  big5: asciiOr(inBig5),
}

/** The bytes of a text; `undefined` where the encoding has none for one of its characters. */
export const encode = (text: string, encoding: Encoding): Uint8Array | undefined => {
  // Half a character has no bytes in any encoding.
  if (/\p{Cs}/u.test(text)) return undefined
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = Array.from(text, encoders[encoding])
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes.flatMap((some) => some ?? []))
}
