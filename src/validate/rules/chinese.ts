import type { RulesWords } from '../../findings/locale.js'
import { chinese as aggregateMismatch } from './aggregate-mismatch/chinese.js'
import { chinese as balance } from './balance/chinese.js'
import { chinese as blankCell } from './blank-cell/chinese.js'
import { chinese as carriedMismatch } from './carried-mismatch/chinese.js'
import { chinese as copiedFromLastYear } from './copied-from-last-year/chinese.js'
import { chinese as disputeTotal } from './dispute-total/chinese.js'
import { chinese as emptySection } from './empty-section/chinese.js'
import { chinese as feesContradiction } from './fees-contradiction/chinese.js'
import { chinese as fractionalCount } from './fractional-count/chinese.js'
import { chinese as halfWidthPunctuation } from './half-width-punctuation/chinese.js'
import { chinese as headingNumber } from './heading-number/chinese.js'
import { chinese as implausibleAmount } from './implausible-amount/chinese.js'
import { chinese as markInCell } from './mark-in-cell/chinese.js'
import { chinese as missingAspect } from './missing-aspect/chinese.js'
import { chinese as missingUnit } from './missing-unit/chinese.js'
import { chinese as negativeCount } from './negative-count/chinese.js'
import { chinese as notAssessable } from './not-assessable/chinese.js'
import { chinese as offsettingErrors } from './offsetting-errors/chinese.js'
import { chinese as outcomeTotal } from './outcome-total/chinese.js'
import { chinese as outcomeWithoutCase } from './outcome-without-case/chinese.js'
import { chinese as ownWord } from './own-word/chinese.js'
import { chinese as repeatedWords } from './repeated-words/chinese.js'
import { chinese as rowTotal } from './row-total/chinese.js'
import { chinese as stockMismatch } from './stock-mismatch/chinese.js'
import { chinese as textTableMismatch } from './text-table-mismatch/chinese.js'
import { chinese as tooLong } from './too-long/chinese.js'
import { chinese as unitMissing } from './unit-missing/chinese.js'
import { chinese as yearMismatch } from './year-mismatch/chinese.js'

/** What is said of the rules in Chinese. */
export const chineseRules: RulesWords = {
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
}
