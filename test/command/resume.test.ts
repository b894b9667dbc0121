import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const command = join(folder, 'command.mjs')
const sample = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8')
const faulty = readFileSync(ofProject('docs/samples/songling-culture-2023-faults.txt'), 'utf8')

/** A folder of reports, the third of them with errors. */
const reportsIn = (name: string, count: number): string => {
  const reports = join(folder, name)
  mkdirSync(reports)
  for (let at = 0; at < count; at++) {
    const text = at === 2 ? faulty : sample.replaceAll('桃河镇', `桃河${at}镇`)
    writeInto(reports, `${String(at).padStart(4, '0')}.txt`, text)
  }
  return reports
}

const wholeOf = async (reports: string): Promise<string> => (await runCommand(['table', reports])).stdout

/** Puts the files of a run back to where it was broken off: some reports are done, and a part of the next one is written. */
const breakOff = (out: string, whole: string, journal: string, done: number): void => {
  const lines = journal.split('\n').slice(0, done + 1)
  const { end } = JSON.parse(lines.at(-1) ?? '') as { end: number }
  writeFileSync(`${out}.partial`, Buffer.from(whole).subarray(0, end + 100))
  // The line of the next report is cut.
  writeFileSync(`${out}.journal`, `${lines.join('\n')}\n${journal.split('\n')[done + 1]?.slice(0, 20) ?? ''}`)
}

/** What the journal of a run is just before its end. */
const journalOf = (reports: string, whole: string): string => {
  const header = whole.indexOf('\r\n') + 2
  let end = header
  const entries = readdirSync(reports).map((name) => {
    const file = join(reports, name)
    const records = whole.split('\r\n').filter((line) => line.startsWith(`${file},`))
    end += Buffer.byteLength(records.map((line) => `${line}\r\n`).join(''))
    const { size, mtimeMs } = statSync(file)
    return JSON.stringify({ file, stamp: `${size} ${mtimeMs}`, end, exitCode: name === '0002.txt' ? 1 : 0 })
  })
  const settings = JSON.stringify({ shape: 'long', forSpreadsheet: false, locale: 'en' })
  return [JSON.stringify({ settings, start: header }), ...entries, ''].join('\n')
}

describe('table --out', () => {
  const reports = reportsIn('few', 6)

  it('writes what is printed otherwise, and leaves nothing else behind', async () => {
    const out = join(folder, 'out', 'deep', 'numbers.csv')
    expect(await runCommand(['table', '--out', out, reports])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(out, 'utf8')).toBe(await wholeOf(reports))
    expect(readdirSync(join(folder, 'out', 'deep'))).toEqual(['numbers.csv'])
  })

  it.runIf(process.platform !== 'win32')('leaves a link a link, and writes what it leads to', async () => {
    const real = writeInto(folder, 'real.csv', 'before', 0o600)
    const link = join(folder, 'link.csv')
    symlinkSync(real, link)
    expect((await runCommand(['table', '--out', link, reports])).exitCode).toBe(1)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(real, 'utf8')).toBe(await wholeOf(reports))
    expect(statSync(real).mode & 0o777).toBe(0o600)
  })

  it('may write into the folder that is read, again and again', async () => {
    const out = join(reports, 'numbers.csv')
    for (const time of ['first', 'second']) {
      const { exitCode, stderr } = await runCommand(['table', '--out', out, reports])
      expect({ time, exitCode, stderr }).toEqual({ time, exitCode: 1, stderr: '' })
    }
  })

  it('takes the place of files only', async () => {
    expect(await runCommand(['table', '--out', folder, reports])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${folder} is a folder or a device, and no file. Name a file, or print without --out\n`,
    })
  })

  it('says that a file stands where its folder should', async () => {
    const out = join(reports, '0001.txt', 'out.csv')
    expect(await runCommand(['table', '--out', out, reports])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${out}: could not be written: a file stands where its folder should. Name another folder\n`,
    })
  })

  it('never writes over a report', async () => {
    const out = join(reports, '0001.txt')
    expect(await runCommand(['table', '--out', out, reports])).toMatchObject({ exitCode: 2 })
    expect(await runCommand(['table', '--out', out, out])).toMatchObject({
      exitCode: 2,
      stderr: `ogi-report: ${out} is written by this command, and is not read. Write into another file\n`,
    })
    expect(readFileSync(out, 'utf8')).toContain('桃河1镇')
  })
})

