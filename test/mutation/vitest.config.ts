import { defineConfig } from 'vitest/config'

const tests = (process.env.OGI_MUTATION_TESTS ?? 'test').split(' ')

/** The tests that are to notice the mutants of one file. Types are none of their business. */
export default defineConfig({
  test: {
    include: [
      'test/mutation/loads.ts',
      ...tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    ],
    testTimeout: 120_000,
  },
})
