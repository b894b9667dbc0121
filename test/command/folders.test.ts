import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/command/output/record.js'
import { parse, serialize } from '../../src/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { archivedPage, compoundFile, openXml, zip } from './office-files.js'
import { runCommand } from './terminal.js'

const text = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8')
const page = serialize(parse(text).report, { layout: 'html' })

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = join(temporaryFolder(), 'reports')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeInto(folder, name, content)
  }
  return folder
}

const filesOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as ReportRecord).file)

describe('a folder in which one report is read and the others are not', () => {
  const folder = folderWith({
    'a.pptx': openXml('ppt/presentation.xml', 'presentationml.presentation'),
    'b.rtf': '{\\rtf1}',
    'c.xlsx': openXml('xl/workbook.xml', 'spreadsheetml.sheet'),
    'd.doc': compoundFile('WordDocument'),
    'e.mht': archivedPage,
    'f.zip': zip({ 'report.txt': text }),
    'g.html': page,
    'h.txt': compoundFile('Workbook'),
    'i.csv': '行政许可,3\n',
    j: Uint8Array.of(0, 1, 2, 3),
    'k.doc': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
    'l.txt/m.ofd': zip({ 'OFD.xml': '<ofd/>' }),
  })

  const kinds = {
    'a.pptx': 'a PowerPoint file (pptx)',
    'b.rtf': 'a rich text (rtf)',
    'c.xlsx': 'an Excel workbook (xlsx)',
    'd.doc': 'a document of Word or WPS in the old form (doc, wps)',
    'e.mht': 'a web archive (mht)',
    'f.zip': 'a zip archive',
    'h.txt': 'an Excel workbook of before 2007 (xls)',
    'i.csv': undefined,
    j: 'data of no known kind',
    'k.doc': 'a picture (jpg)',
    'l.txt/m.ofd': 'an OFD document',
  }
  const waysOut: Readonly<Record<string, string>> = {
    'b.rtf': 'Open it and save it as .docx',
    'd.doc': 'Open it and save it as .docx',
    'f.zip': 'Unpack it first',
    'l.txt/m.ofd': 'Open it and save it as .docx',
  }
  const said = Object.entries(kinds)
    .map(([name, kind]) => {
      const file = `ogi-report: ${join(folder, name)}`
      return kind === undefined
        ? `${file}: is a text, and its name does not end in .txt or .md or .html or .htm or .docx or .pdf. Name it itself if it is a report, or pass such files over: --skip-unknown\n`
        : `${file}: is ${kind}, and is not read. ${waysOut[name] ?? 'Take its text first'}, or pass such files over: --skip-unknown\n`
    })
    .join('')
  const skip = '--skip-unknown'

  it('names each with what it truly is, counts them, and does not end with 0', async () => {
    expect(await runCommand(['check', folder])).toEqual({
      exitCode: 2,
      stdout: '1 report: nothing to remark; 11 not read\n',
      stderr: said,
    })
  })

  it('names them and ends with 0 where they may be passed over', async () => {
    expect(await runCommand(['check', skip, folder])).toEqual({
      exitCode: 0,
      stdout: '1 report: nothing to remark; 11 not read\n',
      stderr: said,
    })
  })

  it.each([
    ['parse', '--ndjson'],
    ['convert', '--to', 'tsv', '--out', join(folder, '..', 'out')],
  ])('does the same for %s', async (...args) => {
    expect(await runCommand([...args, folder])).toMatchObject({ exitCode: 2, stderr: said })
    expect(await runCommand([...args, skip, folder])).toMatchObject({ exitCode: 0, stderr: said })
  })

  it('does the same where they are named themselves, as a shell does for *', async () => {
    const files = ['a.pptx', 'g.html', 'k.doc'].map((name) => join(folder, name))
    expect(await runCommand(['check', ...files])).toMatchObject({
      exitCode: 2,
      stdout: '1 report: nothing to remark; 2 not read\n',
    })
    expect((await runCommand(['check', skip, ...files])).exitCode).toBe(0)
  })

  it('reads a text of any name that is named itself', async () => {
    const { stderr, stdout } = await runCommand(['parse', '--ndjson', join(folder, 'i.csv')])
    expect(stderr).toBe('')
    expect(filesOf(stdout)).toEqual([join(folder, 'i.csv')])
  })

  it('says so in Chinese, too', async () => {
    const { stdout, stderr } = await runCommand(['check', '--locale', 'zh', folder])
    expect(stdout).toBe('报告 1 份：未发现问题；另有 11 个文件没有读取\n')
    expect(stderr).toContain(
      `${join(folder, 'd.doc')}：是旧版 Word 或 WPS 文件（doc、wps），无法读取。请打开后另存为 .docx；如要略过这类文件，请加 --skip-unknown\n`,
    )
    expect(stderr).toContain(`${join(folder, 'k.doc')}：是图片（jpg），无法读取。`)
  })

  it('is no report for --previous, whatever may be passed over', async () => {
    const outcome = await runCommand([
      ...['check', skip, '--previous', join(folder, 'b.rtf')],
      join(folder, 'g.html'),
    ])
    expect(outcome.exitCode).toBe(2)
  })
})

