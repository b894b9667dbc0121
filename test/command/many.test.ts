import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, it } from 'vitest'
import { layouts, parse, serialize, type ReportData } from '../../src/index.js'
import { buildCommand, ofProject, temporaryFolder, writeInto } from './files.js'

const folder = temporaryFolder()
const command = join(folder, 'command.mjs')
const reports = join(folder, 'reports')
const count = 300
const wrong = 123

beforeAll(async () => {
  await buildCommand(command)
  const { report } = parse(readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8'))
  const texts = layouts.map((layout) => serialize(report, { layout }))
  for (const hundred of ['0', '1', '2']) mkdirSync(join(reports, hundred), { recursive: true })
  for (let number = 0; number < count; number++) {
    const text = texts[number % texts.length] ?? ''
    // Some are far longer than others, so that threads overtake each other.
    const prose = number % 50 === 0 ? '公开信息。'.repeat(4_000) : ''
    const content = text.replaceAll('桃河镇', `桃河${number}镇`).replace('以危桥改造', `${prose}以危桥改造`)
    const name = `${Math.floor(number / 100)}/${String(number).padStart(3, '0')}.txt`
    writeInto(reports, name, number === wrong ? '{\\rtf1}' : content)
  }
})

const execute = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { LANG: 'en_US.UTF-8' },
    maxBuffer: 1e9,
  })

const agencyOf = (line: string): string | null => (JSON.parse(line) as { data: ReportData }).data.agency

describe('many reports, texts and pages', () => {
  it('are read by several threads, and printed in the order of their names', () => {
    const { status, stdout, stderr } = execute('parse', '--ndjson', '--jobs', '3', reports)
    const agencies = stdout.trimEnd().split('\n').map(agencyOf)
    const expected = Array.from({ length: count }, (_, number) => `青檀县桃河${number}镇人民政府`)
    expect(agencies).toEqual(expected.toSpliced(wrong, 1))
    expect(stderr).toBe(
      `ogi-report: ${join(reports, '1', `${wrong}.txt`)}: is a rich text (rtf), and is not read. Open it and save it as .docx, or pass such files over: --skip-unknown\n`,
    )
    expect(status).toBe(2)
  })

  it.each([['parse', '--json'], ['check', '--format', 'sarif', '--severity', 'info'], ['check']])(
    'give the same with any number of threads: %s %s',
    (...args) => {
      const [one, ...others] = ['1', '3'].map((jobs) => {
        const { status, stdout, stderr } = execute(...args, '--jobs', jobs, join(reports, '1'))
        return { status, stdout, stderr }
      })
      for (const other of others) expect(other).toEqual(one)
    },
  )

  it('are read by a tool that takes line by line, however slowly', async () => {
    const child = spawn(process.execPath, [command, 'parse', '--ndjson', reports], { stdio: 'pipe' })
    let lines = 0
    for await (const line of createInterface({ input: child.stdout })) {
      if (lines++ % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      expect(agencyOf(line)).toContain('桃河')
    }
    expect(lines).toBe(count - 1)
  })

  it.runIf(process.platform !== 'win32')('stop when their reader stops', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | head -n 2', process.execPath, command, 'parse', '--ndjson', '--jobs', '2', reports],
      { encoding: 'utf8', env: { LANG: 'en_US.UTF-8', PATH: process.env.PATH } },
    )
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toBe('ogi-report: standard output was closed before all was written\n')
  })
})
