import { build, type Metafile } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { buildAlias } from '../../inlined.config.js'
import { ofProject } from '../command/files.js'

let outputs: Metafile['outputs'] = {}

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [ofProject('src/file/index.ts')],
    absWorkingDir: ofProject('.'),
    bundle: true,
    splitting: true,
    platform: 'browser',
    format: 'esm',
    outdir: 'never-written',
    write: false,
    metafile: true,
    alias: buildAlias,
    logLevel: 'silent',
  })
  outputs = metafile.outputs
})

/** The sources that are loaded with an output, before any further import is asked for. */
const loadedWith = (output: string, known = new Set<string>()): string[] => {
  if (known.has(output)) return []
  known.add(output)
  const { inputs = {}, imports = [] } = outputs[output] ?? {}
  const statics = imports.filter(({ kind }) => kind === 'import-statement')
  return [...Object.keys(inputs), ...statics.flatMap(({ path }) => loadedWith(path, known))]
}

const outputOf = (entryPoint: string): string =>
  Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entryPoint) ?? ''

const ofReaders: Readonly<Record<string, RegExp>> = {
  html: /node_modules\/(?:parse5|entities)\/|^src\/html\//,
  docx: /node_modules\/(?:fflate|saxes)\/|^src\/docx\/(?!docx-error)/,
  pdf: /node_modules\/pdfjs-dist\/|^src\/pdf\/(?!pdf-error)/,
}

it('ogi-report/file loads no reader of documents by itself, in browsers too', () => {
  const loaded = loadedWith(outputOf('src/file/index.ts'))
  expect(loaded).toContain('src/file/kind.ts')
  for (const sources of Object.values(ofReaders))
    expect(loaded.filter((source) => sources.test(source))).toEqual([])
})

it.each(Object.keys(ofReaders))('what reads %s loads that, and no other reader', (reader) => {
  const loaded = loadedWith(outputOf(`src/${reader}/index.ts`))
  for (const [name, sources] of Object.entries(ofReaders)) {
    const isLoaded = loaded.some((source) => sources.test(source))
    expect({ name, isLoaded }).toEqual({ name, isLoaded: name === reader })
  }
})
