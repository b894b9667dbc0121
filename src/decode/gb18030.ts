import type { Scheme } from './encoding.js'

/*
 *   41             A
 *   D6 D0          中
 *   95 32 82 36    𠀀
 *   D6 | 0A        wrong: a first byte without its second
 *   D6 FF          wrong: no second byte is so
 *   FF             wrong: no sequence starts so
 */

const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f

const firstBeyondPlane = 0x90

/** Whether four bytes, each in its range, stand for a character: U+0080 to U+FFFF, and U+10000 to U+10FFFF. */
const isAssigned = (lead: number, second: number, third: number, fourth: number): boolean => {
  const index = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30
  return index <= 39_419 || (index >= 189_000 && index <= 1_237_575)
}

const fourAt = (bytes: Uint8Array, at: number, lead: number, second: number): number => {
  const left = bytes.length - at
  const third = bytes[at + 2] ?? 0
  if (left === 2) return -2
  if (!isLead(third)) return -1
  const fourth = bytes[at + 3] ?? 0
  if (left === 3) return -3
  if (!isDigit(fourth)) return -1
  return isAssigned(lead, second, third, fourth) ? 4 : -4
}

const lengthAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  // 80 is the euro sign of Windows.
  if (lead <= 0x80) return 1
  if (lead === 0xff || at + 1 === bytes.length) return -1
  const second = bytes[at + 1] ?? 0
  if (isTrail(second)) return 2
  if (isDigit(second)) return fourAt(bytes, at, lead, second)
  // ASCII after a first byte is itself again: a damaged character takes no line break or tag with it.
  return second < 0x80 ? -1 : -2
}

/** GB18030, and in it GBK and GB2312. */
export const gb18030: Scheme = {
  lengthAt,
  isPair: (length, lead) => length === 4 && lead >= firstBeyondPlane,
  replacement: [0x84, 0x31, 0xa4, 0x37],
}
