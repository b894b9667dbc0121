import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Where the text tells how reconsiderations or lawsuits on open government information ended, the table of section four has some. (Counts, and that all are decided, are held against the tables by `text-table-mismatch`.)',
  remedy: 'Put the cases in the table, or correct the text.',
  message: ({ actual }) =>
    `The text says “${actual}”, and the table of section four has no such case. Correct whichever of the two is wrong.`,
}
