import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Headings and clauses are numbered one after the other, each number once, in one system a level: sections as 一、, what stands below them as （一）, then 1. and （1）. A list that does not start with one is left alone.',
  remedy:
    'Correct the number. Where a number is left out, look first whether a clause is missing; a fix is offered where the numbers around leave no doubt.',
  message: ({ expected, actual }) =>
    `“${actual}” stands where “${expected}” should. Correct the number, or put in the clause that is missing.`,
}
