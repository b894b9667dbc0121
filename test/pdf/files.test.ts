import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellAt, formatDiagnostics, parse, toData, validate, type Diagnostic } from '../../src/index.js'
import { zh } from '../../src/locales/zh.js'
import { parsePdf, PdfError, type PdfResult } from '../../src/pdf/index.js'
import { pdfPicture as picture, pdfWords as words, plainPdf } from '../support/plain-pdf.js'

const sample = readFileSync(new URL('../../docs/samples/taohe-town-2022.pdf', import.meta.url))

const pdfOf = (...pages: string[]): Uint8Array => plainPdf(pages)

const faultOf = async (bytes: Uint8Array): Promise<unknown> =>
  parsePdf(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof PdfError ? error.fault : error),
  )

describe('the sample', () => {
  it('is read as the text that it was printed from', async () => {
    const text = readFileSync(new URL('../../docs/samples/taohe-town-2022.txt', import.meta.url), 'utf8')
    const { report } = await parsePdf(sample)
    expect(toData(report)).toEqual(toData(parse(text).report))
  })

  it('is read beside a shorter one, and one that is none, all asked for at once', async () => {
    const one = words('12')
    const all = [pdfOf(...Array.from({ length: 60 }, () => one)), pdfOf(one), Uint8Array.of(1)]
    const results = await Promise.all(all.map(async (bytes) => parsePdf(bytes).catch(() => undefined)))
    const [long, short, none] = results.map((result) => result?.source)
    expect(long?.match(/12/g)).toHaveLength(60)
    expect(short).toBe('12')
    expect(none).toBeUndefined()
  })
})

describe('what is wrong in a PDF', () => {
  /** The sample, with one number changed behind the reader’s back, and what the rules then find. */
  const findWrong = async (): Promise<{ result: PdfResult; wrong: Diagnostic[] }> => {
    const result = await parsePdf(sample)
    const cell = cellAt(result.report, 'requests.received.total')
    if (cell === undefined) throw new Error('the sample has no such number')
    cell.value = 99
    return { result, wrong: validate(result.report).filter(({ code }) => code === 'row-total') }
  }

  it('is drawn with its page, in the line that the page shows', async () => {
    const { result, wrong } = await findWrong()
    const [place, , row, carets] = formatDiagnostics(wrong, result, { file: 'report.pdf' }).split('\n')
    expect(place).toBe('report.pdf: page 2 error[row-total] requests.received.total')
    expect(row).toContain('一、本年新收政府信息公开申请数量')
    expect(row?.endsWith('25')).toBe(true)
    expect(carets?.endsWith('^^')).toBe(true)
    expect(formatDiagnostics(wrong, result, { file: 'report.pdf', locale: zh })).toContain('第2页')
  })

  it('has its place, and those of what it rests on, in JSON', async () => {
    const { result, wrong } = await findWrong()
    const [written] = JSON.parse(formatDiagnostics(wrong, result, { style: 'json' })) as {
      place: unknown
      related: { path: string; place: unknown }[]
    }[]
    expect(written?.place).toEqual(result.placeOf('requests.received.total'))
    const person = written?.related.find(({ path }) => path === 'requests.received.naturalPerson')
    expect(person?.place).toEqual(result.placeOf('requests.received.naturalPerson'))
  })
})

describe('a file that is no sound PDF', () => {
  it('is named for what it is', async () => {
    expect(await faultOf(new Uint8Array())).toBe('not-a-pdf')
    expect(await faultOf(Uint8Array.from('PK\x03\x04', (one) => one.charCodeAt(0)))).toBe('not-a-pdf')
    expect(await faultOf(sample.subarray(0, sample.length / 2))).toBe('damaged')
  })

  it('is encrypted where it opens with a password only', async () => {
    const key = `<${'5a'.repeat(32)}>`
    const encryption = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
    expect(await faultOf(plainPdf([words('12')], encryption))).toBe('encrypted')
  })

  it('is too large where it has more pages than any report', async () => {
    expect(await faultOf(pdfOf(...Array.from({ length: 501 }, () => words('12'))))).toBe('too-large')
  })

  it('is named in Chinese, too', async () => {
    await expect(parsePdf(new Uint8Array(), { locale: zh })).rejects.toThrow('这不是 PDF')
  })
})

describe('a page without text', () => {
  const codesOf = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
    (await parsePdf(bytes)).diagnostics.map(({ code, actual }) => `${code} ${actual ?? ''}`)

  it('is a scan where it shows a picture, which is all that is said of it', async () => {
    expect(await codesOf(pdfOf(picture, picture))).toEqual(['scanned-page 1, 2'])
  })

  it('is a scan where its text is invisible', async () => {
    expect(await codesOf(pdfOf(`${picture} ${words('12', 3)}`))).toEqual(['scanned-page 1'])
  })

  it('is named beside what is wrong with the others', async () => {
    expect(await codesOf(pdfOf(words('12'), picture))).toContain('scanned-page 2')
    expect((await codesOf(pdfOf(words('12'), picture))).length).toBeGreaterThan(1)
  })

  it('has the whole page as its place', async () => {
    const { diagnostics, placeOf } = await parsePdf(pdfOf(words('12'), picture, words('3'), picture))
    const [scanned] = diagnostics
    expect(scanned && placeOf(scanned)).toEqual({
      kind: 'pdf',
      page: 2,
      rectangles: [2, 4].map((page) => ({ page, left: 0, top: 0, width: 200, height: 100 })),
    })
  })

  it('is blank where it shows nothing', async () => {
    expect(await codesOf(pdfOf(words('12'), ''))).not.toContain('scanned-page 2')
  })
})

describe('what stands around the text of each page', () => {
  const at = (x: number, y: number, text: string): string => `BT /F 8 Tf ${x} ${y} Td (${text}) Tj ET`
  const pages = ['one', 'two', 'three'].map(
    (text, page) => `${at(20, 91, 'Running head')} ${at(20, 50, text)} ${at(90, 3, `- ${page + 1} -`)}`,
  )

  it('is metadata: running heads and the numbers of pages', async () => {
    const { report, source } = await parsePdf(pdfOf(...pages))
    const metadata = report.children.filter(({ type }) => type === 'Metadata')
    const written = metadata.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))
    expect(written).toEqual(['Running head', '- 1 -', 'Running head', '- 2 -', 'Running head', '- 3 -'])
  })
})

describe('the text of a PDF', () => {
  it('has its place on the page, from the top left corner', async () => {
    const { source, report, placeOf } = await parsePdf(pdfOf(words('hello')))
    expect(source).toBe('hello')
    const [node] = report.children
    const [rectangle] = (node && placeOf(node))?.rectangles ?? []
    expect(rectangle?.page).toBe(1)
    expect(rectangle?.left).toBeCloseTo(20)
    expect((rectangle?.top ?? 0) + (rectangle?.height ?? 0)).toBeCloseTo(50 + 0.12 * 12)
  })
})
