/**
 * How large the core is for those who put it on a web page: what reads a report (`parse`, `toData`, `cellAt`), with
 * Parsimmon and the messages in English, bundled for the browser, minified and gzipped. The whole entry is searched for
 * what does not belong there, and what reads and checks for the words of languages and rules that nobody asked for. Needs
 * `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The aim is 18 kB; this keeps the reader from growing until it gets there. */
export const sizeBudget = 40_000

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const entry = resolve(root, 'dist/index.js')

/** What the core may bring along; anything else in the bundle (parse5, fast-check …) is a mistake. */
const allowedPackages = new Set(['parsimmon', 'get-east-asian-width'])
/** Parts of the library that have entries of their own, to keep them out of the core. */
const ownEntries = /(^|\/)src\/(html|pdf|arbitraries|command|demo)\//

/** Returns the size in bytes, and the files and words in the bundles that do not belong there. */
export async function measureSize() {
  if (!existsSync(entry)) throw new Error('dist/index.js is missing: run `npm run build` first')
  const reader = await bundleOf('parse, toData, cellAt')
  const checker = await bundleOf('parse, validate, compare, aggregate')
  const { metafile } = await bundle({ entryPoints: [entry] })
  const { en } = await import('../../dist/en.js')
  const { zh } = await import('../../dist/zh.js')
  const foreign = [
    ...Object.keys(metafile.inputs).flatMap(originsOf).filter(isForeign),
    ...summariesOf(en, zh).filter((words) => reader.text.includes(words)),
    ...summariesOf(zh).filter((words) => checker.text.includes(words)),
  ]
  return { bytes: gzipSync(reader.contents, { level: 9 }).length, foreign }
}

const summariesOf = (...locales) =>
  locales.flatMap(({ rules }) => Object.values(rules).map(({ summary }) => summary))

async function bundleOf(names) {
  const { outputFiles } = await bundle({
    stdin: { contents: `export { ${names} } from './dist/index.js'`, resolveDir: root },
  })
  return outputFiles[0]
}

function bundle(entries) {
  return build({
    ...entries,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
}

/** The built files are bundles themselves: what went into one stands in its source map. */
function originsOf(input) {
  const map = resolve(root, `${input}.map`)
  if (!input.startsWith('dist/') || !existsSync(map)) return [input]
  return JSON.parse(readFileSync(map, 'utf8')).sources
}

function isForeign(origin) {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(origin)
  return installed ? !allowedPackages.has(installed[1]) : ownEntries.test(origin)
}

export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { bytes, foreign } = await measureSize()
    console.log(
      `reader with Parsimmon, minified and gzipped: ${inKilobytes(bytes)} of ${inKilobytes(sizeBudget)}`,
    )
    for (const origin of foreign) console.error(`does not belong into the core: ${origin}`)
    if (bytes > sizeBudget || foreign.length > 0) process.exitCode = 1
  } catch (error) {
    console.error(`size: ${error.message}`)
    process.exitCode = 1
  }
}
