/**
 * `npm run bench:documents`: how many cells of generated PDFs and Word files are read right, and how long that takes. Needs
 * Chromium. Prints all figures, and writes those of a full run to docs/performance.md. `-- --reports 40` makes as many
 * of each kind, `-- --kind "open sides"` those of one kind.
 */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outdir = resolve('node_modules/.cache/benchmark-documents')

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: { documents: resolve('test/benchmark/documents/documents.ts') },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(resolve(outdir, 'documents.js')).href)
