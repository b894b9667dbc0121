import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Regulations and normative documents in force are those of the year before, with those issued and without those repealed (tables of 2021).',
  remedy: 'Count the documents in force again; some may have expired, or been missed the year before.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and those of the year before, with those issued and without those repealed, are ${expected}. Correct the number that is wrong.`,
}
