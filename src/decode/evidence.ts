import { isBig5 } from './big5-evidence.js'
import { declaredEncoding } from './declaration.js'
import { countWrong, type Encoding } from './encoding.js'
import { gb18030 } from './gb18030.js'
import { utf16Evidence } from './utf-16-evidence.js'
import { utf8 } from './utf-8.js'

/** What bytes are like when they are read as UTF-8. */
interface Utf8Reading {
  wrong: number
  /** How many characters have three bytes or four. All Chinese ones do, and hardly a text in GB18030 looks so. */
  long: number
}

const readAsUtf8 = (bytes: Uint8Array): Utf8Reading => {
  let wrong = 0
  let long = 0
  for (let at = 0; at < bytes.length;) {
    const length = utf8.lengthAt(bytes, at)
    if (length < 0) wrong++
    else if (length > 2) long++
    at += Math.abs(length)
  }
  return { wrong, long }
}

/**
 * The encoding of bytes that start with no byte order mark. What the bytes are like comes before what a page says of
 * itself, since pages lie; its word counts where the bytes leave it open.
 */
export const evidentEncoding = (bytes: Uint8Array): Encoding => {
  const { wrong, long } = readAsUtf8(bytes)
  const utf16 = wrong > 0 || bytes.includes(0) ? utf16Evidence(bytes) : undefined
  if (utf16 !== undefined) return utf16
  // More characters than faults: a text in UTF-8 that is damaged or cut off. In pairs, its bytes would pass for GB18030.
  if (long > wrong) return 'utf-8'
  const declared = declaredEncoding(bytes)
  if (wrong === 0) return declared ?? 'utf-8'
  if (isBig5(bytes, declared === 'big5')) return 'big5'
  return declared === 'utf-8' && countWrong(gb18030, bytes) >= wrong ? 'utf-8' : 'gb18030'
}
