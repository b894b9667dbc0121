import * as fc from 'fast-check'
import type { Amount } from '../data/report-data.js'
import { plainRecord } from './plain-record.js'

const mostOften = 20
const inALargeCity = 20_000
export const beyondAllMeasure = 9_999_999_999

/** A number of documents, applications or cases: mostly small, now and then far larger than any office has. Shrinks to 0. */
export const count = (): fc.Arbitrary<number> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 12, arbitrary: fc.nat(mostOften) },
    { weight: 3, arbitrary: fc.nat(inALargeCity) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: beyondAllMeasure }) },
  )

/** A change against the year before, which may be below zero. Shrinks to 0. */
export const change = (): fc.Arbitrary<number> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.integer({ min: -mostOften, max: mostOften }) },
    { weight: 1, arbitrary: fc.integer({ min: -inALargeCity, max: inALargeCity }) },
  )

const mostPlaces = 6

/** An amount with one to six decimal places, its digits no more than a number keeps. */
const fraction = (): fc.Arbitrary<number> =>
  fc
    .tuple(fc.nat(99_999_999), fc.nat(10 ** mostPlaces - 1), fc.integer({ min: 1, max: mostPlaces }))
    .map(([whole, digits, places]) => {
      const decimals = String(digits).padStart(mostPlaces, '0').slice(-places)
      return Number(`${whole}.${decimals}`)
    })

/** An amount of money, whole or with up to six decimal places. Shrinks to 0. */
export const money = (): fc.Arbitrary<number> => fc.oneof({ withCrossShrink: true }, count(), fraction())

/** An amount of money in its own unit, or in none. */
export const amount = (): fc.Arbitrary<Amount> =>
  plainRecord({ value: money(), unit: fc.constantFrom(null, '万元' as const, '元' as const) })
