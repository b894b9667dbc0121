import { describe, expect, it } from 'vitest'
import { decode, type Encoding } from '../../src/index.js'
import { encode } from './encode.js'
import { isAccountedFor } from './law.js'

const decodeBytes = (...bytes: number[]): ReturnType<typeof decode> => decode(Uint8Array.from(bytes))

const encodingOf = (text: string, encoding: Encoding): Encoding =>
  decodeBytes(...encode(text, encoding)).encoding

describe('which encoding', () => {
  it('UTF-8 is what nothing at all is in', () => {
    expect(decodeBytes()).toEqual({ text: '', encoding: 'utf-8', wrongBytes: [] })
  })

  it('a byte order mark wins over a declaration, and is no part of the text', () => {
    const text = '<meta charset="gb2312">一些'
    expect(decodeBytes(0xef, 0xbb, 0xbf, ...encode(text, 'utf-8'))).toEqual({
      text,
      encoding: 'utf-8',
      wrongBytes: [],
    })
  })

  it('only the first U+FEFF is a byte order mark', () => {
    expect(decodeBytes(0xff, 0xfe, 0xff, 0xfe).text).toBe('\uFEFF')
  })

  it('UTF-8 that says it is GB2312 is UTF-8', () => {
    expect(encodingOf('<meta charset="gb2312">政府信息公开', 'utf-8')).toBe('utf-8')
  })

  it('GB18030 that says it is UTF-8 is GB18030', () => {
    expect(encodingOf('<meta charset="utf-8">政府信息公开', 'gb18030')).toBe('gb18030')
  })

  it('a declaration counts where both would do: 一些 in GB2312 would be Cyrillic in UTF-8', () => {
    expect(encodingOf('<meta charset="gb2312">一些', 'gb18030')).toBe('gb18030')
  })

  it('UTF-8 that is cut off stays UTF-8, though its bytes could be read in pairs', () => {
    const bytes = encode('政府信息公开工作年度报告情况', 'utf-8').slice(0, -2)
    expect(bytes.length % 2).toBe(0)
    expect(decodeBytes(...bytes)).toMatchObject({ encoding: 'utf-8', wrongBytes: [{ offset: 13 }] })
  })

  it('words in ASCII with some in GB18030 are not UTF-16', () => {
    const text = 'the annual report of this county on open government information '.repeat(20)
    expect(encodingOf(`${text}政府信息公开${text}`, 'gb18030')).toBe('gb18030')
  })

  it('characters of four bytes in GB18030 are not UTF-16', () => {
    expect(encodingOf('ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', 'gb18030')).toBe('gb18030')
  })

  it.each(['utf-16le', 'utf-16be'] as const)(
    'words in ASCII in %s are found by their zero bytes',
    (encoding) => {
      expect(encodingOf('<html><body>report</body></html>', encoding)).toBe(encoding)
    },
  )

  it.each(['utf-16le', 'utf-16be'] as const)(
    '%s is found also where every character is Chinese',
    (encoding) => {
      expect(encodingOf('某县政府信息公开工作年度报告', encoding)).toBe(encoding)
    },
  )
})

describe('wrong bytes', () => {
  it('a U+FFFD of the file itself is no problem', () => {
    expect(decodeBytes(...encode('政\uFFFD府', 'utf-8')).wrongBytes).toEqual([])
    expect(decodeBytes(...encode('政府信息\uFFFD公开', 'gb18030')).wrongBytes).toEqual([])
  })

  it('half a unit ends a UTF-16 of odd length', () => {
    expect(decodeBytes(0xff, 0xfe, 0x2d, 0x4e, 0x87)).toEqual({
      text: '中\uFFFD',
      encoding: 'utf-16le',
      wrongBytes: [{ offset: 1, byteOffset: 4, bytes: [0x87] }],
    })
  })

  it('a damaged character takes no line break with it', () => {
    expect(decodeBytes(...encode('政府信息公', 'gb18030'), 0xbf, 0x0a, 0x31)).toEqual({
      text: '政府信息公\uFFFD\n1',
      encoding: 'gb18030',
      wrongBytes: [{ offset: 5, byteOffset: 10, bytes: [0xbf] }],
    })
  })

  it('a character of two UTF-16 units before them counts as two', () => {
    expect(decodeBytes(...encode('政府信息𠀀', 'gb18030'), 0xff).wrongBytes).toEqual([
      { offset: 6, byteOffset: 12, bytes: [0xff] },
    ])
  })

  it('a photograph gives a text with wrong bytes', () => {
    const head = [
      0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x01, 0x00, 0x60,
    ]
    const photograph = Uint8Array.from([
      ...head,
      0x00,
      0x60,
      0x00,
      0x00,
      0xff,
      0xdb,
      0x00,
      0x43,
      0x00,
      0x08,
      0x06,
    ])
    expect(decode(photograph).wrongBytes.length).toBeGreaterThan(0)
    isAccountedFor(photograph)
  })
})

describe('time', () => {
  const fill = (size: number, unit: readonly number[]): Uint8Array =>
    Uint8Array.from({ length: size }, (_, at) => unit[at % unit.length] ?? 0)

  const timeOf = (bytes: Uint8Array): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now()
        decode(bytes)
        return performance.now() - start
      }),
    )

  it.each([
    ['characters of GB18030', encode('政府信息公开\n', 'gb18030')],
    ['characters of UTF-8', encode('政府信息公开\n', 'utf-8')],
    ['characters of UTF-16', encode('政府信息公开\n', 'utf-16le')],
    ['wrong bytes', [0xff]],
    ['sequences that break off', [0x81, 0x30, 0x20]],
    ['openings of a declaration', encode('<meta <!--', 'utf-8')],
  ])('grows as the length does: %s', (_, unit) => {
    const size = 200_000
    // Sixteen times as long: 16 where it grows so, 256 where it grows with the square, and a busy machine in between.
    expect(timeOf(fill(size * 16, unit))).toBeLessThan(Math.max(timeOf(fill(size, unit)), 4) * 80)
  })
})
