import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'The numbers of a report that sums up others are the sums of theirs.',
  remedy:
    'Add the reports up again; one may be left out, or counted twice. The units must use one edition of the form.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the numbers of the units add up to ${expected}. Correct the number that is wrong.`,
}
