import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // All processors: one that is left alone waits.
    maxWorkers: availableParallelism(),
    minWorkers: 1,
    // Properties run many times, and some tests build or print before they start: on a slow, busy machine that takes a
    // while, and a slow machine is no fault of the reader.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.json',
      // Errors outside the type tests are for `npm run types` to report.
      ignoreSourceErrors: true,
    },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/demo/**'],
      reporter: ['text', 'html'],
    },
  },
})
