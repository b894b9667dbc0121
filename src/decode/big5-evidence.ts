/*
 * Nearly every pair of bytes is some character in GB18030 and in Big5, but not one that reports are written with:
 *
 *                 Big5                  GB18030
 *   AC 46 A9 B2   政府                  珿┎
 *   D5 FE B8 AE   笆腋 (by its parts)   政府
 */

/** What the pairs of some bytes are like. */
export interface Impression {
  /** The share of the pairs that are common in Big5, and in GB18030. */
  readonly big5: number
  readonly gb18030: number
}

const isCommonInBig5 = (lead: number, trail: number): boolean =>
  lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1) && lead !== 0xa3

const isCommonInGb18030 = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)

const impressionOf = (bytes: Uint8Array): Impression => {
  let pairs = 0
  let big5 = 0
  let gb18030 = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    const trail = bytes[++at] ?? 0
    pairs++
    if (isCommonInBig5(lead, trail)) big5++
    if (isCommonInGb18030(lead, trail)) gb18030++
  }
  return { big5: big5 / pairs, gb18030: gb18030 / pairs }
}

const leastShare = 0.9
/** By how much more of the pairs must be common in it. */
const clearlyMore = 0.2

/** Whether bytes that are no UTF-8 are in Big5. */
export const isBig5 = (bytes: Uint8Array, isDeclared: boolean): boolean => {
  const { big5, gb18030 } = impressionOf(bytes)
  return big5 >= leastShare && big5 >= gb18030 + (isDeclared ? 0 : clearlyMore)
}
