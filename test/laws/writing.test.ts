import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { awkwardText, reportData } from '../../src/arbitraries/index.js'
import { fromData, toData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { differenceOf } from './differences.js'
import { isFixpoint, readsAlike, roundTrips, roundTripsOrRefuses, textLayouts } from './writing.js'

vi.setConfig({ testTimeout: patience })

describe.each(textLayouts)('law 4, round trip, in %s', (layout) => {
  it.each(['2019', '2021'] as const)('holds for reports of the edition of %s', async (edition) => {
    await holdsOften(fc.property(reportData({ edition }), (data) => roundTrips(data, layout)))
  })

  it('holds for reports whose numbers agree', async () => {
    await holdsOften(fc.property(reportData({ consistent: true }), (data) => roundTrips(data, layout)))
  })

  it('holds for words that look like structure', async () => {
    await holdsOften(
      fc.property(reportData({ texts: awkwardText() }), (data) => roundTripsOrRefuses(data, layout)),
    )
  })
})

describe.each(textLayouts)('law 5, fixpoint, in %s', (layout) => {
  it.each([...publishedReports, ...ownReports])('holds for $name', ({ source }) => {
    isFixpoint(source, layout)
  })
})

it('law 6: a report reads alike in any two layouts', async () => {
  const layout = fc.constantFrom(...textLayouts)
  await holdsOften(fc.property(reportData(), layout, layout, readsAlike))
})

it('gives the data of a tree made of data', async () => {
  await holdsOften(
    fc.property(reportData(), (data) => {
      expect(differenceOf(toData(fromData(data)), data)).toBeUndefined()
    }),
  )
})
