import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary: 'In every row of section three, the six columns of applicants add up to the total.',
  remedy:
    'Count the row again. Where the total alone is wrong, which the columns of totals show, it is offered as a fix.',
  message: ({ name, expected, actual }) =>
    `${name} reads ${actual}, and the other columns of the row add up to ${expected}. Correct the total, or the column that is wrong.`,
}
