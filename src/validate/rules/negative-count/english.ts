import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'No count is below zero; a change against the year before (本年增/减) may be.',
  remedy: 'Write the number without its sign, or correct it.',
  message: ({ name, actual }) =>
    `${name} reads “${actual}”, and a count is never below zero. Correct the number.`,
}
