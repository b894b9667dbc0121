import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildCommand, ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

type Files = typeof import('node:fs/promises')

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<Files>()
  return { ...original, writeFile: vi.fn(original.writeFile), open: vi.fn(original.open) }
})

const folder = temporaryFolder()
const sample = ofProject('docs/samples/taohe-town-2022.txt')
const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')

const systemError = (code: string, message: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: ${message}, write`), { code })

/** The next file is written to its middle, and there the disk is full. */
const fillDisk = (code: string, message: string): void => {
  vi.mocked(writeFile).mockImplementationOnce(async (file, text, options) => {
    const { writeFile: write } = await vi.importActual<Files>('node:fs/promises')
    if (typeof text !== 'string') throw new Error('a text was to be written')
    await write(file, text.slice(0, text.length / 2), options)
    throw systemError(code, message)
  })
}

describe('convert --out on a disk that is full', () => {
  it.each([
    ['ENOSPC', 'no space left on device'],
    ['EDQUOT', 'disk quota exceeded'],
  ])('says so in one line, and leaves no file behind: %s', async (code, message) => {
    const out = join(folder, code)
    fillDisk(code, message)
    expect(await runCommand(['convert', '--to', 'lines', '--out', out, sample])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${join(out, 'taohe-town-2022.txt')}: could not be written: the disk is full. Make room and try again\n`,
    })
    expect(readdirSync(out)).toEqual([])
  })

  it('leaves the file that stood there before, and writes the others', async () => {
    const out = join(folder, 'before')
    mkdirSync(out)
    const before = writeInto(out, 'taohe-town-2022.txt', 'before')
    fillDisk('ENOSPC', 'no space left on device')
    const { exitCode } = await runCommand(['convert', '--to', 'lines', '--out', out, sample, other])
    expect(exitCode).toBe(2)
    expect(readFileSync(before, 'utf8')).toBe('before')
    expect(readdirSync(out)).toEqual(['taohe-town-2022.txt', 'yunhe-fisheries-2020.txt'])
  })

  it('says what else is wrong with the place', async () => {
    const out = join(folder, 'forbidden')
    fillDisk('EACCES', 'permission denied')
    const { stderr } = await runCommand(['convert', '--to', 'tsv', '--locale', 'zh', '--out', out, sample])
    expect(stderr).toBe(
      `ogi-report: ${join(out, 'taohe-town-2022.txt')}：没有写入权限。请检查所在文件夹的权限\n`,
    )
  })
})

describe('table --out on a disk that is full', () => {
  it('says so in one line, and goes on when there is room', async () => {
    const out = join(folder, 'numbers.csv')
    vi.mocked(open).mockImplementationOnce(async (path, flags) => {
      const { open: openFile } = await vi.importActual<Files>('node:fs/promises')
      const handle = await openFile(path, flags)
      const write = handle.writeFile.bind(handle)
      let written = 0
      handle.writeFile = async (text) => {
        // The header and the first report have room, and of the second a part.
        if (written++ < 2) return write(text)
        await write(String(text).slice(0, 100))
        throw systemError('ENOSPC', 'no space left on device')
      }
      return handle
    })
    expect(await runCommand(['table', '--out', out, sample, other])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `ogi-report: ${out}: could not be written: the disk is full. Make room and try again\n`,
    })
    expect(existsSync(out)).toBe(false)
    expect((await runCommand(['table', '--resume', '--out', out, sample, other])).exitCode).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe((await runCommand(['table', sample, other])).stdout)
  })
})

describe('standard output', () => {
  const command = join(folder, 'command.mjs')
  beforeAll(() => buildCommand(command))

  const environment = { ...process.env, LC_ALL: 'en_US.UTF-8' }

  it
    .runIf(process.platform === 'linux')
    .each([['parse', '--ndjson'], ['check'], ['convert', '--to', 'html']])(
    'on a disk that is full is one line on standard error: %s',
    (...args) => {
      // The device of Linux on which every disk is full.
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = spawnSync(process.execPath, [command, ...args, sample], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
        env: environment,
      })
      expect(stderr).toBe(
        'ogi-report: standard output could not be written: the disk is full. Make room and try again\n',
      )
      expect(status).toBe(2)
    },
  )

  it.runIf(process.platform !== 'win32')(
    'is not what a table needs that has no room: threads end, and the run goes on later',
    () => {
      const reports = join(folder, 'without-room')
      mkdirSync(reports)
      for (let at = 0; at < 20; at++) writeInto(reports, `${at}.txt`, readFileSync(sample))
      const out = join(folder, 'without-room.csv')
      const args = [process.execPath, command, 'table', '--jobs', '2', '--resume', '--out', out, reports]
      // A file may have 200 blocks of 512 bytes.
      const limited = spawnSync('sh', ['-c', 'ulimit -f 200; exec "$0" "$@"', ...args], {
        encoding: 'utf8',
        env: environment,
      })
      expect(limited).toMatchObject({
        status: 2,
        stderr: `ogi-report: ${out}: could not be written: the disk is full. Make room and try again\n`,
      })
      const [node = '', ...line] = args
      expect(spawnSync(node, line, { env: environment }).status).toBe(0)
      const whole = spawnSync(node, [command, 'table', reports], { encoding: 'utf8', env: environment })
      expect(readFileSync(out, 'utf8')).toBe(whole.stdout)
    },
  )

  it.runIf(process.platform !== 'win32')('that is closed too early is one line on standard error', () => {
    const line = '{ "$0" "$@"; echo "ended with $?" >&2; } | head -n 1'
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        line,
        process.execPath,
        command,
        'parse',
        '--ndjson',
        ...Array.from({ length: 200 }, () => sample),
      ],
      { encoding: 'utf8', env: environment },
    )
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('ogi-report: standard output was closed before all was written\nended with 2\n')
  })

  it.runIf(process.platform !== 'win32')(
    'is never a report that is read, nor one in a folder that is',
    () => {
      const reports = join(folder, 'reports')
      mkdirSync(reports)
      writeInto(reports, 'a.txt', readFileSync(sample))
      const redirect = (...args: string[]) =>
        spawnSync('sh', ['-c', '"$0" "$@" > "$FILE"', process.execPath, command, ...args], {
          encoding: 'utf8',
          env: { ...environment, FILE: join(reports, 'result.txt') },
        })
      expect(redirect('check', '--format', 'json', reports)).toMatchObject({ status: 0, stderr: '' })
      const result = JSON.parse(readFileSync(join(reports, 'result.txt'), 'utf8')) as { file: string }[]
      expect(result.map(({ file }) => file)).toEqual([join(reports, 'a.txt')])
      expect(redirect('parse', join(reports, 'result.txt'))).toMatchObject({
        status: 2,
        stderr: `ogi-report: ${join(reports, 'result.txt')} is written by this command, and is not read. Write into another file\n`,
      })
    },
  )
})
