import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type WrongBytes } from '../../src/index.js'
import { patience } from '../support/runs.js'
import { encode, encodeEach } from './encode.js'
import { holdsForAll } from './holds-for-all.js'
import { isAccountedFor } from './law.js'
import { anyText, encodings, marks, reportTexts } from './texts.js'

/** Bytes that stand for nothing before the start of a line. */
const wrongIn: Record<(typeof encodings)[number], number[][]> = {
  'utf-8': [[0xff], [0x80], [0xc0], [0xed], [0xe4, 0xb8], [0xf0, 0x9f, 0x98], [0xf5]],
  'utf-16le': [
    [0x00, 0xd8],
    [0xff, 0xdf],
  ],
  'utf-16be': [
    [0xd8, 0x00],
    [0xdf, 0xff],
  ],
  gb18030: [[0xff], [0x81], [0xd6], [0xd6, 0xff], [0xfe, 0x39, 0xfe, 0x39], [0x84, 0x31, 0xa5, 0x30]],
}

describe.each(encodings)('a report in %s', (encoding) => {
  it(
    'has its wrong bytes at their places, and all else whole',
    async () => {
      const line = fc.tuple(anyText, fc.constantFrom(...wrongIn[encoding]))
      await holdsForAll(fc.array(line), (lines) => {
        const bytes = [...marks[encoding]]
        const wrongBytes: WrongBytes[] = []
        let text = ''
        for (const [words, wrong] of lines) {
          bytes.push(...encode(`\n${words}`, encoding))
          text += `\n${words}`
          wrongBytes.push({ offset: text.length, byteOffset: bytes.length, bytes: wrong })
          bytes.push(...wrong, ...encode('\n', encoding))
          text += '\uFFFD\n'
        }
        expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding, wrongBytes })
      })
    },
    patience,
  )

  it(
    'says where it is cut off, also in the middle of a character',
    async () => {
      await holdsForAll(
        fc.tuple(reportTexts, fc.double({ min: 0, max: 1, noNaN: true })),
        ([report, share]) => {
          const characters = Array.from(report)
          const bytes = encode(report, encoding)
          // Not before the year: in a few characters alone, no encoding shows.
          const least = encode(report.slice(0, report.indexOf('年') + 1), encoding).length
          const size = least + Math.floor((bytes.length - least) * share)
          let text = ''
          let byteOffset = 0
          encodeEach(report, encoding).every(({ length }, index) => {
            if (byteOffset + length > size) return false
            text += characters[index] ?? ''
            byteOffset += length
            return true
          })
          const rest = bytes.slice(byteOffset, size)
          const isWhole = rest.length === 0
          expect(decode(Uint8Array.from(bytes.slice(0, size)))).toEqual({
            text: isWhole ? text : `${text}\uFFFD`,
            encoding,
            wrongBytes: isWhole ? [] : [{ offset: text.length, byteOffset, bytes: rest }],
          })
        },
      )
    },
    patience,
  )

  it(
    'is accounted for byte by byte, whatever happened to it',
    async () => {
      const changes = fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.uint8Array({ maxLength: 4 })), {
        maxLength: 6,
      })
      await holdsForAll(fc.tuple(reportTexts, fc.boolean(), changes), ([report, marked, all]) => {
        const bytes = [...(marked ? marks[encoding] : []), ...encode(report, encoding)]
        for (const [at, removed, added] of all) bytes.splice(at % bytes.length, removed, ...added)
        isAccountedFor(Uint8Array.from(bytes))
      })
    },
    patience,
  )
})

it(
  'any bytes are accounted for',
  async () => {
    const awkward = fc.constantFrom(0, 0x30, 0x39, 0x40, 0x7f, 0x80, 0x81, 0x90, 0xd8, 0xdc, 0xe4, 0xfe, 0xff)
    const anyBytes = fc
      .array(fc.oneof(fc.nat(255), awkward), { size: '+1' })
      .map((all) => Uint8Array.from(all))
    await holdsForAll(anyBytes, isAccountedFor)
    for (const encoding of encodings) {
      const marked = anyBytes.map((bytes) => Uint8Array.from([...marks[encoding], ...bytes]))
      await holdsForAll(marked, isAccountedFor)
    }
  },
  patience,
)
