import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'Every count is whole; an amount of money need not be.',
  remedy: 'Write a whole number; an amount of money belongs in the columns of amounts.',
  message: ({ name, actual }) =>
    `${name} reads “${actual}”, and a count is always whole. Correct the number.`,
}
