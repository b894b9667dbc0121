import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/english.js'

export const english: RuleWords = {
  summary: 'In section four, the four results of each kind of dispute add up to its total.',
  remedy:
    'Count the cases again. Nothing else in the form shows which of the five numbers is wrong, so that no fix is offered; `candidates` says what each would have to be.',
  message: ({ name, expected, actual, candidates }) =>
    `${name} reads ${actual}, and the results before it add up to ${expected}. ${whatToCorrect(candidates, 'Correct the total, or the result that is wrong.')}`,
}
