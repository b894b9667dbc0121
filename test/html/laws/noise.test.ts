import * as fc from 'fast-check'
import { describe, it, vi } from 'vitest'
import { reportData } from '../../support/any-report.js'
import { toData, type ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { differenceOf } from '../../laws/differences.js'
import { chooseBy, choices } from '../../laws/laid-out/choose.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { noises, type Noise } from '../../laws/laid-out/noise.js'
import { holdsOften, patience } from '../../support/runs.js'
import { pageNoises } from './page-noise.js'
import { keepingStyles, pageStyles, writePage, type PageStyle } from './write-page.js'

/** Without its spans, a header tells the order of the columns no better than a list does. */
const spanless: readonly PageStyle[] = ['without spans', 'with wrong spans']

const befalls = ({ inPieces, layouts }: Noise, style: PageStyle): boolean =>
  inPieces !== undefined &&
  (layouts === undefined || (layouts.includes('tab rows') && !spanless.includes(style)))

/** Law 7: a report under noise gives the same data. */
const keepsItsData = (
  data: ReportData,
  style: PageStyle,
  { name, inPieces, inText }: Noise,
  numbers: readonly number[],
): void => {
  const choose = chooseBy(numbers)
  const laidOut = layOut(data)
  const page = writePage(inPieces?.(laidOut, choose) ?? laidOut, style)
  const disturbed = inText?.(page, choose) ?? page
  const difference = differenceOf(toData(parseHtml(disturbed).report), data)
  if (difference !== undefined) throw new Error(`${style} under ${name}: ${difference}\n${disturbed}`)
}

vi.setConfig({ testTimeout: patience })

/** A cell that holds a few short lines and no table passes for a label, so that layout tables get whole reports. */
const reportsFor = (style: PageStyle): fc.Arbitrary<ReportData> =>
  style === 'in layout tables' ? reportData({ consistent: true }) : reportData()

describe.each(pageStyles)('a page %s', (style) => {
  it('is read whole where no cell is blank', async () => {
    await holdsOften(
      fc.property(reportData({ consistent: true }), (data) =>
        keepsItsData(data, style, { name: 'nothing' }, [0]),
      ),
    )
  })
})

describe.each(keepingStyles)('law 7, noise, in a page %s', (style) => {
  const possible = [...noises.filter((noise) => befalls(noise, style)), ...pageNoises]

  it('holds without any', async () => {
    await holdsOften(
      fc.property(reportsFor(style), (data) => keepsItsData(data, style, { name: 'nothing' }, [0])),
    )
  })

  it('holds for one noise of any kind', async () => {
    await holdsOften(
      fc.property(reportsFor(style), fc.constantFrom(...possible), choices(), (data, noise, numbers) =>
        keepsItsData(data, style, noise, numbers),
      ),
    )
  })
})
