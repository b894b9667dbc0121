import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/index.js'
import { patience } from '../support/runs.js'
import { encode } from './encode.js'
import { holdsForAll } from './holds-for-all.js'
import { anyText, encodings, marks, reportTexts } from './texts.js'

const names = {
  'utf-8': ['utf-8', 'UTF-8', 'utf8'],
  gb18030: ['gb2312', 'GB2312', 'gbk', 'GB18030', 'x-gbk', 'cp936'],
}

const declarations: readonly ((name: string) => string)[] = [
  (name) => `<meta charset="${name}">`,
  (name) => `<!DOCTYPE html>\n<html><head>\n<META CHARSET=${name} />`,
  (name) => `<meta http-equiv="Content-Type" content="text/html; charset=${name}">`,
  (name) => `<meta content='text/html;charset=${name}' http-equiv='Content-Type'/>`,
  (name) => `<?xml version="1.0" encoding="${name}"?>\n`,
  (name) => `<!-- <meta charset="big5"> --><meta charset="${name}">`,
]

describe.each(encodings)('a report in %s', (encoding) => {
  it(
    'is read by the evidence of its bytes',
    async () => {
      await holdsForAll(reportTexts, (text) => {
        expect(decode(Uint8Array.from(encode(text, encoding)))).toEqual({ text, encoding, wrongBytes: [] })
      })
    },
    patience,
  )

  it(
    'is read by its byte order mark, whatever its characters',
    async () => {
      await holdsForAll(anyText, (text) => {
        const bytes = Uint8Array.from([...marks[encoding], ...encode(text, encoding)])
        expect(decode(bytes)).toEqual({ text, encoding, wrongBytes: [] })
      })
    },
    patience,
  )
})

describe.each(['utf-8', 'gb18030'] as const)('a page in %s', (encoding) => {
  it(
    'is read with any declaration, true or false',
    async () => {
      await holdsForAll(
        fc.tuple(
          fc.constantFrom(...declarations),
          fc.constantFrom(...names['utf-8'], ...names.gb18030, 'big5', 'nonsense'),
          reportTexts,
        ),
        ([declare, name, report]) => {
          const text = declare(name) + report
          expect(decode(Uint8Array.from(encode(text, encoding)))).toEqual({ text, encoding, wrongBytes: [] })
        },
      )
    },
    patience,
  )

  it.each(names[encoding].flatMap((name) => declarations.map((declare) => declare(name))))(
    'is read so where the bytes leave it open: %s',
    (declaration) => {
      expect(decode(Uint8Array.from(encode(declaration, 'utf-8')))).toEqual({
        text: declaration,
        encoding,
        wrongBytes: [],
      })
    },
  )
})
