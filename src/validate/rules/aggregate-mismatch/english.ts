import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'The numbers of a report that sums up others are the sums of theirs.',
  remedy:
    'Add the reports up again; one may be left out, or counted twice. The units must use one edition of the form. Of lawsuits in which the organ of reconsideration is sued as co-defendant only the case of the organ that acted is counted, and not that of the organ of reconsideration (国办公开办函〔2016〕201号).',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the numbers of the units add up to ${expected}. Correct the number that is wrong.`,
}
