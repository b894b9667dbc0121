import type { RuleWords } from '../../../findings/locale.js'

const tables = ['disclosure', 'requests', 'disputes']

export const english: RuleWords = {
  summary:
    'A report is of its own year: nine tenths of a section’s sentences are not those of last year, no sentence of last year’s stands there with its year, no table equals last year’s in every number (with at least four different ones besides 0).',
  remedy: 'Write what was done this year; count again where a table is the same.',
  message: ({ path, name, expected, actual }) => {
    if (expected !== '')
      return `The sentence is that of last year, word for word, with its year “${actual}”. Write it anew for ${expected}.`
    return tables.includes(path)
      ? `All numbers in the table of ${name} are those of last year. Check that they were counted anew.`
      : `${actual} of ${name} says what last year’s report says. Write what was done this year.`
  },
}
