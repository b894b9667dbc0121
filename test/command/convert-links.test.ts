import {
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/command/run.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const source = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8')

/** A folder with a report in it, and one beside it to write to. */
const folders = () => {
  const folder = temporaryFolder()
  const [reports, out] = [join(folder, 'reports'), join(folder, 'out')]
  mkdirSync(reports)
  mkdirSync(out)
  return { folder, reports, out, report: writeInto(reports, 'report.txt', source) }
}

const convert = (out: string, ...files: string[]) =>
  runCommand(['convert', '--to', 'lines', '--out', out, ...files])

// Elsewhere links need rights that a test may not have.
describe.runIf(process.platform !== 'win32')('convert --out never writes over a report that is read', () => {
  const said = (target: string) => ({
    exitCode: 2,
    stdout: '',
    stderr: `ogi-report: ${target} would be written over a file that is read. Name another folder: --out FOLDER\n`,
  })

  it('through a symbolic link to it', async () => {
    const { out, report } = folders()
    const target = join(out, 'report.txt')
    symlinkSync(report, target)
    expect(await convert(out, report)).toEqual(said(target))
    expect(readFileSync(report, 'utf8')).toBe(source)
  })

  it('through a hard link to it', async () => {
    const { out, report } = folders()
    const target = join(out, 'report.txt')
    linkSync(report, target)
    expect(await convert(out, report)).toEqual(said(target))
    expect(readFileSync(report, 'utf8')).toBe(source)
  })

  it('through a link to its folder', async () => {
    const { folder, reports, report } = folders()
    const out = join(folder, 'linked')
    symlinkSync(reports, out)
    expect(await convert(out, report)).toEqual(said(join(out, 'report.txt')))
    expect(readFileSync(report, 'utf8')).toBe(source)
  })

  it('where it is itself read through a link', async () => {
    const { folder, reports } = folders()
    const linked = join(folder, 'linked')
    symlinkSync(reports, linked)
    expect(await convert(reports, join(linked, 'report.txt'))).toEqual(said(join(reports, 'report.txt')))
  })

  it('where it is another of those that are read', async () => {
    const { out, reports, report } = folders()
    const other = writeInto(reports, 'other.txt', source)
    symlinkSync(report, join(out, 'other.txt'))
    expect(await convert(out, other, report)).toEqual(said(join(out, 'other.txt')))
    expect(readdirSync(out)).toEqual(['other.txt'])
  })

  it('where it is what standard input reads', async () => {
    const { reports, report } = folders()
    const input = openSync(report, 'r')
    let stderr = ''
    const exitCode = await run(['convert', '--to', 'lines', '--out', reports, '-'], {
      stdin: Object.assign(
        (async function* () {
          await Promise.resolve()
          yield Buffer.from(source)
        })(),
        { fd: input },
      ),
      stdout: { write: () => true },
      stderr: { write: (text) => (stderr += text) },
      env: {},
      cwd: () => '.',
    })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: said(join(reports, 'report.txt')).stderr,
    })
  })

  it('nor one result over another, where links lead both to one place', async () => {
    const { folder, out } = folders()
    const both = join(folder, 'both')
    for (const name of ['a', 'b']) {
      mkdirSync(join(both, name), { recursive: true })
      writeInto(join(both, name), 'report.txt', source)
    }
    mkdirSync(join(out, 'a'))
    symlinkSync(join(out, 'a'), join(out, 'b'))
    const { exitCode, stderr } = await convert(out, both)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('would both be written to')
    expect(readdirSync(join(out, 'a'))).toEqual([])
  })

  it('nor one result over another, where a system takes two names for one', async () => {
    const { folder, out } = folders()
    const names = ['REPORT', 'report'].map((name) => {
      mkdirSync(join(folder, name))
      return writeInto(join(folder, name), `${name}.txt`, source)
    })
    const { exitCode, stderr } = await convert(out, ...names)
    expect({ exitCode, both: stderr.includes('would both be written to') }).toEqual({
      exitCode: 2,
      both: true,
    })
  })
})

describe.runIf(process.platform !== 'win32')('what is written', () => {
  it('takes the place of what a link leads to, and the link stays', async () => {
    const { folder, out, report } = folders()
    const kept = writeInto(folder, 'kept.txt', 'before')
    symlinkSync(kept, join(out, 'report.txt'))
    expect((await convert(out, report)).exitCode).toBe(0)
    expect(readFileSync(kept, 'utf8')).toContain('桃河镇')
    expect(statSync(join(out, 'report.txt')).ino).toBe(statSync(kept).ino)
  })

  it('has the permissions of the file in whose place it stands', async () => {
    const { out, report } = folders()
    const target = writeInto(out, 'report.txt', 'before', 0o640)
    expect((await convert(out, report)).exitCode).toBe(0)
    expect(statSync(target).mode & 0o777).toBe(0o640)
    expect(readdirSync(out)).toEqual(['report.txt'])
  })

  it('is not put in the place of a folder', async () => {
    const { out, report } = folders()
    mkdirSync(join(out, 'report.txt'))
    const { exitCode, stderr } = await convert(out, report)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /^ogi-report: \S+report\.txt: could not be written \(.*\)\. Check the folder and try again\n$/,
    )
    expect(readdirSync(out)).toEqual(['report.txt'])
    expect(existsSync(report)).toBe(true)
  })
})
