/** `npm run bench`: makes scripts that Node can run of the benchmark, as of the demonstration, and runs it. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outdir = resolve('node_modules/.cache/benchmark')
const folder = resolve('test/benchmark')
const processes = ['warm', 'cold', 'growth', 'memory', 'large-page'].map((name) => `processes/${name}`)

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: Object.fromEntries(
    ['benchmark', ...processes].map((path) => [
      path.replace('processes/', ''),
      resolve(folder, `${path}.ts`),
    ]),
  ),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(resolve(outdir, 'benchmark.js')).href)
