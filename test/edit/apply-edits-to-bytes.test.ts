import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../src/decode/encode.js'
import { applyEdits, applyEditsToBytes, decode, type Edit, type Encoding } from '../../src/index.js'
import { charactersOfBig5, encode as encodeForTests } from '../decode/encode.js'
import { anyText, encodings, marks, reportTexts } from '../decode/texts.js'
import { parameters } from '../support/runs.js'

/** Places where a text can be cut, each between two characters. */
const cutsIn = (text: string): number[] => {
  const cuts = [0]
  for (const character of text) cuts.push((cuts.at(-1) ?? 0) + character.length)
  return cuts
}

/** Changes of a text that lie apart, at places given as parts of its length. */
const editsAt = (text: string, places: readonly number[], written: readonly string[]): Edit[] => {
  const cuts = cutsIn(text)
  const at = [...new Set(places.map((place) => cuts[Math.floor(place * cuts.length)] ?? 0))].sort(
    (a, b) => a - b,
  )
  return at.flatMap((start, index) => {
    const end = at[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end, text: written[index] ?? '' }] : []
  })
}

const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 6 })
const pieces = fc.array(anyText, { minLength: 6, maxLength: 6 })

describe.each(encodings)('in %s', (encoding) => {
  it('a change of the bytes is that of the text, with a mark and without', () => {
    fc.assert(
      fc.property(reportTexts, places, pieces, fc.boolean(), (text, at, written, isMarked) => {
        const mark = isMarked ? marks[encoding] : []
        const bytes = Uint8Array.from([...mark, ...encodeForTests(text, encoding)])
        fc.pre(decode(bytes).encoding === encoding && decode(bytes).text === text)
        const edits = editsAt(text, at, written)
        expect([...applyEditsToBytes(bytes, edits)]).toEqual([
          ...mark,
          ...encodeForTests(applyEdits(text, edits), encoding),
        ])
      }),
      parameters,
    )
  })

  it('every text has the bytes that its decoder reads', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...(encode(text, encoding) ?? [])]).toEqual(encodeForTests(text, encoding))
      }),
      parameters,
    )
  })
})

describe('encode', () => {
  it('has the bytes of every character of Big5', () => {
    const text = charactersOfBig5.join('')
    expect([...(encode(text, 'big5') ?? [])]).toEqual(encodeForTests(text, 'big5'))
  })

  it.each<[string, Encoding]>([
    ['们', 'big5'],
    ['\ud800', 'utf-8'],
    ['\ud800', 'gb18030'],
    ['\udc00', 'utf-16le'],
  ])('has no bytes of %j in %s', (text, encoding) => {
    expect(encode(text, encoding)).toBeUndefined()
  })
})

describe('applyEditsToBytes', () => {
  it('keeps bytes that stand for no character', () => {
    const bytes = Uint8Array.of(0x37, 0xff, 0xe4, 0xb8, 0xad, 0xc0, 0x38)
    expect([...applyEditsToBytes(bytes, [{ start: 4, end: 5, text: '9' }])]).toEqual([
      ...bytes.subarray(0, 6),
      0x39,
    ])
  })

  it.each<Encoding>(['utf-8', 'gb18030', 'utf-16le'])(
    'makes changes in any order behind 𠀀, in %s',
    (encoding) => {
      const bytes = Uint8Array.from([...marks[encoding], ...encodeForTests('𠀀年3件，共7件', encoding)])
      expect(decode(bytes)).toMatchObject({ encoding, text: '𠀀年3件，共7件' })
      const changed = applyEditsToBytes(bytes, [
        { start: 7, end: 8, text: '89' },
        { start: 3, end: 4, text: '5' },
        { start: 3, end: 3, text: '约' },
      ])
      expect(decode(changed).text).toBe('𠀀年约5件，共89件')
    },
  )

  it('refuses what the encoding cannot hold, and names it', () => {
    const bytes = Uint8Array.from(encodeForTests('湯原縣政府資訊公開年度報告 3 件', 'big5'))
    expect(decode(bytes).encoding).toBe('big5')
    expect(() => applyEditsToBytes(bytes, [{ start: 0, end: 1, text: '们' }])).toThrow(
      '“们” cannot be written in big5',
    )
  })

  it('refuses to cut a character in two, and what applyEdits refuses', () => {
    const bytes = new TextEncoder().encode('𠀀')
    expect(() => applyEditsToBytes(bytes, [{ start: 1, end: 2, text: '' }])).toThrow(
      'an edit at 1 cuts a character in two',
    )
    expect(() => applyEditsToBytes(bytes, [{ start: 0, end: 3, text: '' }])).toThrow('lies outside the text')
    expect(() => applyEditsToBytes('text' as unknown as Uint8Array, [])).toThrow(TypeError)
  })
})
