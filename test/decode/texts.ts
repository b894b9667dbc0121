import * as fc from 'fast-check'
import { agency, prose, sectionText } from '../../src/arbitraries/index.js'
import type { Encoding } from '../../src/index.js'
import { isEncodable } from './encode.js'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const satisfies readonly Encoding[]

/** The byte order mark of each encoding: Big5 has none. */
export const marks: Record<Encoding, number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  big5: [],
}

const title = agency().map((name) => `${name}2022年政府信息公开工作年度报告`)

/** Texts of which reports are made. */
export const reportTexts = fc
  .tuple(title, fc.array(fc.oneof(prose(), sectionText()), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join('\n'))

/** Any characters, most of them Chinese, and some that have four bytes, or are marks or U+FFFD. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }) },
      { weight: 2, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      fc.integer({ min: 0, max: 0xd7ff }),
      fc.integer({ min: 0xe000, max: 0xffff }),
      fc.integer({ min: 0x10000, max: 0x10ffff }),
      fc.constantFrom(0x0a, 0x20ac, 0x3000, 0xfeff, 0xfffd),
    ),
  )
  .map((codes) =>
    codes
      .map((code) => String.fromCodePoint(code))
      .filter(isEncodable)
      .join(''),
  )
