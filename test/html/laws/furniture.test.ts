import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../../support/any-report.js'
import { toData, type ReportData } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { differenceOf } from '../../laws/differences.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { holdsOften, patience } from '../../support/runs.js'
import { furnish, furnitureAbove, furnitureBelow } from './furniture.js'
import { keepingStyles, writePage, type PageStyle } from './write-page.js'

vi.setConfig({ testTimeout: patience })

const keepsItsData = (
  data: ReportData,
  style: PageStyle,
  above: readonly string[],
  below: readonly string[],
): void => {
  const page = furnish(writePage(layOut(data), style), above, below)
  const difference = differenceOf(toData(parseHtml(page).report), data)
  if (difference !== undefined) throw new Error(`${style}: ${difference}\n${page}`)
}

/** A whole report: its title, its date and all its texts are there to be lost. */
const whole = (): fc.Arbitrary<ReportData> =>
  reportData({ consistent: true }).filter(
    ({ title, signature, preamble, other }) =>
      title !== null &&
      signature.date !== null &&
      signature.agency !== null &&
      preamble !== null &&
      other !== null,
  )

it('is told of sixty kinds', () => {
  expect(new Set([...furnitureAbove, ...furnitureBelow]).size).toBe(60)
})

/** Where a title is broken over lines, a line of the page's head above it may run into it; that is not told apart yet. */
const titleMayRunTogether: readonly PageStyle[] = ['broken lines', 'with wrong spans']
const settledStyles = keepingStyles.filter((style) => !titleMayRunTogether.includes(style))

describe.each(settledStyles)('a report on a page %s', (style) => {
  it('gives the same data between any furniture', async () => {
    await holdsOften(
      fc.property(
        whole(),
        fc.subarray([...furnitureAbove], { maxLength: 4 }),
        fc.subarray([...furnitureBelow], { maxLength: 4 }),
        (data, above, below) => keepsItsData(data, style, above, below),
      ),
    )
  })
})

describe.each([
  ...furnitureAbove.map((html) => ({ html, above: [html], below: [] })),
  ...furnitureBelow.map((html) => ({ html, above: [], below: [html] })),
])('$html', ({ above, below }) => {
  it('is no part of a report', () => {
    fc.assert(
      fc.property(whole(), (data) => keepsItsData(data, 'plain', above, below)),
      { numRuns: 3, seed: 1 },
    )
  })
})
