import type { Scheme } from './encoding.js'

/*
 *   2D 4E          中, the low byte first
 *   40 D8 00 DC    𠀀, in two surrogates
 *   40 D8 | 2D 4E  wrong: a surrogate alone
 *   2D             wrong: half a unit, at the end
 */

const isHigh = (top: number): boolean => top >= 0xd8 && top <= 0xdb
const isLow = (top: number): boolean => top >= 0xdc && top <= 0xdf

/** @param topAt - Where in a unit its upper byte stands. */
const lengthIn =
  (topAt: 0 | 1) =>
  (bytes: Uint8Array, at: number): number => {
    const left = bytes.length - at
    if (left === 1) return -1
    const top = bytes[at + topAt] ?? 0
    if (isLow(top)) return -2
    if (!isHigh(top)) return 2
    if (left < 4) return -left
    return isLow(bytes[at + 2 + topAt] ?? 0) ? 4 : -2
  }

const isPair = (length: number): boolean => length === 4

/** UTF-16, the low byte of a unit first. */
export const utf16le: Scheme = { lengthAt: lengthIn(1), isPair, replacement: [0xfd, 0xff] }

/** UTF-16, the high byte of a unit first. */
export const utf16be: Scheme = { lengthAt: lengthIn(0), isPair, replacement: [0xff, 0xfd] }
