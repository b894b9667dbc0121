import type { RuleCode } from '../findings/codes.js'
import { frozen } from '../surface/frozen.js'
import type { Rule } from './rule.js'
import { aggregateMismatch } from './rules/aggregate-mismatch/rule.js'
import { balance } from './rules/balance/rule.js'
import { blankCell } from './rules/blank-cell/rule.js'
import { carriedMismatch } from './rules/carried-mismatch/rule.js'
import { copiedFromLastYear } from './rules/copied-from-last-year/rule.js'
import { disputeTotal } from './rules/dispute-total/rule.js'
import { emptySection } from './rules/empty-section/rule.js'
import { feesContradiction } from './rules/fees-contradiction/rule.js'
import { fractionalCount } from './rules/fractional-count/rule.js'
import { halfWidthPunctuation } from './rules/half-width-punctuation/rule.js'
import { headingNumber } from './rules/heading-number/rule.js'
import { implausibleAmount } from './rules/implausible-amount/rule.js'
import { markInCell } from './rules/mark-in-cell/rule.js'
import { missingAspect } from './rules/missing-aspect/rule.js'
import { missingUnit } from './rules/missing-unit/rule.js'
import { negativeCount } from './rules/negative-count/rule.js'
import { notAssessable } from './rules/not-assessable/rule.js'
import { offsettingErrors } from './rules/offsetting-errors/rule.js'
import { outcomeTotal } from './rules/outcome-total/rule.js'
import { outcomeWithoutCase } from './rules/outcome-without-case/rule.js'
import { ownWord } from './rules/own-word/rule.js'
import { repeatedWords } from './rules/repeated-words/rule.js'
import { rowTotal } from './rules/row-total/rule.js'
import { stockMismatch } from './rules/stock-mismatch/rule.js'
import { textTableMismatch } from './rules/text-table-mismatch/rule.js'
import { tooLong } from './rules/too-long/rule.js'
import { unitMissing } from './rules/unit-missing/rule.js'
import { yearMismatch } from './rules/year-mismatch/rule.js'

/**
 * All rules, by their codes: what they check, and all that documents and other formats say of them.
 *
 * @category Check
 *
 * @example
 * ```ts
 * import { rules } from 'ogi-report'
 *
 * rules['row-total'].formula // '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计'
 * Object.keys(rules)[0] // 'row-total'
 * ```
 */
export const rules = /* @__PURE__ */ frozen({
  'row-total': rowTotal,
  'outcome-total': outcomeTotal,
  balance,
  'dispute-total': disputeTotal,
  'offsetting-errors': offsettingErrors,
  'not-assessable': notAssessable,
  'negative-count': negativeCount,
  'fractional-count': fractionalCount,
  'blank-cell': blankCell,
  'mark-in-cell': markInCell,
  'implausible-amount': implausibleAmount,
  'unit-missing': unitMissing,
  'heading-number': headingNumber,
  'empty-section': emptySection,
  'missing-aspect': missingAspect,
  'too-long': tooLong,
  'year-mismatch': yearMismatch,
  'text-table-mismatch': textTableMismatch,
  'fees-contradiction': feesContradiction,
  'outcome-without-case': outcomeWithoutCase,
  'repeated-words': repeatedWords,
  'half-width-punctuation': halfWidthPunctuation,
  'own-word': ownWord,
  'carried-mismatch': carriedMismatch,
  'stock-mismatch': stockMismatch,
  'copied-from-last-year': copiedFromLastYear,
  'aggregate-mismatch': aggregateMismatch,
  'missing-unit': missingUnit,
} as const satisfies { readonly [Code in RuleCode]: Rule & { readonly code: Code } })
