import { big5 } from './big5.js'
import type { Encoding, Scheme } from './encoding.js'
import { gb18030 } from './gb18030.js'
import { utf16be, utf16le } from './utf-16.js'
import { utf8 } from './utf-8.js'

/** What is known of each encoding. */
export const schemes: Readonly<Record<Encoding, Scheme>> = {
  'utf-8': utf8,
  'utf-16le': utf16le,
  'utf-16be': utf16be,
  gb18030,
  big5,
}
