import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/command/output/record.js'
import { ofProject } from './files.js'
import { pdfPicture, pdfWords, plainPdf } from '../support/plain-pdf.js'
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

  it('is read in several threads as in one', async () => {
    const [one, several] = await Promise.all(
      ['1', '3'].map(async (jobs) => runCommand(['parse', '--ndjson', '--jobs', jobs, folder])),
    )
    expect(several?.stdout).toBe(one?.stdout)
    expect(recordsIn(several?.stdout ?? '')).toHaveLength(3)
  })

  it('has the places of what was found in it, by page', async () => {
    const scan = join(folder, 'scan.pdf')
    writeFileSync(scan, plainPdf([pdfWords('12'), pdfPicture]))
    const { stdout } = await runCommand(['parse', '--ndjson', scan])
    const [record] = recordsIn(stdout)
    const scanned = record?.diagnostics.find(({ code }) => code === 'scanned-page')
    expect(scanned?.place).toEqual({
      kind: 'pdf',
      page: 2,
      rectangles: [{ page: 2, left: 0, top: 0, width: 200, height: 100 }],
    })
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
