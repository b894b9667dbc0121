import { expect, it, vi } from 'vitest'
import { zh } from '../../src/locales/zh.js'
import { parsePdf } from '../../src/pdf/index.js'
import { ofProject } from '../command/files.js'
import { runCommand } from '../command/terminal.js'

vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => {
  throw new Error("Cannot find package 'pdfjs-dist'")
})

const bytes = new TextEncoder().encode('%PDF-1.7 startxref')

it('says what to install where pdfjs-dist is not there', async () => {
  await expect(parsePdf(bytes)).rejects.toMatchObject({
    fault: 'no-pdfjs',
    message:
      'PDFs are read by the package pdfjs-dist, which is not installed here: npm install pdfjs-dist@5.4',
  })
  await expect(parsePdf(bytes, { locale: zh })).rejects.toThrow('npm install pdfjs-dist@5.4')
})

it('says so by the command, too', async () => {
  const file = ofProject('docs/samples/taohe-town-2022.pdf')
  expect(await runCommand(['parse', file])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `ogi-report: ${file}: PDFs are read by the package pdfjs-dist, which is not installed here: npm install pdfjs-dist@5.4\n`,
  })
})
