import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'In section four, the four results of each kind of dispute add up to its total.',
  remedy:
    'Count the cases again. The sum of the results is offered as a fix; nothing else in the form confirms it.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the results before it add up to ${expected}. Correct the total, or the result that is wrong.`,
}
