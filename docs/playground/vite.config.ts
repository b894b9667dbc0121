import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { buildAlias } from '../../inlined.config.js'
import { packForDisk } from './pack-for-disk.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The entries of the library, by the names that programs import them by. */
const entries = {
  'ogi-report/html': 'src/html/index.ts',
  'ogi-report/docx': 'src/docx/index.ts',
  'ogi-report/pdf': 'src/pdf/index.ts',
  'ogi-report/file': 'src/file/index.ts',
  'ogi-report/findings-page': 'src/findings-page/index.ts',
  'ogi-report/zh': 'src/locales/zh.ts',
  'ogi-report/en': 'src/locales/en.ts',
  'ogi-report': 'src/index.ts',
}

/** Puts what is loaded by its address beside the page: samples, tables of characters, fonts. */
const besideThePage = (): Plugin => {
  let out = ''
  return {
    name: 'beside-the-page',
    apply: 'build',
    configResolved: ({ build }) => {
      out = resolve(here, build.outDir)
    },
    closeBundle: async () => {
      cpSync(join(root, 'docs/samples'), join(out, 'samples'), { recursive: true })
      cpSync(join(pdfjs, 'cmaps'), join(out, 'cmaps'), { recursive: true })
      cpSync(join(pdfjs, 'standard_fonts'), join(out, 'standard_fonts'), { recursive: true })
      const beside = filesIn(out).filter((path) => /^(samples|cmaps|standard_fonts)\//.test(path))
      const { zip, licences } = await packForDisk(
        new Map(beside.map((path) => [path, readFileSync(join(out, path))])),
      )
      writeFileSync(join(out, 'licences.txt'), licences)
      writeFileSync(join(out, 'service-worker.js'), serviceWorker(filesIn(out)))
      // Last: those who have the page without a network need no second one.
      writeFileSync(join(out, 'ogi-report-page.zip'), zip)
    },
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/** A worker that keeps all files of one build, and gives them where there is no network. */
const serviceWorker = (files: readonly string[]): string => {
  const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
  const template = readFileSync(join(here, 'service-worker.js'), 'utf8')
  return template.replaceAll('VERSION', version).replaceAll('FILES', JSON.stringify(files))
}

export default defineConfig({
  root: here,
  // Works under any path of any file server.
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  resolve: {
    alias: [
      ...Object.entries(entries).map(([name, file]) => [name, join(root, file)] as const),
      ...Object.entries(buildAlias),
    ].map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
  },
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  plugins: [besideThePage()],
})
