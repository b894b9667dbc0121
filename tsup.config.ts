import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { transform, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { buildAlias, inlined, thirdPartyLicenses } from './inlined.config.js'
import { configurationSchema } from './src/command/configuration/schema.js'
import { reportSchemaFile } from './src/data/schema.js'

// The builds below run side by side, so none of them may clear the folder of another.
rmSync('dist', { recursive: true, force: true })

/** Shortens the names within the packages that are inlined; nobody looks for a fault in them by the trace of an error. */
const shortNames: Plugin = {
  name: 'short names in packages',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const options = { minifyIdentifiers: true, charset: 'utf8' } as const
      const { code } = await transform(readFileSync(path, 'utf8'), options)
      return { contents: code, loader: 'js' }
    })
  },
}

const shared: Options = {
  target: 'es2022',
  // The names of the library stay as they are in the sources, so that the trace of an error can be read. Maps would be twice the size.
  sourcemap: false,
  minifyWhitespace: true,
  // What went into each file, for those who check it; it is not published.
  metafile: true,
  external: ['parsimmon', 'fast-check', /^pdfjs-dist/, /^node:/],
  // Small enough to carry along, and no dependency of those who install the library.
  noExternal: [...inlined],
  platform: 'neutral',
  removeNodeProtocol: false,
  silent: true,
  esbuildPlugins: [shortNames],
  esbuildOptions: (options) => {
    options.alias = buildAlias
    // Chinese words as they are: escaped they take twice the bytes.
    options.charset = 'utf8'
    options.lineLimit = 120
  },
}

// One line an entry; each has its place in `exports` of package.json and in docs/typedoc.json too.
const entries = {
  index: 'src/index.ts',
  zh: 'src/locales/zh.ts',
  en: 'src/locales/en.ts',
  html: 'src/html/index.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
  file: 'src/file/index.ts',
  'findings-page': 'src/findings-page/index.ts',
  arbitraries: 'src/arbitraries/index.ts',
}

/**
 * What not everyone who imports the main entry uses. As entries of their own these parts come to stand in files of their
 * own, which the main entry loads and a bundler leaves out where nothing asks for them.
 */
const parts = {
  'parts/aggregate': 'src/validate/aggregate.ts',
  'parts/compare': 'src/validate/compare.ts',
  'parts/decode': 'src/decode/decode.ts',
  'parts/edit': 'src/edit/edit-cell.ts',
  'parts/format': 'src/format/format.ts',
  'parts/rules': 'src/validate/registry.ts',
  'parts/serialize': 'src/serialize/serialize.ts',
  'parts/validate': 'src/validate/validate.ts',
}

/** The command shares the files of the library, so that nothing is published twice, and loads only the readers it needs. */
const command = { command: 'src/command/main.ts' }

const modules: Options = {
  ...shared,
  entry: { ...entries, ...parts, ...command },
  format: ['esm'],
  minifySyntax: true,
  onSuccess: async () => {
    Object.keys(entries).forEach(shareTypes)
    writeFileSync('dist/schema.json', `${JSON.stringify(reportSchemaFile)}\n`)
    writeFileSync('dist/config.schema.json', `${JSON.stringify(configurationSchema)}\n`)
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicenses())
    return Promise.resolve()
  },
}

const commonJs: Options = {
  ...shared,
  entry: entries,
  format: ['cjs'],
  // The address of the file, by which that of pdfjs-dist is found.
  shims: true,
  // One class of errors for all entries, so that `instanceof` holds across them.
  splitting: true,
  dts: { entry: entries },
  onSuccess: async () => {
    const files = readdirSync('dist').filter(isCommonJs)
    files.forEach(keepImports)
    await Promise.all(files.map(shorten))
  },
}

/** ES modules and CommonJS have one set of types, so that a report of the one is taken by the other. */
const shareTypes = (entry: string): void =>
  writeFileSync(`dist/${entry}.d.ts`, `export * from './${entry}.cjs'\n`)

const isCommonJs = (file: string): boolean => file.endsWith('.cjs')

/**
 * Gives CommonJS back its `import()` of pdfjs-dist, which is an ES module alone. In its place the build writes `require()`,
 * which loads such a module in Node 20.19 and later only.
 */
const keepImports = (file: string): void => {
  const code = readFileSync(`dist/${file}`, 'utf8')
  const required =
    /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("pdfjs-dist[^"]*")\)\)\)/g
  writeFileSync(`dist/${file}`, code.replace(required, 'import($1)'))
}

/** Shortens the syntax of CommonJS once it is parted into files: the build cannot part shortened code. */
const shorten = async (file: string): Promise<void> => {
  const options = { minifySyntax: true, minifyWhitespace: true, charset: 'utf8', lineLimit: 120 } as const
  const { code } = await transform(readFileSync(`dist/${file}`, 'utf8'), { ...options, target: 'es2022' })
  writeFileSync(`dist/${file}`, code)
}

export default defineConfig([modules, commonJs])
