import { resolve } from 'node:path'
import { expect, it } from 'vitest'

/*
 * A mutant that makes its file throw while it loads fails no test by itself: the files of tests that import it hold none
 * then. Here it fails one.
 */
it('the file that is mutated loads', async () => {
  const file = resolve(process.env.OGI_MUTATED_FILE ?? '')
  await expect(import(/* @vite-ignore */ file)).resolves.toBeDefined()
})
