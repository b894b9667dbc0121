import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'In every column of section three, what was received and carried in is processed or carried forward.',
  remedy: 'Check the four numbers of the column: received, carried in, processed, carried forward.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and what was received and carried in, less what is carried forward, is ${expected}. Correct the number that is wrong.`,
}
