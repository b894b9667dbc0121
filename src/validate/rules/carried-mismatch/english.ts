import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'In every column of section three, what is carried in is what the year before carried forward.',
  remedy: 'Compare the two reports; the one that is wrong is corrected, with a note.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the report of the year before carries ${expected} forward. Correct whichever of the two is wrong.`,
}
