import type { Scheme } from './encoding.js'
import { textOf } from './text-decoder.js'

/*
 *   41             A
 *   A4 A4          中
 *   88 62          Ê̄, one of the few pairs that stand for two characters
 *   A4 | 0A        wrong: a first byte without its second
 *   FF             wrong: no sequence starts so
 */

const firstLead = 0x81
const lastLead = 0xfe
const firstTrail = 0x40
const lastTrail = 0xfe
const trails = lastTrail - firstTrail + 1

const isLead = (byte: number): boolean => byte >= firstLead && byte <= lastLead
const isTrail = (byte: number): boolean =>
  (byte >= firstTrail && byte <= 0x7e) || (byte >= 0xa1 && byte <= lastTrail)

/** Platforms give U+FFFD, or a character of private use, which nobody can read. */
const standsForNothing = /[\uFFFD\uE000-\uF8FF]/

let units: Uint8Array | undefined

/** How many UTF-16 units each pair of bytes gives, 0 where it stands for nothing. The platform knows; it is asked once. */
const unitsOfPairs = (): Uint8Array => {
  if (units !== undefined) return units
  const lineFeed = 0x0a
  const bytes: number[] = []
  const pairs: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      if (!isTrail(trail)) continue
      bytes.push(lead, trail, lineFeed)
      pairs.push(pairOf(lead, trail))
    }
  }
  const found = new Uint8Array((lastLead - firstLead + 1) * trails)
  textOf(Uint8Array.from(bytes), 'big5')
    .split('\n')
    .forEach((text, at) => {
      const pair = pairs[at]
      if (pair !== undefined && !standsForNothing.test(text)) found[pair] = text.length
    })
  units = found
  return found
}

const pairOf = (lead: number, trail: number): number => (lead - firstLead) * trails + trail - firstTrail

const lengthAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (!isLead(lead) || at + 1 === bytes.length) return -1
  const trail = bytes[at + 1] ?? 0
  if (isTrail(trail) && unitsOfPairs()[pairOf(lead, trail)] !== 0) return 2
  // ASCII after a first byte is itself again, as in GB18030.
  return trail < 0x80 ? -1 : -2
}

/**
 * Big5, older pages in traditional script, with as many of Hong Kong's characters as the platform knows. It has no U+FFFD;
 * every platform gives one for a first byte with 80.
 */
export const big5: Scheme = {
  lengthAt,
  isPair: (length, lead, trail) => length === 2 && unitsOfPairs()[pairOf(lead, trail)] === 2,
  replacement: [0xa4, 0x80],
}
