import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocx } from '../../../src/docx/index.js'
import type { ReportData } from '../../../src/index.js'
import { parsePdf } from '../../../src/pdf/index.js'
import { writeWithLibrary } from '../../docx/laws/write-with-library.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { printStyles } from '../../pdf/print-styles.js'
import { processorTime } from '../clock.js'
import { median } from '../median.js'
import type { PrintedFiles } from './printed-files.js'

/** How many documents are timed, and how often each. */
const timed = 5
const rounds = 4

/** Milliseconds that two works take for a document: the median of all documents and rounds but the first. */
const timeOf = async (
  documents: readonly Uint8Array[],
  works: readonly ((bytes: Uint8Array) => Promise<unknown>)[],
): Promise<number[]> => {
  const samples = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const bytes of documents) {
      for (const [at, work] of works.entries()) {
        const start = processorTime()
        await work(bytes)
        if (round > 0) samples[at]?.push(processorTime() - start)
      }
    }
  }
  return samples.map(median)
}

const rowOf = (name: string, [own = NaN, other = NaN]: readonly number[]): string[] => [
  name,
  own.toFixed(1),
  other.toFixed(1),
  (own / other).toFixed(2),
]

/** Word files beside mammoth, which turns them into a page; it is installed for the run, and is no dependency. */
export const timeWord = async (reports: readonly ReportData[]): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-mammoth-'))
  try {
    execFileSync('npm', ['install', '--no-save', '--silent', '--prefix', folder, 'mammoth@1'])
    const mammoth = createRequire(join(folder, 'node_modules/'))('mammoth') as {
      convertToHtml: (input: { buffer: Buffer }) => Promise<unknown>
    }
    const documents = await Promise.all(
      reports.slice(0, timed).map(async (data) => writeWithLibrary(layOut(data))),
    )
    const read = async (bytes: Uint8Array): Promise<unknown> => Promise.resolve(parseDocx(bytes))
    const convert = async (bytes: Uint8Array): Promise<unknown> =>
      mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    return rowOf('Word, beside mammoth', await timeOf(documents, [read, convert]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PDFs beside the texts of all pages that pdfjs-dist itself gives. */
export const timePdf = async (reports: readonly ReportData[], files: PrintedFiles): Promise<string[]> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const [style] = printStyles
  if (style === undefined) throw new Error('there is no style to print in')
  const documents: Uint8Array[] = []
  for (const data of reports.slice(0, timed)) documents.push(await files.print(data, style))
  const getTexts = async (bytes: Uint8Array): Promise<void> => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    const document = await task.promise
    for (let page = 1; page <= document.numPages; page++)
      await (await document.getPage(page)).getTextContent()
    await task.destroy()
  }
  return rowOf('PDF, beside getTextContent', await timeOf(documents, [parsePdf, getTexts]))
}
