import type { Cases } from '../case.js'
import { arithmeticCases } from './arithmetic.js'
import { cellCases } from './cells.js'
import { contentCases } from './content.js'
import { identityCases } from './identity.js'
import { betweenReportsCases } from './reports.js'
import { proseCases } from './prose.js'
import { rowCases } from './rows.js'
import { scanCases } from './scans.js'
import { sectionCases } from './sections.js'
import { unfilledCases } from './unfilled.js'

/** The cases of all codes. A new code has its own here, in the file of its subject. */
export const allCases: Cases = {
  ...identityCases,
  ...scanCases,
  ...sectionCases,
  ...rowCases,
  ...cellCases,
  ...arithmeticCases,
  ...unfilledCases,
  ...contentCases,
  ...proseCases,
  ...betweenReportsCases,
}
