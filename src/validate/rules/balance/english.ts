import type { RuleWords } from '../../../findings/locale.js'
import { whatToCorrect } from '../../candidates/english.js'

export const english: RuleWords = {
  summary:
    'In every column of section three, what was received and carried in is processed or carried forward.',
  remedy:
    'Check the four numbers of the column: received, carried in, processed, carried forward. Where one number alone, changed, makes all sums right that it stands in, that is offered as a fix.',
  message: ({ name, expected, actual, candidates }) =>
    `${name} reads ${actual}, and what was received and carried in, less what is carried forward, is ${expected}. ${whatToCorrect(candidates, 'Correct the number that is wrong.')}`,
}