describe('a folder', () => {
  it('gives pages whatever their names are', async () => {
    const folder = folderWith({
      'content_123.aspx': page,
      'index.shtml': page,
      report: page,
      'old.doc': page,
    })
    const { exitCode, stdout } = await runCommand(['parse', '--ndjson', folder])
    expect(filesOf(stdout)).toEqual(
      ['content_123.aspx', 'index.shtml', 'old.doc', 'report'].map((name) => join(folder, name)),
    )
    expect(exitCode).toBe(0)
  })

  it('without any report is a failure, also where other files may be passed over', async () => {
    const folder = folderWith({ 'a.rtf': '{\\rtf1}' })
    const { exitCode, stderr } = await runCommand(['check', '--skip-unknown', folder])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`${folder}: holds no report that is read. Check the folder\n`)
  })

  it('does not trouble with what systems keep beside files, but says how much that is', async () => {
    const folder = folderWith({
      'a.txt': text,
      '.DS_Store': Uint8Array.of(0, 0, 0, 1),
      'Thumbs.db': compoundFile('Catalog'),
      '~$报告.docx': Uint8Array.of(1, 2),
      '.git/HEAD': 'ref: refs/heads/main',
      '.git/hidden.txt': text,
    })
    expect(await runCommand(['check', folder])).toEqual({
      exitCode: 0,
      stdout: '1 report: nothing to remark\n',
      stderr: 'ogi-report: 4 hidden files and folders passed over\n',
    })
  })

  it('does not take the page of findings of an earlier run for a report, and says so', async () => {
    const folder = folderWith({ 'a.txt': text })
    const { stdout: findings } = await runCommand(['check', '--format', 'html', folder])
    writeInto(folder, 'findings.html', findings)
    expect(await runCommand(['check', folder])).toEqual({
      exitCode: 0,
      stdout: '1 report: nothing to remark\n',
      stderr: 'ogi-report: 1 page of findings passed over\n',
    })
    const named = await runCommand(['check', '--locale', 'zh', join(folder, 'findings.html')])
    expect(named.exitCode).toBe(2)
    expect(named.stderr).toContain('是 check --format html 写出的问题网页')
    expect(named.stderr).toContain('请指定所核对的报告本身')
  })
})

// Elsewhere links need rights that a test may not have.
describe.runIf(process.platform === 'linux')('in a folder, a link', () => {
  it('to a folder is followed once, also where it leads back', async () => {
    const folder = folderWith({ 'a/one.txt': text, 'b/two.txt': text })
    const elsewhere = folderWith({ 'three.txt': text, 'deep/four.txt': text })
    symlinkSync('..', join(folder, 'a', 'back'))
    symlinkSync('.', join(folder, 'b', 'self'))
    symlinkSync(join(folder, 'b'), join(folder, 'a', 'other'))
    symlinkSync(elsewhere, join(folder, 'c'))
    symlinkSync(elsewhere, join(folder, 'd'))
    symlinkSync(join(folder, 'a'), join(elsewhere, 'home'))
    const { exitCode, stdout, stderr } = await runCommand(['parse', '--ndjson', folder])
    expect(filesOf(stdout)).toEqual(
      ['a/one.txt', 'b/two.txt', 'c/deep/four.txt', 'c/three.txt'].map((name) => join(folder, name)),
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  it('to a file is followed, but a report is read once, by its own name', async () => {
    const folder = folderWith({ '2022.txt': text })
    const elsewhere = folderWith({ '2021.txt': text })
    symlinkSync(join(folder, '2022.txt'), join(folder, '1-newest.txt'))
    symlinkSync(join(elsewhere, '2021.txt'), join(folder, 'before.txt'))
    const { stdout } = await runCommand(['parse', '--ndjson', folder])
    expect(filesOf(stdout)).toEqual(['2022.txt', 'before.txt'].map((name) => join(folder, name)))
  })

  it('may be the folder that is named', async () => {
    const folder = folderWith({ 'a.txt': text })
    const link = join(temporaryFolder(), 'link')
    symlinkSync(folder, link)
    const { stdout } = await runCommand(['parse', '--ndjson', link])
    expect(filesOf(stdout)).toEqual([join(link, 'a.txt')])
  })

  it('that leads nowhere, or to itself, is said, and is never passed over', async () => {
    const folder = folderWith({ 'a.txt': text })
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'b.txt'))
    symlinkSync('c.txt', join(folder, 'c.txt'))
    expect(await runCommand(['check', '--skip-unknown', folder])).toEqual({
      exitCode: 2,
      stdout: '1 report: nothing to remark; 2 not read\n',
      stderr: ['b', 'c']
        .map(
          (name) =>
            `ogi-report: ${join(folder, `${name}.txt`)}: is a link that leads nowhere. Mend or remove it\n`,
        )
        .join(''),
    })
  })

  it('and a name that is not written in UTF-8 is said, as it stands in archives made elsewhere', async () => {
    const folder = folderWith({ 'a.txt': text })
    // 报告.txt in GBK.
    const name = Buffer.concat([
      Buffer.from(`${folder}/`),
      Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]),
      Buffer.from('.txt'),
    ])
    writeFileSync(name, text)
    if (existsSync(join(folder, '\ufffd\ufffd\ufffd\ufffd.txt'))) return
    const { exitCode, stdout, stderr } = await runCommand(['check', '--skip-unknown', folder])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '1 report: nothing to remark; 1 not read\n' })
    expect(stderr).toMatch(/has a name that is not written in UTF-8, and cannot be opened\. Rename it\n$/)
  })

  it('and an empty file is no kind of file', async () => {
    const folder = folderWith({ 'a.txt': text, b: '' })
    expect((await runCommand(['check', folder])).stderr).toBe(
      `ogi-report: ${join(folder, 'b')}: is empty. Check the file\n`,
    )
  })

  it('and a pipe is not waited for', async () => {
    const folder = folderWith({ 'a.txt': text })
    execFileSync('mkfifo', [join(folder, 'b.txt')])
    const { exitCode, stderr } = await runCommand(['check', folder])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('is neither a file nor a folder, and is not read')
  })
})
