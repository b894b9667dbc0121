import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Below the headings of sections one, five and six, a text stands. (That a table is missing is told by reading: `missing-table`.)',
  remedy: 'Write the section, if only that there is nothing to report.',
  message: ({ name }) =>
    `Nothing stands below the heading ${name}. Write the section, if only that there is nothing to report.`,
}
