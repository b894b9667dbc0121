import { expect } from 'vitest'
import { decode } from '../../src/index.js'
import { marks } from './texts.js'

/**
 * The law of decoding, for any bytes: what stands between the wrong bytes is whole in the encoding, and together they are
 * the text, with a U+FFFD for each problem. So no byte is lost, and none is wrong without a problem.
 */
export const isAccountedFor = (bytes: Uint8Array): void => {
  const { text, encoding, wrongBytes } = decode(bytes)
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const hasMark = marks[encoding].every((byte, at) => bytes[at] === byte)
  let from = hasMark ? marks[encoding].length : 0
  const start = from
  let expected = ''
  for (const { offset, byteOffset, bytes: wrong } of wrongBytes) {
    expected += strict.decode(bytes.subarray(from, byteOffset))
    expect(offset).toBe(expected.length)
    expect(wrong).toEqual([...bytes.subarray(byteOffset, byteOffset + wrong.length)])
    expect(wrong.length).toBeGreaterThan(0)
    expected += '\uFFFD'
    from = byteOffset + wrong.length
  }
  expected += strict.decode(bytes.subarray(from))
  expect(text).toBe(expected)
  // And it is what the platform makes of the bytes.
  expect(text).toBe(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(start)))
}
