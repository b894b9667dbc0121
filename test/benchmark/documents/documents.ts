import * as fc from 'fast-check'
import { parseArgs } from 'node:util'
import { reportData } from '../../../src/arbitraries/index.js'
import type { ReportData } from '../../../src/index.js'
import { printStyles } from '../../pdf/print-styles.js'
import { writePart } from '../document.js'
import { describeMachine } from '../machine.js'
import { inMarkdown, type Table } from '../table.js'
import { measurePdf, measureWord, type Accuracy } from './accuracy.js'
import { openPrintedFiles } from './printed-files.js'
import { timePdf, timeWord } from './time.js'
import { documentStyles } from '../../docx/laws/write-document.js'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '200' },
    kind: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
/** The same ones in every run, so that what was printed can be kept. */
const seed = 1
const reports: ReportData[] = fc.sample(reportData({ consistent: true }), {
  numRuns: Number(values.reports),
  seed,
})
const isAsked = (name: string): boolean => values.kind === undefined || values.kind === name

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`

const rowOf = (kind: string, { documents, cells, right, flagged, silent }: Accuracy): string[] => [
  kind,
  String(documents),
  String(cells),
  percent(right, cells),
  percent(flagged, cells),
  String(silent),
]

const files = openPrintedFiles()
const rows: string[][] = []
const add = (kind: string, accuracy: Accuracy): void => {
  const row = rowOf(kind, accuracy)
  rows.push(row)
  console.log(row.join(' | '))
}
for (const style of documentStyles) {
  if (isAsked(style)) add(`Word, ${style}`, measureWord(reports, style))
}
for (const style of printStyles) {
  if (isAsked(style.name))
    add(
      `PDF, ${style.ruled ? 'ruled' : 'borderless'}: ${style.name}`,
      await measurePdf(reports, style, files),
    )
}
const accuracy: Table = {
  title: 'Documents: cells read right',
  note: 'Of generated reports, each written or printed in every kind. Flagged: not read, or read wrong, and a diagnostic names the cell, its row or its table. Silent: wrong without one.',
  columns: ['kind', 'documents', 'cells', 'right', 'flagged', 'silent'],
  rows,
}
const times: Table = {
  title: 'Documents: time',
  note: 'Milliseconds of processor time a document, warm, the same documents in turns; the median.',
  columns: ['documents', 'this library', 'beside', 'ratio'],
  rows: [await timeWord(reports), await timePdf(reports, files)],
}
await files.close()
const tables = [accuracy, times].map(inMarkdown)
console.log(tables.join('\n\n'))
if (values.write) writePart('bench:documents', [`Measured on: ${describeMachine()}.`, ...tables].join('\n\n'))
