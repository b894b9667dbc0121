import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'In every column of section three, the outcomes （一） to （六） add up to （七）总计.',
  remedy: 'Count the column again; an outcome may be left out, or counted twice.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the outcomes in the rows above add up to ${expected}. Correct the total, or the outcome that is wrong.`,
}
