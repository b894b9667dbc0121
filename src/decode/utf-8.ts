import type { Scheme } from './encoding.js'

/*
 *   41             A
 *   E4 B8 AD       中
 *   F0 A0 80 80    𠀀
 *   E4 B8 | 41     wrong: the sequence breaks off before its third byte
 *   C0             wrong: no sequence starts so
 */

const trailsOf = (lead: number): number => {
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 1
  return lead < 0xf0 ? 2 : 3
}

// Narrower after some leads, so that no character has a second, longer form, and none is a surrogate.
const lowestSecond = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)
const highestSecond = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)

const lengthAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const trails = trailsOf(lead)
  if (trails === 0) return -1
  let lowest = lowestSecond(lead)
  let highest = highestSecond(lead)
  for (let count = 1; count <= trails; count++) {
    const trail = bytes[at + count] ?? 0
    if (trail < lowest || trail > highest) return -count
    lowest = 0x80
    highest = 0xbf
  }
  return trails + 1
}

/** UTF-8. */
export const utf8: Scheme = {
  lengthAt,
  isPair: (length) => length === 4,
  replacement: [0xef, 0xbf, 0xbd],
}
