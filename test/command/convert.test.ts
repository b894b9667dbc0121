import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layouts, parse, serialize, toData, type Layout } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const missing = join(folder, 'no-such-file.txt')

const dataOf = (text: string, layout: Layout = 'lines') =>
  toData((layout === 'html' ? parseHtml(text) : parse(text)).report)

describe('convert', () => {
  it.each(layouts)('writes a report as %s to standard output, with the same data', async (layout) => {
    const { exitCode, stdout, stderr } = await runCommand(['convert', '--to', layout, good])
    const source = readFileSync(good, 'utf8')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(serialize(parse(source).report, { layout }))
    expect(dataOf(stdout, layout)).toEqual(dataOf(source))
  })

  it('reads standard input', async () => {
    const source = readFileSync(good, 'utf8')
    const { stdout } = await runCommand(['convert', '--to', 'tsv', '-'], { input: source })
    expect(dataOf(stdout)).toEqual(dataOf(source))
  })

  it('comes back from a page to the same text', async () => {
    const page = await runCommand(['convert', '--to', 'html', good])
    const back = await runCommand(['convert', '--to', 'lines', '-'], { input: page.stdout })
    const direct = await runCommand(['convert', '--to', 'lines', good])
    expect(back).toEqual(direct)
  })

  it('says that errors of reading are not in what is written', async () => {
    const { exitCode, stderr } = await runCommand(['convert', '--to', 'tsv', faulty])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `ogi-report: ${faulty}: has 2 errors; what could not be read is not written. See: ogi-report parse ${faulty}\nogi-report: ${faulty}:49:3: “4.无正当理由大量反复申请 0 0 0” could not be placed, and is not written\n`,
    })
  })
})

describe('convert, where something could not be placed', () => {
  const start =
    '二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n'

  it('says what is not written, and where it stands, though nothing else is wrong', async () => {
    const file = writeInto(
      folder,
      'unknown-row.txt',
      readFileSync(good, 'utf8').replace(/^(?=行政规范性文件)/m, '养老机构\t4\t5\t6\n'),
    )
    const { exitCode, stdout, stderr } = await runCommand(['convert', '--to', 'html', file])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      /^ogi-report: \S+unknown-row.txt:\d+:\d+: “养老机构 4 5 6” could not be placed, and is not written\n$/,
    )
    expect(stdout).not.toContain('养老机构')
  })

  it('says so in Chinese', async () => {
    const { stderr } = await runCommand(['convert', '--to', 'tsv', '--locale', 'zh', '-'], {
      input: `${start}养老机构\t4\t5\t6`,
    })
    expect(stderr).toContain('-:4:1：“养老机构 4 5 6”无法归入任何部分，没有写出\n')
  })

  it('names the first ten places, and counts the others', async () => {
    const rows = Array.from(
      { length: 13 },
      (_, at) => `养老机构${'甲乙丙丁戊己庚辛壬癸子丑寅'.charAt(at)}\t4\t5\t6`,
    )
    const { stderr } = await runCommand(['convert', '--to', 'tsv', '-'], { input: start + rows.join('\n') })
    expect(stderr.match(/could not be placed/g)).toHaveLength(10)
    expect(stderr).toContain('-: 3 more places with what is not written. See: ogi-report parse -')
  })
})

describe('convert --out', () => {
  it('writes a file for each report, by its name and layout', async () => {
    const out = join(folder, 'markdown', 'of samples')
    const { exitCode, stdout, stderr } = await runCommand([
      ...['convert', '--to', 'markdown', '--out', out],
      ...[good, other],
    ])
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(readdirSync(out)).toEqual(['taohe-town-2022.md', 'yunhe-fisheries-2020.md'])
    const written = readFileSync(join(out, 'yunhe-fisheries-2020.md'), 'utf8')
    expect(dataOf(written)).toEqual(dataOf(readFileSync(other, 'utf8')))
  })

  it('keeps the places of reports below a folder', async () => {
    const source = join(folder, 'reports')
    const out = join(folder, 'pages')
    mkdirSync(join(source, 'deep', 'er'), { recursive: true })
    writeInto(join(source, 'deep', 'er'), 'one.txt', readFileSync(good))
    writeInto(source, 'one.md', readFileSync(other))
    expect((await runCommand(['convert', '--to', 'html', '--out', out, source])).exitCode).toBe(0)
    expect(existsSync(join(out, 'one.html')) && existsSync(join(out, 'deep', 'er', 'one.html'))).toBe(true)
  })

  it('goes on after a report that cannot be read or written', async () => {
    const out = join(folder, 'others')
    const { exitCode, stderr } = await runCommand([
      ...['convert', '--to', 'pipes', '--out', out],
      ...[missing, faulty, good],
    ])
    expect(exitCode).toBe(2)
    expect(stderr.split('\n')).toEqual([
      `ogi-report: ${missing}: no such file. Check the name`,
      expect.stringContaining('what could not be read is not written'),
      expect.stringContaining('could not be placed'),
      '',
    ])
    expect(readdirSync(out)).toContain('taohe-town-2022.txt')
  })

  it('says where it may not write', async () => {
    const out = join(good, 'below-a-file')
    const { exitCode, stderr } = await runCommand(['convert', '--to', 'pipes', '--out', out, other])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /yunhe-fisheries-2020\.txt: could not be written: a file stands where its folder should\. Name another folder/,
    )
  })
})
