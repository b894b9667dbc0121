import type * as fc from 'fast-check'
import {
  reportData as plausibleData,
  reportText as plausibleText,
  type ReportDataOptions,
  type ReportTextOptions,
} from '../../src/arbitraries/index.js'
import type { ReportData } from '../../src/index.js'

/** Reports whose numbers may be of any size: what the library promises holds for these, too. */
export const reportData = (options: ReportDataOptions = {}): fc.Arbitrary<ReportData> =>
  plausibleData({ extremes: true, ...options })

/** The texts of such reports. */
export const reportText = (options: ReportTextOptions = {}): fc.Arbitrary<string> =>
  plausibleText({ extremes: true, ...options })
