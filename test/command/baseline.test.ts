import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const faulty = readFileSync(ofProject('docs/samples/songling-culture-2023-faults.txt'), 'utf8')
const claiming = readFileSync(ofProject('docs/samples/taohe-town-2022.txt'), 'utf8').replace(
  '新收申请25件',
  '新收申请26件',
)

/** A folder of two reports with findings, and a baseline that accepts them. */
const office = async (title: string) => {
  const own = join(folder, title)
  mkdirSync(own)
  const files = [writeInto(own, 'a.txt', faulty), writeInto(own, 'b.txt', claiming)] as const
  const baseline = join(own, 'accepted.json')
  const outcome = await runCommand(['check', '--baseline', baseline, '--update-baseline', ...files])
  return { own, files, baseline, outcome }
}
/** How many findings of some files are shown without a baseline. */
const countIn = async (...files: readonly string[]): Promise<number> => {
  const { stdout } = await runCommand(['check', '--format', 'json', ...files])
  return (JSON.parse(stdout) as { diagnostics: unknown[] }[]).flatMap(({ diagnostics }) => diagnostics).length
}
const read = (file: string): Baseline => JSON.parse(readFileSync(file, 'utf8')) as Baseline

describe('check --baseline', () => {
  it('accepts what is found, and then is silent but for a count', async () => {
    const { files, baseline, outcome } = await office('silent')
    const count = await countIn(...files)
    const silent = { exitCode: 0, stdout: `2 reports: nothing to remark; ${count} accepted\n` }
    expect(outcome).toEqual({
      ...silent,
      stderr: `ogi-report: ${baseline}: ${count} findings accepted (${count} new, 0 gone)\n`,
    })
    expect(await runCommand(['check', '--max-warnings', '0', '--baseline', baseline, ...files])).toEqual({
      ...silent,
      stderr: '',
    })
  })

  it('is silent of the same reports elsewhere, in other words and on other lines', async () => {
    const { own, baseline } = await office('moved')
    const moved = writeInto(own, 'c.txt', `\n\n${faulty.replaceAll('\n', '\r\n')}`)
    const { exitCode, stdout } = await runCommand(['check', '--locale', 'zh', '--baseline', baseline, moved])
    const count = await countIn(moved)
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `报告 1 份：未发现问题；已认可 ${count} 条\n`,
    })
  })

  it('is loud of a new fault, and names what has gone', async () => {
    const { own, files, baseline } = await office('loud')
    writeInto(own, 'b.txt', claiming.replace('新收申请26件', '新收申请27件'))
    const { exitCode, stdout, stderr } = await runCommand(['check', '--baseline', baseline, ...files])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/warning\[text-table-mismatch\][^]*2 reports: 1 warning; \d+ accepted/)
    expect(stderr).toMatch(
      /^ogi-report: .* 2022 text-table-mismatch .*: is accepted, and no longer found\. Take it out: --update-baseline\n$/,
    )
  })

  it('calls nothing gone of a report that was not checked, and keeps it when it is written anew', async () => {
    const { files, baseline } = await office('part')
    const before = read(baseline)
    const { stderr } = await runCommand(['check', '--baseline', baseline, files[1]])
    expect(stderr).toBe('')
    await runCommand(['check', '--baseline', baseline, '--update-baseline', files[1]])
    expect(read(baseline)).toEqual(before)
  })

  it('keeps reasons, takes out what has gone, and writes the same file whatever the order', async () => {
    const { own, files, baseline } = await office('anew')
    const reasoned = read(baseline)
    reasoned.findings.forEach((entry) => (entry.reason = `counted by hand: ${entry.code}`))
    writeInto(own, 'accepted.json', JSON.stringify(reasoned))
    writeInto(own, 'b.txt', claiming.replace('新收申请26件', '新收申请25件'))
    const update = (...some: string[]) =>
      runCommand(['check', '--baseline', baseline, '--update-baseline', ...some])
    expect((await update(...files)).stderr).toContain(
      `${reasoned.findings.length - 1} findings accepted (0 new, 1 gone)`,
    )
    const written = readFileSync(baseline, 'utf8')
    expect(written).toBe(`${JSON.stringify(read(baseline), null, 2)}\n`)
    expect(read(baseline).findings.every(({ reason, code }) => reason === `counted by hand: ${code}`)).toBe(
      true,
    )
    await update(...files.toReversed())
    expect(readFileSync(baseline, 'utf8')).toBe(written)
  })

  it('accepts no more than would be shown', async () => {
    const { own } = await office('severity')
    const baseline = join(own, 'errors.json')
    await runCommand(['check', '--severity', 'error', '--baseline', baseline, '--update-baseline', own])
    expect(read(baseline).findings.map(({ code }) => code)).not.toContain('text-table-mismatch')
    writeInto(own, 'accepted.json', readFileSync(baseline))
    const { stdout } = await runCommand(['check', '--baseline', join(own, 'accepted.json'), own])
    // The other file is named, since it is a text that is no report.
    expect(stdout).toMatch(/warnings?; 1 not read; \d+ accepted/)
  })

  it('works in threads, with a log that says what is suppressed and why', async () => {
    const { own, files, baseline } = await office('sarif')
    const reasoned = read(baseline)
    reasoned.findings.forEach((entry) => (entry.reason = 'known'))
    writeInto(own, 'accepted.json', JSON.stringify(reasoned))
    const { stdout } = await runCommand(['check', '--format', 'sarif', '--baseline', baseline, ...files])
    const { runs } = JSON.parse(stdout) as { runs: [{ results: { suppressions: object[] }[] }] }
    expect(runs[0].results).toHaveLength(reasoned.findings.length)
    for (const { suppressions } of runs[0].results)
      expect(suppressions).toEqual([{ kind: 'external', justification: 'known' }])
  })

  it('mends nothing that is accepted', async () => {
    const { files, baseline } = await office('fix')
    const { stdout } = await runCommand(['check', '--fix', '--baseline', baseline, files[0]])
    expect(stdout).toBe(`1 report: nothing to remark; ${await countIn(files[0])} accepted\n`)
    expect(existsSync(files[0].replace('.txt', '.fixed.txt'))).toBe(false)
  })
})

