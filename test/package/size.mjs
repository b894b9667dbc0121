/**
 * How large the library is for those who put it on a web page: bundled for the browser with Parsimmon, minified and
 * gzipped. Its files are searched for what does not belong there. Needs `npm run build`. Fails above the limits; with
 * `--json` it only prints the sizes.
 */
import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * What is measured. The budget is what it should be; the limit keeps it from growing until it gets there. The words of
 * rules in an `unasked` language have no place in it.
 */
const sizes = [
  {
    name: 'parse and toData',
    code: `export { parse, toData } from './dist/index.js'`,
    budget: 28_000,
    limit: 63_000,
    unasked: ['en', 'zh'],
  },
  {
    name: 'parse, validate, compare, aggregate',
    code: `export { parse, validate, compare, aggregate } from './dist/index.js'`,
    budget: 60_000,
    limit: 96_000,
    unasked: ['zh'],
  },
  {
    name: 'all of the core',
    code: `export * from './dist/index.js'`,
    budget: 60_000,
    limit: 118_000,
    unasked: ['zh'],
  },
]

/** What entries with packages of their own add to all of the core. */
const entries = [
  {
    name: 'ogi-report/docx, beyond the core',
    code: `export * as docx from './dist/docx.js'`,
    budget: 25_000,
    limit: 29_000,
  },
  {
    name: 'ogi-report/findings-page, beyond the core',
    code: `export * as page from './dist/findings-page.js'`,
    budget: 8_000,
    limit: 9_000,
  },
]

/** What is loaded with ogi-report/file before the first file comes: all but the readers of pages, Word files and PDFs. */
const ofFile = {
  name: 'ogi-report/file, before a reader is loaded',
  budget: 90_000,
  limit: 121_000,
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What the core may bring along; anything else in the bundle (parse5, fast-check …) is a mistake. */
const allowedPackages = new Set(['parsimmon', 'get-east-asian-width'])
/** Parts of the library that have entries of their own, to keep them out of the core. */
const ownEntries = /(^|\/)src\/(document|html|docx|pdf|file|findings-page|arbitraries|command|demo)\//

if (!existsSync(resolve(root, 'dist/index.js'))) {
  console.error('size: dist/index.js is missing: run `npm run build` first')
  process.exit(1)
}

const buildOf = JSON.parse(readFileSync(resolve(root, 'dist/metafile-esm.json'), 'utf8'))

const ofCore = await Promise.all(sizes.map(measure))
const [core] = ofCore.slice(-1)
const beyond = await Promise.all(
  entries.map(async (entry) => {
    const code = `export * from './dist/index.js'; ${entry.code}`
    const { bytes } = await measure({ ...entry, code, unasked: [] })
    return { ...entry, bytes: bytes - core.bytes, foreign: [] }
  }),
)
const measured = [...ofCore, ...beyond, { ...ofFile, bytes: await measureFile(), foreign: [] }]
if (process.argv.includes('--json')) console.log(JSON.stringify(measured))
else measured.forEach(report)

async function measure({ name, code, budget, limit, unasked }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [{ contents, text }] = outputFiles
  const words = await Promise.all(unasked.map(summariesIn))
  return {
    name,
    budget,
    limit,
    bytes: gzipSync(contents, { level: 9 }).length,
    foreign: [
      ...Object.keys(metafile.inputs).flatMap(originsOf).filter(isForeign),
      ...words.flat().filter((summary) => text.includes(summary)),
    ],
  }
}

/** The entry in pieces, as bundlers part what is loaded later; only what it loads at once is counted. */
async function measureFile() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from './dist/file.js'`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'browser',
    format: 'esm',
    outdir: 'pieces',
    external: ['pdfjs-dist'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const loaded = new Set()
  const load = (output) => {
    if (loaded.has(output)) return
    loaded.add(output)
    const { imports } = metafile.outputs[output]
    imports.filter(({ kind }) => kind === 'import-statement').forEach(({ path }) => load(path))
  }
  load(Object.keys(metafile.outputs).find((output) => metafile.outputs[output].entryPoint === '<stdin>'))
  const contents = outputFiles
    .filter(({ path }) => loaded.has(relative(root, path)))
    .map((file) => file.contents)
  return gzipSync(Buffer.concat(contents), { level: 9 }).length
}

/** What the rules say in a language, which no bundle holds that did not ask for it. */
async function summariesIn(name) {
  const { [name]: locale } = await import(`../../dist/${name}.js`)
  return Object.values(locale.rules).map(({ summary }) => summary)
}

/** The built files are bundles themselves: the build tells what went into each. */
function originsOf(input) {
  const built = buildOf.outputs[input]
  return built === undefined ? [input] : Object.keys(built.inputs)
}

function isForeign(origin) {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(origin)
  return installed ? !allowedPackages.has(installed[1]) : ownEntries.test(origin)
}

function report({ name, bytes, budget, limit, foreign }) {
  const inKilobytes = (count) => `${(count / 1000).toFixed(1)} kB`
  console.log(`${name}: ${inKilobytes(bytes)}; budget ${inKilobytes(budget)}, limit ${inKilobytes(limit)}`)
  for (const origin of foreign) console.error(`does not belong into the core: ${origin}`)
  if (bytes > limit || foreign.length > 0) process.exitCode = 1
}
