import type { RuleWords } from '../../../findings/locale.js'

const cells = (count: string): string => (count === '1' ? 'A cell' : `${count} cells`)

export const english: RuleWords = {
  summary:
    'No cell of the tables is left blank. This is how most offices fill in the form, and is not laid down anywhere. Told once a row, and once a table where all of its cells are blank.',
  remedy: 'Write 0 where there is nothing to report; a blank may as well be a number that was forgotten.',
  message: ({ kind, name, actual }) => {
    switch (kind) {
      case 'section':
        return `All cells in the table of ${name} are blank. Write a number in each, 0 where there is nothing to report.`
      case 'cell':
        return `${name} is blank. Write a number, 0 where there is nothing to report.`
      case 'row':
      case 'none':
        return `${cells(actual)} of the row ${name} ${actual === '1' ? 'is' : 'are'} blank. Write a number in each, 0 where there is nothing to report.`
    }
  },
}
