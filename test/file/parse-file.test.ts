import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encode } from '../decode/encode.js'
import { openXml, zip, compoundFile } from '../command/office-files.js'
import { ownReports } from '../support/samples.js'
import { check, parse, toData } from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { checkFile, FileError, parseFile } from '../../src/file/index.js'
import { parseHtml } from '../../src/html/index.js'
import { zh } from '../../src/locales/zh.js'
import { parsePdf } from '../../src/pdf/index.js'

const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../../docs/samples/${name}`, import.meta.url))

const text = ownReports[0]?.source ?? ''
const utf8 = (source: string): Uint8Array => new TextEncoder().encode(source)
const page = `<!doctype html><p>${text.replaceAll('\n', '</p><p>')}</p>`

describe('parseFile reads a file as the function for its kind does', () => {
  it('a text, in whatever encoding', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'gb18030'] as const) {
      const read = await parseFile(Uint8Array.from(encode(text, encoding)))
      expect(read).toMatchObject({ kind: 'text', source: text, wrongBytes: [], ...parse(text) })
    }
  })

  it('a web page', async () => {
    const read = await parseFile(utf8(page))
    const { report, diagnostics } = parseHtml(page)
    expect(read).toMatchObject({ kind: 'html', source: page, encoding: 'utf-8', report, diagnostics })
  })

  it('a Word file', async () => {
    const bytes = sample('taohe-town-2022.docx')
    const { report, diagnostics, source, placeOf } = parseDocx(bytes)
    const read = await parseFile(bytes)
    expect(read).toMatchObject({ kind: 'docx', report, diagnostics, source })
    expect(read.placeOf('requests.received.total')).toEqual(placeOf('requests.received.total'))
  })

  it('a PDF', async () => {
    const { report, diagnostics, source, placeOf } = await parsePdf(sample('taohe-town-2022.pdf'))
    const read = await parseFile(sample('taohe-town-2022.pdf').slice().buffer)
    expect(read).toMatchObject({ kind: 'pdf', report, diagnostics, source })
    expect(read.placeOf('requests.received.total')).toEqual(placeOf('requests.received.total'))
  })

  it('and the same numbers out of all of them', async () => {
    const names = ['taohe-town-2022.txt', 'taohe-town-2022.docx', 'taohe-town-2022.pdf']
    const read = await Promise.all(names.map((name) => parseFile(sample(name))))
    const [first, ...others] = read.map(({ report }) => toData(report).requests)
    others.forEach((requests) => expect(requests).toEqual(first))
    expect(first?.received.total).toBe(25)
  })
})

describe('its name', () => {
  it('decides between a page and a text', async () => {
    expect((await parseFile(utf8(text), { name: 'saved/2022.html' })).kind).toBe('html')
    expect((await parseFile(utf8(text), { name: '2022.pdf' })).kind).toBe('text')
  })

  it('is where the year is looked for, without its folder', async () => {
    const codesWith = async (name: string) =>
      (await checkFile(sample('taohe-town-2022.txt'), { name })).diagnostics.filter(
        ({ code }) => code === 'year-mismatch',
      ).length
    expect(await codesWith('reports/2019/2022.txt')).toBe(0)
    expect(await codesWith('reports\\2019\\2022.txt')).toBe(0)
    expect(await codesWith('2022/taohe 2019年度报告.txt')).toBe(1)
  })
})

it('tells of bytes that stand for nothing', async () => {
  const { kind, ...read } = await parseFile(Uint8Array.from([...utf8('某县报告'), 0xff, 0x0a]))
  expect(kind).toBe('text')
  expect(read).toMatchObject({ encoding: 'utf-8', wrongBytes: [{ offset: 4, bytes: [0xff] }] })
})

describe('checkFile', () => {
  const faulty = sample('songling-culture-2023-faults.txt')

  it('finds what check finds, with the same options', async () => {
    const source = new TextDecoder().decode(faulty)
    const previous = parse(text).report
    const options = { previous, rules: { balance: 'off' }, locale: zh } as const
    const found = await checkFile(faulty, { ...options, name: '2023.txt' })
    expect(found.diagnostics).toEqual(check(source, { ...options, fileName: '2023.txt' }).diagnostics)
    expect(found.diagnostics.length).toBeGreaterThan((await parseFile(faulty)).diagnostics.length)
  })

  it('and in a document what stands in it', async () => {
    const { placeOf, diagnostics } = await checkFile(sample('taohe-town-2022.docx'))
    for (const diagnostic of diagnostics) expect(placeOf(diagnostic)?.kind).toBe('docx')
  })
})

describe('what is not read is named, and what to do', () => {
  it.each<[fault: string, mime: string, said: string, bytes: Uint8Array]>([
    ['empty', 'application/x-empty', 'This file is empty. Check the file.', new Uint8Array()],
    [
      'other-kind',
      'application/msword',
      'This is a document of Word or WPS in the old form (doc, wps), and is not read. Open it and save it as .docx.',
      compoundFile('WordDocument'),
    ],
    [
      'other-kind',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'This is an Excel workbook (xlsx), and is not read. Take its text first.',
      openXml('xl/workbook.xml', 'spreadsheetml.sheet'),
    ],
    [
      'other-kind',
      'application/ofd',
      'This is an OFD document, and is not read. Open it and save it as .docx.',
      zip({ 'OFD.xml': '<ofd/>' }),
    ],
    [
      'other-kind',
      'application/octet-stream',
      'This is data of no known kind, and is not read. Take its text first.',
      Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7),
    ],
  ])('%s: %s', async (fault, mime, message, bytes) => {
    const error = await parseFile(bytes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(FileError)
    expect(error).toMatchObject({ fault, mime, message })
  })

  it('in Chinese', async () => {
    const read = parseFile(compoundFile('WordDocument'), { locale: zh })
    await expect(read).rejects.toThrow(
      '这是旧版 Word 或 WPS 文件（doc、wps），无法读取。请打开后另存为 .docx。',
    )
  })

  it('a damaged Word file as parseDocx says it', async () => {
    const half = sample('taohe-town-2022.docx').subarray(0, 4000)
    await expect(parseFile(half, { name: 'a.docx' })).rejects.toMatchObject({
      name: 'DocxError',
      fault: 'damaged',
    })
  })
})

describe('wrong arguments', () => {
  it.each<[said: string, run: () => Promise<unknown>]>([
    [
      'parseFile(bytes) must be a Uint8Array or an ArrayBuffer; got a Blob; pass what its arrayBuffer() gives, awaited',
      () => parseFile(new Blob([]) as unknown as Uint8Array),
    ],
    [
      'parseFile(bytes) must be a Uint8Array or an ArrayBuffer; got "甲"; parse takes a text, and of a file pass its bytes',
      () => parseFile('甲' as unknown as Uint8Array),
    ],
    [
      'parseFile has no option "nam"; did you mean "name"? It has locale, name, workerSrc, cMapUrl',
      () => parseFile(new Uint8Array(), { nam: 'a.txt' } as object),
    ],
    [
      'checkFile has no option "rule"; did you mean "rules"? It has locale, name, workerSrc, cMapUrl, rules, overrides, previous, words',
      () => checkFile(new Uint8Array(), { rule: {} } as object),
    ],
    [
      'rules: there is no rule "row-totl"; did you mean "row-total"?',
      () => checkFile(utf8(text), { rules: { 'row-totl': 'off' } as object }),
    ],
  ])('%s', async (said, run) => {
    await expect(run()).rejects.toThrow(new TypeError(said))
  })
})
