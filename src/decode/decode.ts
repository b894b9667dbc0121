import { bytesOf } from '../surface/arguments.js'
import { byteOrderMark } from './byte-order-mark.js'
import type { Encoding } from './encoding.js'
import { evidentEncoding } from './evidence.js'
import { schemes } from './schemes.js'
import { textOf } from './text-decoder.js'
import { findWrongBytes, replaceWrongBytes, type WrongBytes } from './wrong-bytes.js'

export type { Encoding, WrongBytes }

/** What {@link decode} gives. */
export interface Decoded {
  /** The text, without the byte order mark. */
  text: string
  /** The encoding that the bytes were read in; `gb18030` also for GBK and GB2312. */
  encoding: Encoding
  /** All bytes that stand for no character, in their order. Empty where the text is whole. */
  wrongBytes: WrongBytes[]
}

/**
 * Turns the bytes of a file or a page into text: UTF-8, UTF-16, Big5, or GB18030 and with it GBK and GB2312. Total:
 * any bytes give a text. The time is linear in their number.
 *
 * A byte order mark decides the encoding, else what the bytes are like; what a page says of itself
 * (`<meta charset>`, `<?xml encoding>`) counts where the bytes leave it open.
 *
 * @param given - The whole file, as a `Uint8Array` (a `Buffer` is one) or an `ArrayBuffer`. A part of one may end in the middle of a character, which is then a problem.
 * @returns The text, its encoding, and the bytes that stand for no character. For each sequence of these there is one
 * U+FFFD in the text, and one problem with its place; a U+FFFD that the file has itself is no problem.
 * @throws `TypeError` for what holds no bytes.
 * @category Read
 *
 * @example
 * ```ts
 * import { decode, parse } from 'ogi-report'
 *
 * decode(Uint8Array.of(0xcc, 0xc0, 0xd4, 0xad, 0xcf, 0xd8)) // { text: '汤原县', encoding: 'gb18030', wrongBytes: [] }
 * decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x32, 0xff)).wrongBytes // [{ offset: 1, byteOffset: 4, bytes: [255] }]
 *
 * const { text } = decode(new TextEncoder().encode('某县2022年政府信息公开工作年度报告'))
 * parse(text).report.year // 2022
 * ```
 */
export const decode = (given: Uint8Array | ArrayBuffer): Decoded => {
  const bytes = bytesOf('decode(bytes)', given)
  const mark = byteOrderMark(bytes)
  const start = mark?.length ?? 0
  const encoding = mark?.encoding ?? evidentEncoding(bytes)
  const scheme = schemes[encoding]
  const wrongBytes = findWrongBytes(scheme, bytes, start)
  const text = textOf(replaceWrongBytes(scheme, bytes, start, wrongBytes), encoding)
  return { text, encoding, wrongBytes }
}
