import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, formatDiagnostics, parse, validate, type Diagnostic } from '../../src/index.js'
import { ofProject, temporaryFolder, writeInto } from './files.js'
import { runCommand } from './terminal.js'

const folder = temporaryFolder()
const good = ofProject('docs/samples/taohe-town-2022.txt')
const other = ofProject('docs/samples/yunhe-fisheries-2020.txt')
const faulty = ofProject('docs/samples/songling-culture-2023-faults.txt')
const missing = join(folder, 'no-such-file.txt')
const text = readFileSync(good, 'utf8')

/** A report that has a warning and nothing else: its text names another number than its table. */
const claiming = writeInto(folder, 'claiming-2022.txt', text.replace('新收申请25件', '新收申请26件'))

const findingsIn = (file: string): Diagnostic[] => {
  const { report, diagnostics } = parse(readFileSync(file, 'utf8'))
  return [...diagnostics, ...validate(report)].sort(
    (one, another) => one.position.start.offset - another.position.start.offset,
  )
}
const important = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity !== 'info')

/** A report, as `--format json` tells of it. */
interface CheckedReport {
  file: string
  agency: string | null
  year: number | null
  counts: Record<Diagnostic['severity'], number>
  diagnostics: Diagnostic[]
}
const reportsIn = (json: string): CheckedReport[] => JSON.parse(json) as CheckedReport[]
const codesOf = (json: string): string[] =>
  reportsIn(json).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))
const countIn = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((one) => one.severity === severity).length

describe('check', () => {
  it('prints what reading and the rules find, in the order of the text, and how much it is', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['check', faulty])
    const source = readFileSync(faulty, 'utf8')
    const printed = formatDiagnostics(important(findingsIn(faulty)), source, { file: faulty })
    expect(stdout).toBe(`${printed}\n\n1 report: 4 errors, 2 warnings\n`)
    expect(printed).toMatch(/not-a-number[^]*row-total[^]*ambiguous-row[^]*dispute-total/)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  })

  it('has nothing to remark of a report without faults', async () => {
    expect(await runCommand(['check', good])).toEqual({
      exitCode: 0,
      stdout: '1 report: nothing to remark\n',
      stderr: '',
    })
  })

  it('speaks Chinese, too', async () => {
    const { stdout } = await runCommand(['check', '--locale', 'zh', faulty, good, missing])
    expect(stdout).toContain('错误[dispute-total]')
    expect(stdout).toContain(
      '\n报告 2 份：错误 4 条，警告 2 条；另有 1 个文件没有读取\n  错误  not-a-number   1\n',
    )
  })

  it('sums up several reports by code, the most frequent first', async () => {
    const { stdout } = await runCommand(['check', faulty, claiming, faulty, good, missing])
    expect(stdout.slice(stdout.indexOf('4 reports'))).toBe(
      [
        '4 reports: 8 errors, 5 warnings; 1 not read',
        '  error    not-a-number         2',
        '  error    row-total            2',
        '  error    ambiguous-row        2',
        '  error    dispute-total        2',
        '  warning  mark-in-cell         2',
        '  warning  blank-cell           2',
        '  warning  text-table-mismatch  1',
        '',
      ].join('\n'),
    )
  })

  it('knows the year in the name of the file', async () => {
    const misnamed = writeInto(folder, 'taohe-2019.txt', text)
    const { stdout } = await runCommand(['check', '--format', 'json', misnamed])
    expect(codesOf(stdout)).toEqual(['year-mismatch'])
  })

  it('ends with 1 for errors, 2 for what cannot be read, 0 for warnings', async () => {
    const codeOf = async (...files: string[]) => (await runCommand(['check', ...files])).exitCode
    expect(await codeOf(claiming)).toBe(0)
    expect(await codeOf(good, faulty)).toBe(1)
    expect(await codeOf(faulty, missing)).toBe(2)
  })
})

describe('check --severity', () => {
  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['info', ['error', 'warning', 'info']],
  ])('%s prints what matters at least so much', async (severity, expected) => {
    const { stdout } = await runCommand([
      'check',
      '--format',
      'json',
      '--severity',
      severity,
      faulty,
      claiming,
    ])
    const shown = reportsIn(stdout).flatMap(({ diagnostics }) => diagnostics.map((one) => one.severity))
    expect([...new Set(shown)].sort()).toEqual(expected.toSorted())
  })

  it('changes nothing of how the command ends', async () => {
    const { exitCode, stdout } = await runCommand([
      'check',
      '--severity',
      'error',
      '--max-warnings',
      '0',
      claiming,
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '1 report: nothing to remark\n' })
  })
})

describe('check --rule', () => {
  it('switches rules off, or makes them matter otherwise', async () => {
    const { exitCode, stdout } = await runCommand([
      ...['check', '--format', 'json', '--rule', 'text-table-mismatch=error'],
      ...['--rule=row-total=off', '--rule=dispute-total=info', faulty, claiming],
    ])
    expect(codesOf(stdout)).toEqual([
      'not-a-number',
      'mark-in-cell',
      'blank-cell',
      'ambiguous-row',
      'text-table-mismatch',
    ])
    expect(exitCode).toBe(1)
  })
})

