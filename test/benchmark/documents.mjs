/**
 * `npm run bench:documents`: how many cells of generated PDFs and Word files are read right, and how long that takes. Needs
 * Chromium, and a registry to install mammoth from for the run. Prints all figures and writes them to
 * docs/performance.md. `-- --reports 40` makes as many of each kind in place of 200. `node test/benchmark/documents.mjs
 * --kind "open sides"` measures one kind, and only prints.
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
