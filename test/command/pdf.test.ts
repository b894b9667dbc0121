import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/command/output/record.js'
import { ofProject } from './files.js'
import { runCommand } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'ogi-report-pdf-'))
const sample = ofProject('docs/samples/taohe-town-2022.pdf')
const text = ofProject('docs/samples/taohe-town-2022.txt')

afterAll(() => rmSync(folder, { recursive: true }))

const recordsIn = (ndjson: string): ReportRecord[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportRecord)

describe('a PDF', () => {
  it('is read as the text that it was printed from, among other files of a folder', async () => {
    for (const [file, name] of [
      [sample, 'a.pdf'],
      [text, 'b.txt'],
      // Told by its bytes.
      [sample, 'c.aspx'],
    ] as const)
      copyFileSync(file, join(folder, name))
    const { stdout, stderr } = await runCommand(['parse', '--ndjson', folder])
    expect(stderr).toBe('')
    const [pdf, printed, download] = recordsIn(stdout)
    expect(pdf?.data.requests).toEqual(printed?.data.requests)
    expect(download?.data).toEqual(pdf?.data)
    expect(pdf?.diagnostics).toEqual([])
  })

  it('is checked', async () => {
    expect(await runCommand(['check', sample])).toEqual({
      exitCode: 0,
      stdout: '1 report: nothing to remark\n',
      stderr: '',
    })
  })

  it('is written in other layouts', async () => {
    const { stdout, exitCode } = await runCommand(['convert', '--to', 'tsv', sample])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('行政许可\t')
  })
})
