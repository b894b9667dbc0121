import type { RuleCode } from '../diagnostics/codes.js'
import { frozen } from '../surface/frozen.js'
import type { Rule } from './rule.js'
import { aggregateMismatch } from './rules/aggregate-mismatch.js'
import { balance } from './rules/balance.js'
import { carriedMismatch } from './rules/carried-mismatch.js'
import { disputeTotal } from './rules/dispute-total.js'
import { emptySection } from './rules/empty-section.js'
import { fractionalCount } from './rules/fractional-count.js'
import { negativeCount } from './rules/negative-count.js'
import { notAssessable } from './rules/not-assessable.js'
import { offsettingErrors } from './rules/offsetting-errors.js'
import { outcomeTotal } from './rules/outcome-total.js'
import { rowTotal } from './rules/row-total.js'
import { stockMismatch } from './rules/stock-mismatch.js'
import { textTableMismatch } from './rules/text-table-mismatch.js'
import { yearMismatch } from './rules/year-mismatch.js'

/** All rules, by their codes: what they check, and all that documents and other formats say of them. */
export const rules = /* @__PURE__ */ frozen({
  'row-total': rowTotal,
  'outcome-total': outcomeTotal,
  balance,
  'dispute-total': disputeTotal,
  'offsetting-errors': offsettingErrors,
  'not-assessable': notAssessable,
  'negative-count': negativeCount,
  'fractional-count': fractionalCount,
  'empty-section': emptySection,
  'year-mismatch': yearMismatch,
  'text-table-mismatch': textTableMismatch,
  'carried-mismatch': carriedMismatch,
  'stock-mismatch': stockMismatch,
  'aggregate-mismatch': aggregateMismatch,
} as const satisfies { readonly [Code in RuleCode]: Rule & { readonly code: Code } })
