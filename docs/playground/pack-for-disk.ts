import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundleWith, type BuildOptions, type Loader, type Plugin } from 'esbuild'
import { zipSync } from 'fflate'
import { buildAlias } from '../../inlined.config.js'
import { licencesOf } from './licences.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '../..')

/** What the page is made of for a disk, and the licences of all that stands in it. */
export interface PackedPage {
  zip: Uint8Array
  licences: string
}

/**
 * Packs the page as one file that opens from a disk. From there a browser loads no module, no thread and no other file for
 * a page: so all of it stands in its HTML, the script in one piece.
 *
 * @param files - What lies beside the page elsewhere, by its path.
 */
export const packForDisk = async (files: ReadonlyMap<string, Uint8Array>): Promise<PackedPage> => {
  const maps = new Map([...files].filter(([path]) => path.startsWith('cmaps/')))
  const reader = await bundle('src/reading/reader.worker.ts', { 'packed:files': filesModule(maps) })
  const parser = await bundle(join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'), {})
  const page = await bundle('src/main.tsx', {
    'packed:files': filesModule(files),
    'packed:reader': { contents: reader.script, loader: 'text' },
    'packed:parser': { contents: parser.script, loader: 'text' },
  })
  const licences = licencesOf(
    [reader, parser, page].flatMap(({ inputs }) => inputs),
    files,
  )
  const html = pageOf(page.script, page.style)
  const encoder = new TextEncoder()
  const archive = {
    'ogi-report-page/index.html': encoder.encode(html),
    'ogi-report-page/licences.txt': encoder.encode(licences),
  }
  // The same files give the same archive.
  return { zip: zipSync(archive, { level: 9, mtime: '2024-01-01T12:00:00' }), licences }
}

interface Module {
  contents: string
  loader: Loader
}

const filesModule = (files: ReadonlyMap<string, Uint8Array>): Module => ({
  contents: JSON.stringify(
    Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])),
  ),
  loader: 'json',
})

/** Gives the modules that are packed, and those for a disk in place of the others. */
const packed = (modules: Readonly<Record<string, Module>>): Plugin => ({
  name: 'packed',
  setup: (build) => {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }))
    build.onLoad({ filter: /./, namespace: 'packed' }, ({ path }) => modules[path])
    build.onResolve({ filter: /\/(threads|page-address)\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.js$/, '-on-disk.ts')),
    }))
  },
})

interface Bundle {
  script: string
  style: string
  /** The files it was made of, from the root of the project. */
  inputs: string[]
}

const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  outdir: 'out',
  tsconfig: join(here, 'tsconfig.json'),
  alias: buildAlias,
  loader: { '.svg': 'dataurl' },
  define: { 'import.meta.env.PROD': 'true', 'import.meta.url': 'self.location.href' },
  logLevel: 'warning',
}

const bundle = async (entry: string, modules: Readonly<Record<string, Module>>): Promise<Bundle> => {
  const entryPoints = [resolve(here, entry)]
  const { outputFiles = [], metafile } = await bundleWith({
    ...options,
    entryPoints,
    plugins: [packed(modules)],
  })
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? ''
  return { script: textOf('.js'), style: textOf('.css'), inputs: Object.keys(metafile?.inputs ?? {}) }
}

/** The page itself, with the script that runs in it, and no other one, let through by its policy. */
const pageOf = (script: string, style: string): string => {
  // What begins like a comment of HTML would change how the rest of the script is read.
  const inPage = script.replaceAll('<!--', '<\\!--')
  const hash = createHash('sha256').update(inPage).digest('base64')
  const icon = `data:image/svg+xml;base64,${readFileSync(join(here, 'src/icon.svg')).toString('base64')}`
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; connect-src data: blob:; form-action 'none'; base-uri 'none'`
  return readFileSync(join(here, 'index.html'), 'utf8')
    .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
    .replace(/href="[^"]*icon\.svg"/, () => `href="${icon}"`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script>${inPage}</script>`)
}
