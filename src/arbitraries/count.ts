import * as fc from 'fast-check'
import type { Amount } from '../data/report-data.js'
import { plainRecord } from './plain-record.js'

/** The numbers of a report, by how large they may be. All shrink to 0. */
export interface Numbers {
  /** The highest that a count may be. */
  readonly highest: number
  /** A number of documents, applications or cases. */
  readonly count: () => fc.Arbitrary<number>
  /** A change against the year before, which may be below zero. */
  readonly change: () => fc.Arbitrary<number>
  /** An amount of money, whole or with decimal places. */
  readonly money: () => fc.Arbitrary<number>
}

const inAMonth = 3
const inATownship = 20
const inACounty = 600

/** Numbers as a township has them: mostly small, now and then those of a county. */
export const plausible: Numbers = {
  highest: inACounty,
  count: () =>
    fc.oneof(
      { withCrossShrink: true },
      { weight: 12, arbitrary: fc.nat(inAMonth) },
      { weight: 4, arbitrary: fc.nat(inATownship) },
      { weight: 1, arbitrary: fc.nat(inACounty) },
    ),
  change: () => fc.integer({ min: -inATownship, max: inATownship }),
  money: () =>
    fc.oneof({ withCrossShrink: true }, fc.nat(inACounty), decimals({ highest: inACounty, most: 2 })),
}

const mostOften = 20
const inALargeCity = 20_000
const beyondAllMeasure = 9_999_999_999

/** Numbers of any size: mostly small, now and then far larger than any office has. */
export const extreme: Numbers = {
  highest: beyondAllMeasure,
  count: () =>
    fc.oneof(
      { withCrossShrink: true },
      { weight: 12, arbitrary: fc.nat(mostOften) },
      { weight: 3, arbitrary: fc.nat(inALargeCity) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: beyondAllMeasure }) },
    ),
  change: () =>
    fc.oneof(
      { withCrossShrink: true },
      { weight: 4, arbitrary: fc.integer({ min: -mostOften, max: mostOften }) },
      { weight: 1, arbitrary: fc.integer({ min: -inALargeCity, max: inALargeCity }) },
    ),
  money: () =>
    fc.oneof({ withCrossShrink: true }, extreme.count(), decimals({ highest: 99_999_999, most: 6 })),
}

/** A number with one to so many decimal places, its digits no more than a number keeps. */
const decimals = ({ highest, most }: { highest: number; most: number }): fc.Arbitrary<number> =>
  fc
    .tuple(fc.nat(highest), fc.nat(10 ** most - 1), fc.integer({ min: 1, max: most }))
    .map(([whole, digits, places]) => {
      const behindPoint = String(digits).padStart(most, '0').slice(-places)
      return Number(`${whole}.${behindPoint}`)
    })

/** An amount of money in its own unit, or in none. */
export const amount = ({ money }: Numbers): fc.Arbitrary<Amount> =>
  plainRecord({ value: money(), unit: fc.constantFrom(null, '万元' as const, '元' as const) })
