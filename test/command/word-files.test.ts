import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/command/output/record.js'
import { parse, toData } from '../../src/index.js'
import { applyEdits, editCell, parseDocx } from '../../src/docx/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { compoundFile } from './office-files.js'
import { runCommand } from './terminal.js'

const text = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8')
const word = Uint8Array.from(readFileSync(ofProject('docs/samples/taohe-town-2022.docx')))
const wrong = applyEdits(word, [editCell(parseDocx(word), 'requests.received.otherOrganization', 3)])

/** A file that Word saves with macros names another type of its document. */
const withMacros = (bytes: Uint8Array): Uint8Array => {
  const { '[Content_Types].xml': types = new Uint8Array(), ...parts } = unzipSync(bytes)
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  const named = new TextDecoder()
    .decode(types)
    .replace(/application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/, macros)
  return zipSync({ '[Content_Types].xml': new TextEncoder().encode(named), ...parts })
}

const recordsOf = (ndjson: string): ReportRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportRecord)

describe('the command', () => {
  const folder = temporaryFolder()
  const report = writeInto(folder, 'report.docx', word)
  writeInto(folder, 'report.docm', withMacros(word))
  writeInto(folder, 'report.txt', text)

  it.each([[], ['--jobs', '2']])(
    'reads Word files in a folder as it reads their text %j',
    async (...jobs) => {
      const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', ...jobs, folder])
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      const data = toData(parse(text).report)
      expect(recordsOf(stdout).map(({ file, data }) => ({ file, data }))).toEqual(
        ['report.docm', 'report.docx', 'report.txt'].map((name) => ({ file: join(folder, name), data })),
      )
    },
  )

  it('converts a Word file', async () => {
    const { exitCode, stdout } = await runCommand(['convert', '--to', 'markdown', report])
    expect(exitCode).toBe(0)
    expect(toData(parse(stdout).report)).toEqual(toData(parse(text).report))
  })

  it('names the table, row and cell of what is wrong in one', async () => {
    const file = writeInto(temporaryFolder(), 'wrong.docx', wrong)
    const { exitCode, stdout } = await runCommand(['check', file])
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`${file}: table 2, row 4, cell 8 error[row-total] requests.received.total`)
    expect(stdout).not.toContain('<w:')
    const chinese = await runCommand(['check', '--locale', 'zh', file])
    expect(chinese.stdout).toContain(`${file}: 第2个表格第4行第8格 错误[row-total] requests.received.total`)
  })
})

describe('what was found in a Word file, in JSON', () => {
  it('stands in a table, a row and a cell, and so does what it rests on', async () => {
    const file = writeInto(temporaryFolder(), 'wrong.docx', wrong)
    const { stdout } = await runCommand(['parse', '--ndjson', file])
    const [record] = recordsOf(stdout)
    const found = record?.diagnostics.find(({ code }) => code === 'row-total')
    const { placeOf } = parseDocx(wrong)
    expect(found?.place).toMatchObject({ kind: 'docx', part: 'word/document.xml', paragraph: null })
    expect(found?.place).toEqual(placeOf('requests.received.total'))
    const person = found?.related?.find(({ path }) => path === 'requests.received.naturalPerson')
    expect(person?.place).toEqual(placeOf('requests.received.naturalPerson'))
  })
})

describe('a bad file', () => {
  const cut = word.slice(0, word.length / 2)
  it.each<[string, string, Uint8Array, string, string]>([
    ['cut short', 'a.docx', cut, 'This Word file is cut short or damaged.', '该 Word 文件不完整或已损坏。'],
    [
      'locked by a password',
      'b.docx',
      compoundFile('EncryptedPackage'),
      'Open it with its password and save it without one',
      '请用密码打开后，取消密码另存',
    ],
    [
      'in the old form',
      'c.wps',
      compoundFile('WordDocument'),
      'Open it and save it as .docx',
      '请打开后另存为 .docx',
    ],
    [
      'a bomb',
      'd.docx',
      zipSync({ ...unzipSync(word), 'word/document.xml': new Uint8Array(9 * 2 ** 20) }, { level: 9 }),
      'larger than any report is',
      '该文件解压后远大于任何报告',
    ],
  ])('that is %s is said so in one line, in both languages', async (_, name, bytes, english, chinese) => {
    const file = writeInto(temporaryFolder(), name, bytes)
    for (const [locale, words] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', '--locale', locale, file])
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain(words)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })
})
