import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'What section six says of fees for processing information (信息处理费) agrees with what the other sections say, and with the applications that ended because a fee was not paid.',
  remedy:
    'Say in section six how many notices of fees were sent, for how much, and how much was paid; correct the sentence or the table that is wrong.',
  message: ({ kind, name, expected, actual }) =>
    kind === 'cell'
      ? `${name} reads ${actual}, and section six says “${expected}” and nothing of notices. Say how many notices were sent and for how much, or correct the table.`
      : `Section six says “${actual}”, and elsewhere stands “${expected}”. Correct whichever of the two is wrong.`,
}
