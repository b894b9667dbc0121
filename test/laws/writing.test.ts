import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardText, reportData } from '../../src/arbitraries/index.js'
import { fromData, toData } from '../../src/index.js'
import { parameters } from '../support/runs.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { differenceOf } from './differences.js'
import { isFixpoint, readsAlike, roundTrips, roundTripsOrRefuses, textLayouts } from './writing.js'

describe.each(textLayouts)('law 4, round trip, in %s', (layout) => {
  it.each(['2019', '2021'] as const)('holds for reports of the edition of %s', (edition) => {
    fc.assert(fc.property(reportData({ edition }), (data) => roundTrips(data, layout)), parameters)
  })

  it('holds for reports whose numbers agree', () => {
    fc.assert(fc.property(reportData({ consistent: true }), (data) => roundTrips(data, layout)), parameters)
  })

  it('holds for words that look like structure', () => {
    fc.assert(fc.property(reportData({ texts: awkwardText() }), (data) => roundTripsOrRefuses(data, layout)), parameters)
  })
})

describe.each(textLayouts)('law 5, fixpoint, in %s', (layout) => {
  it.each([...publishedReports, ...ownReports])('holds for $name', ({ source }) => {
    isFixpoint(source, layout)
  })
})

it('law 6: a report reads alike in any two layouts', () => {
  const layout = fc.constantFrom(...textLayouts)
  fc.assert(fc.property(reportData(), layout, layout, readsAlike), parameters)
})

it('gives the data of a tree made of data', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      expect(differenceOf(toData(fromData(data)), data)).toBeUndefined()
    }),
    parameters,
  )
})
