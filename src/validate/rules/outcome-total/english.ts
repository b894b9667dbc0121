import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/english.js'

export const english: RuleWords = {
  summary: 'In every column of section three, the outcomes （一） to （六） add up to （七）总计.',
  remedy:
    'Count the column again; an outcome may be left out, or counted twice. Where one number alone, changed, makes all sums right that it stands in, that is offered as a fix.',
  message: ({ name, expected, actual, candidates }) =>
    `${name} reads ${actual}, and the outcomes in the rows above add up to ${expected}. ${whatToCorrect(candidates, 'Correct the total, or the outcome that is wrong.')}`,
}
