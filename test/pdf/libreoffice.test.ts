import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toData, type ReportData } from '../../src/index.js'
import { parsePdf, type PdfResult } from '../../src/pdf/index.js'
import { writeWithLibrary } from '../docx/laws/write-with-library.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { expectNoSilence, silentErrors, truthOf } from '../laws/laid-out/truth.js'
import { reportData } from '../support/any-report.js'
import { parameters } from '../support/runs.js'
import { libreOffice, saveAsPdf } from './libreoffice.js'

/** How many reports are saved in each way: `OGI_PDF_RUNS=200 npx vitest run … test/pdf` saves as many. */
const runs = Number(process.env.OGI_PDF_RUNS ?? 3)
const patience = 120_000 + runs * 30_000

const seed = parameters.seed ?? 1

const readSaved = async (program: string, hasBorders: boolean): Promise<[ReportData, PdfResult][]> => {
  const reports = fc.sample(reportData({ consistent: hasBorders }), { numRuns: runs, seed })
  const documents = await Promise.all(
    reports.map(async (data) => writeWithLibrary(layOut(data), { hasBorders })),
  )
  const saved = saveAsPdf(program, documents)
  const results = await Promise.all(saved.map(async (pdf) => parsePdf(pdf)))
  return results.map((result, at) => [reports[at] as ReportData, result])
}

// LibreOffice is larger than all else that the tests need, so CI does not install it.
describe.skipIf(libreOffice === undefined)(
  'a Word file that LibreOffice saves as PDF (skipped where there is none)',
  () => {
    it(
      'gives its numbers back where its tables have borders',
      async () => {
        let [right, all] = [0, 0]
        for (const [data, result] of await readSaved(libreOffice ?? '', true)) {
          const truth = truthOf(data)
          expectNoSilence(silentErrors(truth, result), `seed ${seed}`, result.source)
          const found = truthOf(toData(result.report))
          right += [...truth].filter(([path, value]) => found.get(path) === value).length
          all += truth.size
        }
        expect(right / all, `seed ${seed}`).toBeGreaterThanOrEqual(0.995)
      },
      patience,
    )

    // All columns are of one width: labels stand in a dozen lines, and long numbers are broken.
    it(
      'is never wrong without a word where they have none, and narrow columns',
      async () => {
        for (const [data, result] of await readSaved(libreOffice ?? '', false))
          expectNoSilence(silentErrors(truthOf(data), result), `seed ${seed}`, result.source)
      },
      patience,
    )
  },
)