describe('check --baseline that cannot be', () => {
  const entry = { agency: null, year: null, code: 'balance', fingerprint: '0' }

  it.each([
    ['{ "version": 2, "findings": [] }', ':1:14: this is a baseline of version 2, and version 1 is read.'],
    ['{ "findings": [] }', ':1:1: version or findings is missing here. Add it'],
    ['{ "version": "1", "findings": [] }', ':1:14: a whole number must stand here'],
    ['{ "version": 1 }', ':1:1: version or findings is missing here. Add it'],
    ['{ "version": 1, "findings": [] ', ':1:31: this is no JSON.'],
    ['[]', ':1:1: an object must stand here: { … }'],
    [JSON.stringify({ version: 1, findings: [{ ...entry, reasom: '' }] }), 'Did you mean: reason'],
    [JSON.stringify({ version: 1, findings: [{ ...entry, agency: undefined }] }), 'agency is missing here'],
    [JSON.stringify({ version: 1, findings: [{ ...entry, year: 'x' }] }), 'a whole number must stand here'],
  ])('%s: says where, and what to do', async (text, message) => {
    const baseline = writeInto(folder, 'wrong.json', text)
    const { exitCode, stdout, stderr } = await runCommand(['check', '--baseline', baseline, 'a.txt'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it.each([
    [
      ['--baseline', join(folder, 'none.json')],
      'no such file. To accept all that is found now: --update-baseline',
    ],
    [['--update-baseline'], 'Add --baseline FILE'],
    [['--baseline', 'b.json', '--update-baseline', '--fix', '--dry-run'], 'exclude each other. Choose one'],
  ])('%j: says what to do', async (args, message) => {
    const { exitCode, stderr } = await runCommand(['check', ...args, 'a.txt'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })

  it('that cannot be written: says so, and ends with 2', async () => {
    const file = writeInto(folder, 'report.txt', faulty)
    const { exitCode, stderr } = await runCommand([
      ...['check', '--update-baseline', '--baseline', join(file, 'accepted.json'), file],
    ])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('accepted.json')
  })
})
