/** Small reports, and what is read of them. What reads megabytes or tries all damages would take days, a mutant each time. */
const reports = [
  'test/parse/joined-line.test.ts',
  'test/parse/odd-shapes.test.ts',
  'test/parse/padded-rows.test.ts',
  'test/parse/repeated-spans.test.ts',
  'test/parse/text-of-a-pdf.test.ts',
  'test/parse/values.test.ts',
  'test/parse/wrapped-labels.test.ts',
]

/**
 * What is mutated, and the tests that are to notice: those that state facts about it, not all that pass through it.
 * A path is a file, or a folder and all that is in it.
 */
export const subjects = [
  { mutated: 'src/table/decide.ts', tests: ['test/table/decide.test.ts'] },
  {
    mutated: 'src/table',
    tests: ['test/table', 'test/tree/headers.test.ts', 'test/tree/in-text', ...reports, 'test/fixtures'],
  },
  { mutated: 'src/edit/apply-edits-to-bytes.ts', tests: ['test/edit/apply-edits-to-bytes.test.ts'] },
  { mutated: 'src/edit/apply-edits.ts', tests: ['test/edit/apply-edits.test.ts'] },
  { mutated: 'src/edit/edit-cell.ts', tests: ['test/edit/edit-cell.test.ts'] },
  {
    mutated: 'src/edit/edit-error.ts',
    tests: ['test/edit/apply-edits.test.ts', 'test/edit/edit-cell.test.ts'],
  },
  { mutated: 'src/edit/edit-in-page.ts', tests: ['test/edit/edit-in-page.test.ts'] },
  { mutated: 'src/edit/number-in-text.ts', tests: ['test/edit/number-in-text.test.ts'] },
  { mutated: 'src/edit/sure-fixes.ts', tests: ['test/edit/sure-fixes.test.ts'] },
  { mutated: 'src/validate/sums.ts', tests: ['test/validate/sums.test.ts'] },
]
