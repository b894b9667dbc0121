/*
 * FNV-1a in 64 bits, over the UTF-16 units of a text: the hash times 2^40 + 0x1b3, in two halves of 32 bits, since no
 * number of JavaScript holds 64.
 */

const lowPrime = 0x1b3
const half = 2 ** 32

/** A short text that stands for a long one: 16 hexadecimal digits. */
export const hashOf = (text: string): string => {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const add = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * lowPrime
    high = (Math.imul(high, lowPrime) + Math.floor(product / half) + (mixed << 8)) >>> 0
    low = product >>> 0
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    add(unit & 0xff)
    add(unit >> 8)
  }
  return digitsOf(high) + digitsOf(low)
}

const digitsOf = (number: number): string => number.toString(16).padStart(8, '0')
