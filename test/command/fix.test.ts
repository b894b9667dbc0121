import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applyEdits, editCell, parseDocx } from '../../src/docx/index.js'
import {
  applyEdits as applyToText,
  editCell as editInText,
  parse,
  serialize,
  type Encoding,
  type Diagnostic,
} from '../../src/index.js'
import { encode } from '../decode/encode.js'
import { marks } from '../decode/texts.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8')

/** A number that its row and its column contradict, so that one change alone mends all. */
const wrongTotal = 'requests.granted.total'
/** What nothing but a person can mend: words in the place of a number. */
const words = (text: string): string => text.replace(/(行政处罚\s+)\d+/, '$1若干')

const edited = (text: string): string => {
  const { report } = parse(text)
  return applyToText(text, [editInText(report, text, wrongTotal, 99)])
}
/** Both, and the one that is left when all is mended that is sure. */
const [faulty, mendedText] = [edited(words(good)), words(good)]

const word = Uint8Array.from(readFileSync(ofProject('docs/samples/taohe-town-2022.docx')))
const faultyWord = applyEdits(word, [editCell(parseDocx(word), wrongTotal, 99)])

const emptyFolder = (name: string): string => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

const fix = (...args: string[]) => runCommand(['check', '--fix', ...args])

describe('check --fix', () => {
  it('mends what is sure into a file beside, and shows what is left there', async () => {
    const own = emptyFolder('beside')
    const file = writeInto(own, 'report.txt', faulty)
    const target = join(own, 'report.fixed.txt')
    const { exitCode, stdout, stderr } = await fix(file)
    expect(readFileSync(file, 'utf8')).toBe(faulty)
    expect(readFileSync(target, 'utf8')).toBe(mendedText)
    expect(stdout).toBe((await runCommand(['check', target])).stdout.trimEnd() + '; 1 mended\n')
    expect(stderr).toBe(`ogi-report: ${file}: mended: row-total; written to ${target}\n`)
    expect(exitCode).toBe(1)
  })

  it('writes nothing where nothing can be mended, and ends as a check does', async () => {
    const own = emptyFolder('nothing')
    const file = writeInto(own, 'report.txt', good)
    expect(await fix(file)).toEqual({ exitCode: 0, stdout: '1 report: nothing to remark\n', stderr: '' })
    expect(existsSync(join(own, 'report.fixed.txt'))).toBe(false)
  })

  it('mends the pages, texts and Word files of a folder, and passes over what it has written', async () => {
    const own = emptyFolder('folder')
    writeInto(own, 'a.txt', faulty)
    writeInto(own, 'b.docx', faultyWord)
    writeInto(own, 'c.html', serialize(parse(faulty).report, { layout: 'html' }))
    const first = await fix(own)
    expect(first.stdout).toMatch(/; 3 mended\n/)
    for (const name of ['a.fixed.txt', 'b.fixed.docx', 'c.fixed.html'])
      expect((await fix(join(own, name))).stdout).not.toContain('mended')
    const again = await fix(own)
    expect(again.stdout).toBe(first.stdout)
    expect(again.stderr).toContain('3 files that --fix has written before passed over')
    expect(existsSync(join(own, 'a.fixed.fixed.txt'))).toBe(false)
  })

  it('does not mend what a rule that is switched off would have found', async () => {
    const file = writeInto(emptyFolder('off'), 'report.txt', faulty)
    const off = ['row-total', 'outcome-total', 'balance'].flatMap((rule) => ['--rule', `${rule}=off`])
    const { stderr } = await fix(...off, file)
    expect(stderr).toBe('')
  })

  it('says what it did on standard error, whatever the format of what is left', async () => {
    const own = emptyFolder('json')
    const file = writeInto(own, 'report.txt', faulty)
    const { stdout, stderr } = await fix('--format', 'json', file)
    const [left] = JSON.parse(stdout) as { file: string; diagnostics: Diagnostic[] }[]
    expect(left?.diagnostics.map(({ code }) => code)).toEqual(['not-a-number'])
    expect(left?.file).toBe(join(own, 'report.fixed.txt'))
    expect(stderr).toContain('mended: row-total')
  })
})