describe('check --max-warnings', () => {
  it.each([
    [2, 0],
    [1, 1],
    [0, 1],
  ])('%i: of two warnings, ends with %i', async (allowed, exitCode) => {
    const outcome = await runCommand(['check', '--max-warnings', String(allowed), claiming, claiming])
    expect(outcome.exitCode).toBe(exitCode)
    expect(outcome.stderr).toBe(
      exitCode === 0
        ? ''
        : `ogi-report: 2 warnings, and --max-warnings allows ${allowed}. Look at them, or allow more\n`,
    )
  })
})

describe('check --previous', () => {
  const previous = writeInto(
    folder,
    'before.txt',
    text.replaceAll('2022', '2021').replace(/(四、结转下年度继续办理\s*)\d+/, '$19'),
  )

  it('compares with the report of the year before', async () => {
    const before = parse(readFileSync(previous, 'utf8')).report
    const expected = important(compare(before, parse(text).report))
    const { exitCode, stdout } = await runCommand(['check', '--format', 'json', '--previous', previous, good])
    expect(expected.length).toBeGreaterThan(0)
    expect(reportsIn(stdout).map(({ diagnostics }) => diagnostics)).toEqual([expected])
    expect(exitCode).toBe(1)
  })

  it('says that it cannot be read', async () => {
    const problem = `${missing}: no such file. Check the name`
    const { exitCode, stdout, stderr } = await runCommand([
      ...['check', '--format', 'json', '--previous', missing, good],
    ])
    expect(JSON.parse(stdout)).toEqual([{ file: good, problem }])
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `ogi-report: ${problem}\n` })
  })
})

describe('check --format', () => {
  const files = [faulty, good, claiming]

  it('json prints one array of all reports, whose they are and how much was found, also of those without fault', async () => {
    const { stdout } = await runCommand(['check', '--format', 'json', ...files])
    expect(reportsIn(stdout)).toEqual(
      files.map((file) => {
        const found = findingsIn(file)
        const { agency, year } = parse(readFileSync(file, 'utf8')).report
        const counts = Object.fromEntries(
          (['error', 'warning', 'info'] as const).map((severity) => [severity, countIn(found, severity)]),
        )
        return { file, agency, year, counts, diagnostics: important(found) }
      }),
    )
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
  })

  it('json names the files that were not read, and says why', async () => {
    const { stdout } = await runCommand(['check', '--format', 'json', missing, good])
    expect(reportsIn(stdout)[0]).toEqual({
      file: missing,
      problem: `${missing}: no such file. Check the name`,
    })
    expect(reportsIn(stdout)).toHaveLength(2)
  })

  it('json passes over what is to be passed over', async () => {
    const archive = writeInto(folder, 'archive.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))
    const { stdout } = await runCommand(['check', '--format', 'json', '--skip-unknown', archive, good])
    expect(reportsIn(stdout).map(({ file }) => file)).toEqual([good])
  })

  it('sarif prints one log for all reports', async () => {
    const { stdout } = await runCommand(['check', '--format', 'sarif', ...files])
    const log = JSON.parse(stdout) as { runs: [{ results: unknown[] }] }
    const { report } = parse(readFileSync(faulty, 'utf8'))
    const alone = formatDiagnostics(important(findingsIn(faulty)), '', {
      style: 'sarif',
      file: faulty,
      report,
    })
    const claimed = important(findingsIn(claiming)).length
    expect(log.runs).toHaveLength(1)
    expect(log.runs[0].results.slice(0, -claimed)).toEqual((JSON.parse(alone) as typeof log).runs[0].results)
    expect(stdout).toBe(`${JSON.stringify(log, null, 2)}\n`)
  })

  it('sarif prints a whole log also where nothing is wrong', async () => {
    const { stdout } = await runCommand(['check', '--format', 'sarif', good])
    expect(stdout).toBe(`${formatDiagnostics([], '', { style: 'sarif' })}\n`)
  })

  it('github prints a line for each finding', async () => {
    const { stdout } = await runCommand(['check', '--format', 'github', ...files])
    const count = files.flatMap((file) => important(findingsIn(file))).length
    expect(stdout.match(/^::(?:error|warning) file=.*$/gm)).toHaveLength(count)
    expect(stdout.trimEnd().split('\n')).toHaveLength(count)
  })

  it('reads folders', async () => {
    const reports = join(folder, 'reports')
    mkdirSync(reports)
    writeInto(reports, 'a.txt', readFileSync(faulty))
    writeInto(reports, 'b.txt', readFileSync(other))
    const { stdout } = await runCommand(['check', '--format', 'json', reports])
    expect(reportsIn(stdout)[0]?.file).toBe(join(reports, 'a.txt'))
  })
})
