import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/index.js'
import { parse, serialize, toData } from '../../src/index.js'
import type { ReportRecord } from '../../src/command/output/record.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const text = readFileSync(good, 'utf8')
const page = serialize(parse(text).report, { layout: 'html' })

const recordsOf = async (...files: string[]): Promise<ReportRecord[]> => {
  const { stdout } = await runCommand(['parse', '--ndjson', ...files])
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportRecord)
}

const inUtf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a folder', () => {
  const top = join(folder, 'reports')
  mkdirSync(join(top, 'b', 'deeper'), { recursive: true })
  mkdirSync(join(top, 'c.txt'))
  const names = ['a.txt', 'b/deeper/one.htm', 'b/two.HTML', 'c.txt/three.md', 'd.md']
  for (const name of names) writeInto(top, name, /html?$/i.test(name) ? page : text)
  for (const name of ['e.doc', 'notes', 'b/table.csv']) writeInto(top, name, 'no report')

  it('is searched to its end, for texts and pages, in the order of names', async () => {
    const records = await recordsOf(top)
    expect(records.map(({ file }) => file)).toEqual(names.map((name) => join(top, name)))
    expect(records.map(({ data }) => data)).toEqual(names.map(() => toData(parse(text).report)))
  })

  it('stands where it was named, among others', async () => {
    const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')
    const files = (await recordsOf(other, join(top, 'b'), good, join(top, 'c.txt'))).map(({ file }) => file)
    expect(files).toEqual([
      other,
      ...['b/deeper/one.htm', 'b/two.HTML'].map((name) => join(top, name)),
      good,
      join(top, 'c.txt/three.md'),
    ])
  })

  it('gives an array as JSON, even with one report', async () => {
    const { stdout } = await runCommand(['parse', '--json', join(top, 'c.txt')])
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('does not stop at a file that cannot be read', async () => {
    const faulty = join(folder, 'faulty')
    mkdirSync(faulty)
    writeInto(faulty, 'a.txt', text)
    writeInto(faulty, 'b.txt', '{\\rtf1}')
    writeInto(faulty, 'c.txt', text)
    const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', faulty])
    expect(exitCode).toBe(2)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stderr).toBe(
      `ogi-report: ${join(faulty, 'b.txt')}: is a rich text (rtf), and is not read. Open it and save it as .docx, or pass such files over: --skip-unknown\n`,
    )
  })
})

describe('a page', () => {
  it.each([
    ['by its name', 'page.html', page],
    ['by its start, whatever its name', 'page.txt', page],
    ['also behind white space and a comment', 'commented.txt', `\n\n <!-- 2023 -->${page}`],
    ['also where it is a part of one', 'part.txt', page.slice(page.indexOf('<h1>'))],
  ])('is known %s', async (_, name, content) => {
    const file = writeInto(folder, name, content)
    const [record] = await recordsOf(file)
    expect(record).toEqual({
      file,
      data: toData(parse(text).report),
      diagnostics: parseHtml(content).diagnostics,
    })
  })

  it('shows faults at their places in its source', async () => {
    const faulty = page.replace(/(<th[^>]*>行政许可<\/th><td[^>]*>)\d+/, '$1若干')
    expect(faulty).not.toBe(page)
    const { stdout } = await runCommand(['parse', '-'], { input: faulty })
    const line = faulty.slice(0, faulty.indexOf('若干')).split('\n').length
    expect(stdout).toContain(`-:${line}:`)
    expect(stdout).toContain('error[not-a-number] disclosure.licensing.decisions')
  })
})

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 behind a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little-endian', inUtf16(false)],
    ['UTF-16, big-endian', inUtf16(true)],
  ])('are read as %s', async (_, bytes) => {
    const file = writeInto(folder, 'encoded.txt', bytes)
    expect((await recordsOf(file))[0]?.data).toEqual(toData(parse(text).report))
  })

  it('are read as GB18030, too', async () => {
    // 某县2022年政府信息公开工作年度报告
    const title = 'c4b3cfd832303232c4ead5fec8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6'.replace(
      'd5fec8ae',
      'd5feb8ae',
    )
    const file = writeInto(folder, 'gbk.txt', Buffer.from(title, 'hex'))
    expect((await recordsOf(file))[0]?.data.title).toBe('某县2022年政府信息公开工作年度报告')
  })

  it('that are wrong are reported with their places, and the rest is read', async () => {
    const at = Buffer.from(text).indexOf(Buffer.from('263'))
    const bytes = Buffer.from(text)
    bytes[at] = 0xff
    const file = writeInto(folder, 'wrong.txt', bytes)
    const offset = text.indexOf('263')
    const line = text.slice(0, offset).split('\n').length
    const column = offset - text.lastIndexOf('\n', offset)
    const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', file])
    expect(stderr).toBe(
      `ogi-report: ${file}:${line}:${column}: the bytes ff are no character in utf-8, and read as \ufffd. Check the file\n`,
    )
    expect(exitCode).toBe(1)
    expect((JSON.parse(stdout) as ReportRecord).data.overview).toContain('\ufffd63')
  })

  it('that are wrong in many places are reported for the first ten, with the number of the rest', async () => {
    const bytes = Buffer.concat(Array.from({ length: 25 }, () => Buffer.from([0x61, 0xff, 0x0a])))
    const { stderr } = await runCommand(['parse', '--ndjson', '-'], {
      input: Buffer.concat([Buffer.from(text), bytes]),
    })
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('ogi-report: -: 15 more places with such bytes. Check the file')
  })
})