describe('check --fix --in-place', () => {
  it.each<[Encoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['gb18030', false],
    ['utf-16le', true],
    ['utf-16be', true],
  ])('keeps the encoding %s (with a mark: %s) and every other byte', async (encoding, isMarked) => {
    const mark = isMarked ? marks[encoding] : []
    const bytesOf = (text: string) => Uint8Array.from([...mark, ...encode(text, encoding)])
    const file = writeInto(emptyFolder(`in-${encoding}-${isMarked}`), 'report.txt', bytesOf(faulty))
    await fix('--in-place', file)
    expect([...readFileSync(file)]).toEqual([...bytesOf(mendedText)])
  })

  it('keeps wrong bytes, line ends and white space as they are', async () => {
    const odd = (text: string) =>
      Uint8Array.from([...new TextEncoder().encode(text.replaceAll('\n', '  \r\n')), 0xff, 0xc0, 0x20])
    const file = writeInto(emptyFolder('wrong-bytes'), 'report.txt', odd(faulty))
    const { stderr } = await fix('--in-place', file)
    expect([...readFileSync(file)]).toEqual([...odd(mendedText)])
    expect(stderr).toContain('are no character in utf-8')
  })

  it('changes one number of a Word file, and no byte of its other parts', async () => {
    const file = writeInto(emptyFolder('word'), 'report.docx', faultyWord)
    const { stdout } = await fix('--in-place', file)
    expect(stdout).toBe('1 report: nothing to remark; 1 mended\n')
    expect(unzipSync(Uint8Array.from(readFileSync(file)))).toEqual(unzipSync(word))
  })

  it('writes what a link leads to, and keeps the link and the mode', async () => {
    const own = emptyFolder('links')
    const file = writeInto(own, 'real.txt', faulty, 0o640)
    chmodSync(file, 0o640)
    const link = join(own, 'link.txt')
    symlinkSync('real.txt', link)
    await fix('--in-place', link)
    expect(readFileSync(file, 'utf8')).toBe(mendedText)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  it('refuses a file that is named twice, by whatever name', async () => {
    const own = emptyFolder('twice')
    const file = writeInto(own, 'report.txt', faulty)
    const other = join(own, 'other.txt')
    linkSync(file, other)
    expect(await fix('--in-place', file, other)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${other} is the same file as ${file}. Name it once\n`,
    })
  })
})

describe('check --fix --dry-run', () => {
  it('prints what would change, and writes nothing', async () => {
    const own = emptyFolder('dry')
    const file = writeInto(own, 'report.txt', faulty)
    const { exitCode, stdout, stderr } = await fix('--dry-run', file)
    const [before, after] = [faulty, mendedText].map((text) => text.split('\n'))
    const changed = before?.findIndex((line, at) => line !== after?.[at]) ?? 0
    expect(stdout.split('\n').filter((line) => /^[-+@]/.test(line))).toEqual([
      `--- ${file}`,
      `+++ ${join(own, 'report.fixed.txt')}`,
      `@@ -${changed - 2},7 +${changed - 2},7 @@`,
      `-${before?.[changed] ?? ''}`,
      `+${after?.[changed] ?? ''}`,
    ])
    expect(stderr).toBe(
      `ogi-report: ${file}: would be mended: row-total\n1 report: 1 error; 1 would be mended\n`,
    )
    expect(exitCode).toBe(1)
    expect(existsSync(join(own, 'report.fixed.txt'))).toBe(false)
  })

  it('shows what a Word file shows, and not its XML', async () => {
    const file = writeInto(emptyFolder('dry-word'), 'report.docx', faultyWord)
    const { stdout } = await fix('--dry-run', file)
    expect(stdout).not.toContain('<w:')
    expect(stdout.split('\n').filter((line) => /^[-+][^-+]/.test(line))).toHaveLength(2)
  })

  it('takes standard input, of which nothing is written', async () => {
    const { stdout } = await runCommand(['check', '--fix', '--dry-run', '-'], { input: faulty })
    expect(stdout).toMatch(/^--- -\n\+\+\+ -\n@@/)
  })

  it('writes down what a terminal would obey', async () => {
    const file = writeInto(
      emptyFolder('dry-hostile'),
      'report.txt',
      faulty.replace('行政复议\t', '行政复议\u001b[2J\t'),
    )
    const { stdout } = await runCommand(['check', '--fix', '--dry-run', file], { isTTY: true })
    expect(stdout).not.toContain('\u001b[2J')
  })
})

describe('check --fix that cannot be', () => {
  it.each([
    [['--fix', '-'], /^ogi-report: standard input cannot be mended/],
    [['--dry-run', 'a.txt'], /^ogi-report: --dry-run goes with --fix/],
    [['--in-place', 'a.txt'], /^ogi-report: --in-place goes with --fix/],
    [
      ['--fix', '--in-place', '--dry-run', 'a.txt'],
      /^ogi-report: --dry-run and --in-place exclude each other/,
    ],
    [
      ['--fix', '--dry-run', '--format', 'json', 'a.txt'],
      /^ogi-report: --dry-run and --format exclude each other/,
    ],
    [['--fix', '--json', 'a.txt'], /Did you mean: --format json$/m],
  ])('is wrong use that says what to do: %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(['check', ...args])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('never writes over a report that is named', async () => {
    const own = emptyFolder('named')
    const [file, other] = [writeInto(own, 'a.txt', faulty), writeInto(own, 'a.fixed.txt', faulty)]
    const { exitCode, stderr } = await fix(file, other)
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      `ogi-report: ${other} would be written over a file that is read. Move one of the two, or mend each in its place: --fix --in-place\n`,
    )
    expect(readFileSync(other, 'utf8')).toBe(faulty)
  })

  it('says of a file that may not be written what to look at, and shows its own findings', async () => {
    const own = emptyFolder('readonly')
    const file = writeInto(own, 'report.txt', faulty)
    // A folder in the place of the file, since a superuser may write anywhere.
    mkdirSync(join(own, 'report.fixed.txt'))
    writeFileSync(join(own, 'report.fixed.txt', 'x'), '')
    const { exitCode, stdout, stderr } = await fix(file)
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(new RegExp(`${file}:\\d+:\\d+ error\\[row-total\\]`))
    expect(stderr).toMatch(/report\.fixed\.txt: could not be written/)
  })

  it('leaves a report as it is where more would change than the remedy says', async () => {
    const file = ofProject('docs/samples/taohe-town-2022.pdf')
    const { exitCode, stderr } = await fix(file)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})
