import { kindOfPath } from './names.js'

/**
 * What was inferred:
 *
 * - `year`: the year, from the text, since the title names none;
 * - `paragraph`: that two lines are one paragraph, which a page break cut in two;
 * - `value`: a number with a note behind it or white space among its digits;
 * - `pieces`: a number in two cells, which makes the row add up;
 * - `words`: that some words are the cell of a row, and not the label of another;
 * - `group`: that a word between a label and its numbers is a piece of the label of their group;
 * - `standard-order`: the columns, in the order of the form, since there is no header;
 * - `header`: the columns, from a header that differs from the form's.
 */
export type Inference =
  'year' | 'paragraph' | 'value' | 'pieces' | 'words' | 'group' | 'standard-order' | 'header'

/** Tells what a diagnostic `inferred` speaks of, by what it is about and what it found. */
export const inferenceOf = (path: string, expected: string, actual: string): Inference => {
  if (path === '') return 'paragraph'
  if (path === 'year') return 'year'
  if (kindOfPath(path) === 'cell') return 'value'
  if (/^\d+$/.test(expected)) return /^[\d\s/]+$/.test(actual) ? 'pieces' : 'words'
  if (expected === '') return 'group'
  return actual === '' ? 'standard-order' : 'header'
}
