import { defineConfig } from 'vitest/config'

/** Checks of the docs site as it is built: `npm run docs` first. */
export default defineConfig({
  test: { include: ['test/site/**/*.check.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
