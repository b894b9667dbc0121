import type { Encoding } from './encoding.js'

/** How much of a text is looked at, in bytes. */
const sample = 65_536

/** The least share of the units that must be such as reports are made of. */
const leastShare = 0.9

/** Fewer units than this show nothing, unless there are zero bytes among them. */
const leastUnits = 4

/** The other byte order must do worse by this factor: words in ASCII, read in pairs, pass for characters in both. */
const clearlyWorse = 0.75

const isAscii = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) || unit === 0x0a || unit === 0x0d || unit === 0x09

const isChinese = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0x2000 && unit <= 0x206f)

interface Impression {
  /** How many units are such as reports are made of. */
  usual: number
  /** The same, those of ASCII twice: a zero byte in the upper place says more than any character. */
  weight: number
}

const impressionOf = (bytes: Uint8Array, units: number, topAt: 0 | 1): Impression => {
  let usual = 0
  let ascii = 0
  for (let at = 0; at < units * 2; at += 2) {
    const unit = ((bytes[at + topAt] ?? 0) << 8) | (bytes[at + 1 - topAt] ?? 0)
    if (isAscii(unit)) ascii++
    else if (isChinese(unit)) usual++
  }
  return { usual: usual + ascii, weight: usual + 2 * ascii }
}

/** The byte order in which bytes look like a report in UTF-16, if they do in one. */
export const utf16Evidence = (bytes: Uint8Array): Extract<Encoding, `utf-16${string}`> | undefined => {
  const units = Math.min(bytes.length, sample) >> 1
  if (units < leastUnits && !bytes.includes(0)) return undefined
  const little = impressionOf(bytes, units, 1)
  const big = impressionOf(bytes, units, 0)
  const [best, other] = little.weight >= big.weight ? [little, big] : [big, little]
  if (best.usual === 0 || best.usual < units * leastShare) return undefined
  if (other.weight > best.weight * clearlyWorse) return undefined
  return best === little ? 'utf-16le' : 'utf-16be'
}
