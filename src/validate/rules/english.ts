import type { RulesWords } from '../../findings/locale.js'
import { english as aggregateMismatch } from './aggregate-mismatch/english.js'
import { english as balance } from './balance/english.js'
import { english as blankCell } from './blank-cell/english.js'
import { english as carriedMismatch } from './carried-mismatch/english.js'
import { english as copiedFromLastYear } from './copied-from-last-year/english.js'
import { english as disputeTotal } from './dispute-total/english.js'
import { english as emptySection } from './empty-section/english.js'
import { english as feesContradiction } from './fees-contradiction/english.js'
import { english as fractionalCount } from './fractional-count/english.js'
import { english as halfWidthPunctuation } from './half-width-punctuation/english.js'
import { english as headingNumber } from './heading-number/english.js'
import { english as implausibleAmount } from './implausible-amount/english.js'
import { english as markInCell } from './mark-in-cell/english.js'
import { english as missingAspect } from './missing-aspect/english.js'
import { english as missingUnit } from './missing-unit/english.js'
import { english as negativeCount } from './negative-count/english.js'
import { english as notAssessable } from './not-assessable/english.js'
import { english as offsettingErrors } from './offsetting-errors/english.js'
import { english as outcomeTotal } from './outcome-total/english.js'
import { english as outcomeWithoutCase } from './outcome-without-case/english.js'
import { english as ownWord } from './own-word/english.js'
import { english as repeatedWords } from './repeated-words/english.js'
import { english as rowTotal } from './row-total/english.js'
import { english as stockMismatch } from './stock-mismatch/english.js'
import { english as textTableMismatch } from './text-table-mismatch/english.js'
import { english as tooLong } from './too-long/english.js'
import { english as unitMissing } from './unit-missing/english.js'
import { english as yearMismatch } from './year-mismatch/english.js'

/** What is said of the rules in English. The words of the form stay Chinese. */
export const englishRules: RulesWords = {
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
