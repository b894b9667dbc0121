import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/english.js'

export const english: RuleWords = {
  summary: 'In every row of section three, the six columns of applicants add up to the total.',
  remedy:
    'Count the row again. Where one number alone, changed, makes all sums right that it stands in, that is offered as a fix.',
  message: ({ name, expected, actual, candidates }) =>
    `${name} reads ${actual}, and the other columns of the row add up to ${expected}. ${whatToCorrect(candidates, 'Correct the total, or the column that is wrong.')}`,
}
