import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportData, type ReportDataOptions } from '../../src/arbitraries/index.js'
import { toRows } from '../../src/index.js'

const highestIn = (options: ReportDataOptions): number =>
  Math.max(
    ...fc
      .sample(reportData(options), { numRuns: 100, seed: 1 })
      .flatMap((data) => toRows(data).map(({ value }) => value ?? 0)),
  )

it('are numbers of a township or a county, where nothing else is asked for', () => {
  expect(highestIn({})).toBeLessThan(601)
  expect(highestIn({ consistent: true })).toBeLessThan(20_000)
})

it('are of any size where that is asked for', () => {
  expect(highestIn({ extremes: true })).toBeGreaterThan(1_000_000_000)
  expect(highestIn({ consistent: true, extremes: true })).toBeGreaterThan(1_000_000_000)
})
