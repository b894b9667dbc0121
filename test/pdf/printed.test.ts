import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportData } from '../support/any-report.js'
import { toData, type ReportData } from '../../src/index.js'
import { parsePdf, type PdfResult } from '../../src/pdf/index.js'
import { chromium } from '../browser/chromium.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { expectNoSilence, silentErrors, truthOf } from '../laws/laid-out/truth.js'
import { parameters } from '../support/runs.js'
import { nodesOf } from '../support/tree.js'
import { pageToPrint, printStyles, type PrintStyle } from './print-styles.js'
import { startPrinter, type Printer } from './printer.js'

/** How many reports are printed in each style: `OGI_PDF_RUNS=200 npx vitest run … test/pdf` prints as many. */
const runs = Number(process.env.OGI_PDF_RUNS ?? 1)
const patience = 60_000 + runs * 30_000

/** In how many runs every style is tried once with blank cells. */
const turns = 5

/** How many of all cells must be right, but for one row in all, which weighs much where few reports are printed. */
const share = { ruled: 0.995, borderless: 0.95 }
const cellsOfOneRow = 7

describe.skipIf(chromium === undefined && process.env.CI === undefined)(
  'a report printed by Chromium (skipped where there is none, but for CI)',
  () => {
    let printer: Printer

    beforeAll(async () => {
      if (chromium === undefined)
        throw new Error('there is no Chromium: install it (apt-get install chromium)')
      printer = await startPrinter(chromium)
    }, patience)

    afterAll(async () => printer.close())

    const read = async (data: ReportData, style: PrintStyle): Promise<PdfResult> =>
      parsePdf(await printer.print(pageToPrint(layOut(data), style), style.printing))

    const reports = (consistent: boolean, seed: number): ReportData[] =>
      fc.sample(reportData({ consistent }), { numRuns: runs, seed })

    it.each(printStyles)(
      'gives its numbers back, with $name',
      async (style) => {
        let [right, all] = [0, 0]
        // The same reports every time, since a few that are awkward weigh much where they are few.
        const seed = parameters.seed ?? 1
        for (const data of reports(true, seed)) {
          const result = await read(data, style)
          const truth = truthOf(data)
          expectNoSilence(silentErrors(truth, result), `${style.name}, seed ${seed}`, result.source)
          const found = truthOf(toData(result.report))
          right += [...truth].filter(([path, value]) => found.get(path) === value).length
          all += truth.size
        }
        expect((right + cellsOfOneRow) / all, `seed ${seed}`).toBeGreaterThanOrEqual(
          style.ruled ? share.ruled : share.borderless,
        )
      },
      patience,
    )

    const seed = parameters.seed ?? Math.floor(Math.random() * 0x7fffffff)
    // Some of the styles every time, since printing takes long; all of them where more is asked for.
    const stylesInTurn = printStyles.filter((_, at) => runs > 1 || at % turns === seed % turns)

    it.each(stylesInTurn)(
      'is never wrong without a word where cells are blank, with $name',
      async (style) => {
        for (const data of reports(false, seed)) {
          const result = await read(data, style)
          expectNoSilence(silentErrors(truthOf(data), result), `${style.name}, seed ${seed}`, result.source)
        }
      },
      patience,
    )

    it('tells of every number where it stands on its page', async () => {
      const [style] = printStyles
      const [data] = reports(true, 1)
      if (style === undefined || data === undefined) throw new Error('there is nothing to print')
      const { report, source, placeOf } = await read(data, style)
      const places = nodesOf(report).flatMap((cell) => {
        if (cell.type !== 'Cell' || cell.state === 'missing') return []
        const { start, end } = cell.position
        expect(source.slice(start.offset, end.offset)).toBe(cell.raw)
        return [placeOf(cell)]
      })
      expect(places.length).toBeGreaterThan(0)
      for (const place of places) {
        const [rectangle] = place?.rectangles ?? []
        expect(rectangle?.page).toBe(place?.page)
        expect(rectangle?.left).toBeGreaterThan(0)
        expect((rectangle?.left ?? 0) + (rectangle?.width ?? 0)).toBeLessThan(612)
        expect((rectangle?.top ?? 0) + (rectangle?.height ?? 0)).toBeLessThan(792)
      }
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length)
    })
  },
)
