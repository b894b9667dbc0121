/**
 * What is mutated, and the tests that are to notice: those that state facts about it, not all that pass through it.
 * A path is a file, or a folder and all that is in it.
 */
export const subjects = [
  { mutated: 'src/table/decide.ts', tests: ['test/table/decide.test.ts'] },
  {
    mutated: 'src/table',
    tests: ['test/table', 'test/tree/headers.test.ts', 'test/tree/in-text', 'test/parse', 'test/fixtures'],
  },
  { mutated: 'src/edit/apply-edits.ts', tests: ['test/edit/apply-edits.test.ts'] },
  { mutated: 'src/edit/edit-cell.ts', tests: ['test/edit/edit-cell.test.ts', 'test/edit/pages.test.ts'] },
  {
    mutated: 'src/edit/edit-error.ts',
    tests: ['test/edit/apply-edits.test.ts', 'test/edit/edit-cell.test.ts'],
  },
  { mutated: 'src/edit/edit-in-page.ts', tests: ['test/edit/edit-in-page.test.ts'] },
  { mutated: 'src/edit/number-in-text.ts', tests: ['test/edit/number-in-text.test.ts'] },
  { mutated: 'src/validate/sums.ts', tests: ['test/validate/sums.test.ts'] },
]
