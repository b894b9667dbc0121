import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'No mark (/, -, 无, 不涉及) stands in place of a number. This is how most offices fill in the form, and is not laid down anywhere. Told once a row, and once a table where all of its cells are so.',
  remedy: 'Write 0 where there is nothing to report; what is not applicable cannot be added up.',
  message: ({ kind, name, actual }) => {
    switch (kind) {
      case 'section':
        return `“${actual}” stands in all cells of the table of ${name}. Write a number in each, 0 where there is nothing to report.`
      case 'cell':
        return `${name} reads “${actual}”. Write a number, 0 where there is nothing to report.`
      case 'row':
      case 'none':
        return `“${actual}” stands in cells of the row ${name}. Write a number in each, 0 where there is nothing to report.`
    }
  },
}
