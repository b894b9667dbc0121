import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { ofProject } from '../../command/files.js'
import { entries } from './entries.js'
import { instrument } from './instrument.js'
import type { Sample } from './sample.js'

/** What became of a sample. */
export interface Outcome {
  printed: string
  /** What it states and does not give, or what it throws. */
  differences: string[]
}

/** Runs samples as programs that have installed the library, in a folder that has the sample reports. */
export const runSamples = async (samples: readonly Sample[]): Promise<Outcome[]> => {
  mkdirSync(ofProject('node_modules/.cache'), { recursive: true })
  // Inside the project, so that packages which are loaded when they are needed are found.
  const folder = mkdtempSync(ofProject('node_modules/.cache/samples-'))
  try {
    await build({
      entryPoints: samples.map((_, at) => ({ in: `sample:${at}`, out: `sample-${at}` })),
      plugins: [given(samples)],
      // Some packages that are carried along ask for others by `require`.
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
      },
      alias: entries,
      external: ['pdfjs-dist'],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    })
    cpSync(ofProject('docs/samples'), join(folder, 'docs/samples'), { recursive: true })
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ofProject('.'), join(folder, 'node_modules/ogi-report'))
    const files = samples.map((_, at) => join(folder, `sample-${at}.mjs`))
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [ofProject('test/docs/samples/runner.mjs'), ...files],
      { cwd: folder, encoding: 'utf8' },
    )
    if (stdout === '') throw new Error(`the samples were not run: ${stderr}`)
    return JSON.parse(stdout) as Outcome[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Gives the samples to the bundler under names of their own. */
const given = (samples: readonly Sample[]): Plugin => ({
  name: 'samples',
  setup: (build) => {
    build.onResolve({ filter: /^sample:/ }, ({ path }) => ({ path, namespace: 'sample' }))
    build.onLoad({ filter: /.*/, namespace: 'sample' }, ({ path }) => ({
      contents: instrument(samples[Number(path.slice('sample:'.length))]?.code ?? ''),
      loader: 'ts',
      resolveDir: ofProject('.'),
    }))
  },
})
