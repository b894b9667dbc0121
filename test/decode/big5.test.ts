import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type WrongBytes } from '../../src/index.js'
import { patience } from '../support/runs.js'
import { charactersOfBig5, encode } from './encode.js'
import { holdsForAll } from './holds-for-all.js'

const report = readFileSync(new URL('../fixtures/lines-2021-traditional-script.txt', import.meta.url), 'utf8')
const known = new Set(charactersOfBig5)
const isInBig5 = (character: string): boolean => character < '\u0080' || known.has(character)

/** Lines in traditional script, as a report has them, without the characters that Big5 lacks. */
const lines = report
  .split(/\r?\n/)
  .map((line) => Array.from(line).filter(isInBig5).join(''))
  .filter((line) => /\p{Script=Han}/u.test(line))

const texts = fc.subarray(lines, { minLength: 1 }).map((some) => some.join('\n'))

describe('a report in Big5', () => {
  it.each(['縣政府資訊公開年報', '某縣2015年政府信息公開工作年度報告', '概述', '本年收到申請12件。'])(
    'is told from GB18030, and read: %s',
    (text) => {
      const bytes = Uint8Array.from(encode(text, 'big5'))
      expect(decode(bytes)).toEqual({ text, encoding: 'big5', wrongBytes: [] })
    },
  )

  it('is GB18030 where it is written in that, in either script', () => {
    for (const text of ['縣政府資訊公開年報', '县政府信息公开年报'])
      expect(decode(Uint8Array.from(encode(text, 'gb18030'))).encoding).toBe('gb18030')
  })

  it(
    'is read by the evidence of its bytes, also where its page says that it is GB2312',
    async () => {
      const declarations = fc.constantFrom('', '<meta charset="gb2312">', '<meta charset=big5>')
      await holdsForAll(fc.tuple(declarations, texts), ([declaration, report]) => {
        const text = declaration + report
        expect(decode(Uint8Array.from(encode(text, 'big5')))).toEqual({
          text,
          encoding: 'big5',
          wrongBytes: [],
        })
      })
    },
    patience,
  )

  it(
    'has its wrong bytes at their places, and all else whole',
    async () => {
      const wrong = fc.constantFrom<number[]>([0xff], [0x80], [0xa4], [0xa4, 0xff])
      const line = fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...charactersOfBig5), wrong)
      await holdsForAll(fc.array(line), (damaged) => {
        const bytes = encode(lines.join('\n'), 'big5')
        let text = lines.join('\n')
        const wrongBytes: WrongBytes[] = []
        for (const [words, character, faulty] of damaged) {
          bytes.push(...encode(`\n${words}${character}`, 'big5'))
          text += `\n${words}${character}`
          wrongBytes.push({ offset: text.length, byteOffset: bytes.length, bytes: faulty })
          bytes.push(...faulty, 0x0a)
          text += '\uFFFD\n'
        }
        expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding: 'big5', wrongBytes })
      })
    },
    patience,
  )
})
