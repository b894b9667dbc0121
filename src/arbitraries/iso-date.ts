import * as fc from 'fast-check'

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** The day that comes so many days after another. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10)

const first = '2008-01-01'
/** 31 December 2037. */
const last = 10_957

/**
 * Days on which reports are signed.
 *
 * @returns An arbitrary of dates such as `2023-01-16`, from 2008, when the first reports were written, to 2037; they
 * shrink to `2008-01-01`.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { isoDate } from 'ogi-report/arbitraries'
 *
 * fc.assert(fc.property(isoDate(), (date) => new Date(date).toISOString().startsWith(date)))
 * ```
 */
export const isoDate = (): fc.Arbitrary<string> => fc.nat(last).map((days) => dayAfter(first, days))
