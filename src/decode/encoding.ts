/** The encodings that are read. GB2312 and GBK are parts of GB18030, and read as it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** What has to be known of an encoding to find the bytes that are wrong in it. */
export interface Scheme {
  /**
   * How many bytes the sequence at a place has, which is before the end: positive where they stand for a character,
   * negative where they stand for none. Sequences are cut as the Encoding Standard cuts them.
   */
  lengthAt: (bytes: Uint8Array, at: number) => number
  /** Whether a sequence that stands for a character takes two UTF-16 units of the text. */
  isPair: (length: number, lead: number, second: number) => boolean
  /** Bytes that give U+FFFD. */
  replacement: readonly number[]
}

/** Goes through bytes, and tells how many sequences of them are wrong. */
export const countWrong = ({ lengthAt }: Scheme, bytes: Uint8Array): number => {
  let wrong = 0
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length < 0) wrong++
    at += Math.abs(length)
  }
  return wrong
}