describe('table --resume', () => {
  const reports = reportsIn('broken', 6)

  it.each([0, 1, 3, 6])('goes on after %i reports, as if nothing had been', async (done) => {
    const out = join(folder, `after-${done}.csv`)
    const whole = await wholeOf(reports)
    breakOff(out, whole, journalOf(reports, whole), Math.max(done, 1))
    if (done === 0) {
      // Not even the first line of the journal was whole.
      writeFileSync(`${out}.journal`, '{ "settings"')
    }
    expect((await runCommand(['table', '--resume', '--out', out, reports])).exitCode).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect(existsSync(`${out}.partial`) || existsSync(`${out}.journal`)).toBe(false)
  })

  it('does again what is lost of the output, though the journal knows of it', async () => {
    const out = join(folder, 'lost.csv')
    const whole = await wholeOf(reports)
    breakOff(out, whole, journalOf(reports, whole), 4)
    truncateSync(`${out}.partial`, Math.floor(Buffer.byteLength(whole) / 3))
    await runCommand(['table', '--resume', '--out', out, reports])
    expect(readFileSync(out, 'utf8')).toBe(whole)
  })

  it('starts where there is nothing to go on with', async () => {
    const out = join(folder, 'fresh.csv')
    expect((await runCommand(['table', '--resume', '--out', out, reports])).exitCode).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(await wholeOf(reports))
  })

  it.each<[name: string, args: (out: string) => string[], said: string]>([
    [
      'without it',
      (out) => ['--out', out, reports],
      'a run into OUT was broken off. Go on with it: --resume. To start anew, remove OUT.journal',
    ],
    [
      'with other options',
      (out) => ['--resume', '--wide', '--out', out, reports],
      'the run that was broken off was called with other options. Call it in the same way, or remove OUT.journal',
    ],
    [
      'with other files',
      (out) => ['--resume', '--out', out, join(reports, '0001.txt')],
      `${join(reports, '0000.txt')} was read by the run that was broken off, and is none of the files now. Name the same files, or start anew`,
    ],
    ['without a file', () => ['--resume', reports], '--resume goes on with a file. Name it: --out FILE'],
    [
      'with standard input',
      (out) => ['--resume', '--out', out, '-'],
      'standard input cannot be read again, so that --resume cannot go on with it. Name files',
    ],
  ])('nothing is lost %s: it is refused', async (_, args, said) => {
    const out = join(folder, 'refused.csv')
    const whole = await wholeOf(reports)
    breakOff(out, whole, journalOf(reports, whole), 3)
    const before = readFileSync(`${out}.journal`, 'utf8')
    expect(await runCommand(['table', ...args(out)])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${said.replaceAll('OUT', out)}\n`,
    })
    expect(readFileSync(`${out}.journal`, 'utf8')).toBe(before)
  })

  it('says of a report that has changed since', async () => {
    const changing = reportsIn('changing', 4)
    const out = join(folder, 'changing.csv')
    const whole = await wholeOf(changing)
    breakOff(out, whole, journalOf(changing, whole), 3)
    const changed = join(changing, '0001.txt')
    appendFileSync(changed, '\n')
    utimesSync(changed, new Date(0), new Date(0))
    const { exitCode, stderr } = await runCommand(['table', '--resume', '--out', out, changing])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `ogi-report: ${changed} has changed since the run was broken off. Start anew\n`,
    })
  })
})

const linesIn = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0

describe('a run that is killed', () => {
  beforeAll(() => buildCommand(command))

  it('loses nothing, whenever that is', async () => {
    const reports = reportsIn('many', 80)
    const whole = await wholeOf(reports)
    const out = join(folder, 'killed.csv')
    const args = [command, 'table', '--resume', '--locale', 'en', '--jobs', '2', '--out', out, reports]
    for (const done of [1, 20, 50]) {
      const child = spawn(process.execPath, args, { stdio: 'ignore' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      while (child.exitCode === null && linesIn(`${out}.journal`) <= done) await wait(2)
      child.kill('SIGKILL')
      await ended
      expect(existsSync(out)).toBe(false)
    }
    spawnSync(process.execPath, args)
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed.csv'])
  })
})
