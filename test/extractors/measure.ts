/**
 * Prints how much of a report is read out of what each extractor makes of a PDF, by the models of
 * `test/laws/laid-out/extracted.ts`: `npm run extractors`. Reports of offices of ordinary size, the same every time.
 */
import * as fc from 'fast-check'
import { reportData } from '../../src/arbitraries/index.js'
import { parse, toData, type ReportData } from '../../src/index.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { withOrdinaryNumbers } from '../laws/laid-out/ordinary-numbers.js'
import { silentErrors, truthOf } from '../laws/laid-out/truth.js'
import { withoutBlanks } from '../laws/laid-out/without-blanks.js'
import { write, type FieldLayout } from '../laws/laid-out/write.js'

const reports = Number(process.argv[2] ?? 200)

const models: readonly (readonly [extractor: string, layout: FieldLayout])[] = [
  ['pypdf', 'a PDF with the last piece of a label beside its numbers'],
  ['pdfplumber', 'a PDF by pdfplumber'],
  ['pdfium', 'a PDF by pdfium'],
  ['pdftotext -raw', 'a PDF cell by cell'],
  ['pdftotext -layout', 'a PDF line by line'],
  ['Markdown', 'a PDF in Markdown'],
  ['pdftotext', 'a PDF column by column'],
]

const measure = (samples: readonly ReportData[], layout: FieldLayout): string[] => {
  let [right, all, silent] = [0, 0, 0]
  for (const data of samples) {
    const truth = truthOf(data)
    const result = parse(write(layOut(data), layout))
    const found = truthOf(toData(result.report))
    right += [...truth].filter(([path, value]) => found.get(path) === value).length
    all += truth.size
    silent += silentErrors(truth, result).length
  }
  return [`${((100 * right) / all).toFixed(1)} %`, String(all - right - silent), String(silent)]
}

const samples = fc
  .sample(reportData({ consistent: true }), { numRuns: reports, seed: 1 })
  .map(withoutBlanks)
  .map(withOrdinaryNumbers)
console.log('| extractor | cells right | reported | silent |')
console.log('| --- | --- | --- | --- |')
for (const [extractor, layout] of models)
  console.log(`| ${[extractor, ...measure(samples, layout)].join(' | ')} |`)
