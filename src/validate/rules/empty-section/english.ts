import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Below the headings of sections one, five and six, a text stands; in sections one and five, more than 无, 略 or that all is well. (That a table is missing is told by reading: `missing-table`.)',
  remedy:
    'Write the section. In section six it may be that there is nothing to report; an overview and problems there are in every year.',
  message: ({ name, actual }) =>
    actual === ''
      ? `Nothing stands below the heading ${name}. Write the section, if only that there is nothing to report.`
      : `Nothing but “${actual}” stands below the heading ${name}. Write what there is to report.`,
}
