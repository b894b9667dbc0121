import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'No two numbers of a row of section three are wrong by the same amount, one up and one down.',
  remedy:
    'Correct both numbers. The finding takes the place of those for the sums that fail because of them, and is made only where a single pair explains them all.',
  message: ({ name, expected, actual }) =>
    `${name} and another number are wrong by the same amount, so that their sum hides it: “${actual}” should be “${expected}”. Correct both.`,
}
