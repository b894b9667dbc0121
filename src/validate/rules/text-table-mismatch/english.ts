import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'What the sections say in words of applications, outcomes, disputes, documents and decisions agrees with the tables. Sentences are read whole, also where their lines are broken. Only what the words settle is compared.',
  remedy:
    'Correct the text or the table, whichever is wrong; `expected` says which numbers of the table were tried.',
  message: ({ expected, actual }) =>
    `The text says “${actual}”, and the table “${expected}”. Correct whichever of the two is wrong.`,
}
