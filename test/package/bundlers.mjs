/**
 * Uses the packed tarball as those do who install it: with TypeScript from 5.4 to the newest, Vite, esbuild, webpack, Next,
 * and in a worker. Installs all of these in a temporary folder, which takes minutes. Needs `npm run build`. With names
 * behind it, only those: `node test/package/bundlers.mjs vite webpack`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const top = mkdtempSync(join(tmpdir(), 'ogi-report-bundlers-'))
const asked = process.argv.slice(2)

/** Runs a program; what it prints is shown only when it fails. */
function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const said = [`${program} ${args.join(' ')}`, error.stdout, error.stderr].filter(Boolean).join('\n')
    throw new Error(said, { cause: error })
  }
}

const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', top], root),
)
const tarball = join(top, packed.filename)

/** A project of its own, with the library, some packages and some files. */
function projectWith(name, packages, files) {
  const folder = join(top, name)
  for (const [path, content] of Object.entries({
    'package.json': '{ "private": true, "type": "module" }',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...packages], folder)
  return folder
}

const text = '某县2022年政府信息公开工作年度报告\\n一、总体情况\\n无'

/** A program that uses the main entry and that of files, in whatever surroundings. */
const program = `
import { parse, toData } from 'ogi-report'
import { parseFile } from 'ogi-report/file'

const text = '${text}'
const page = new TextEncoder().encode('<p>' + text.replaceAll('\\n', '</p><p>') + '</p>')
export const answer = async () => {
  const { kind, report } = await parseFile(page)
  return [toData(parse(text).report).agency, kind, toData(report).year].join(' ')
}
`
const expected = '某县 html 2022'

const typed = `
import { cellAt, check, toData, type Cell, type Diagnostic, type ReportData } from 'ogi-report'
import { reportData } from 'ogi-report/arbitraries'
import { parseDocx } from 'ogi-report/docx'
import { checkFile, parseFile, type FileResult } from 'ogi-report/file'
import { parseHtml } from 'ogi-report/html'
import { parsePdf } from 'ogi-report/pdf'
import { zh } from 'ogi-report/zh'

const { report, diagnostics } = check('', { locale: zh })
export const data: ReportData = toData(report)
export const cellsOf = (found: Diagnostic[]): (Cell | undefined)[] => found.map(({ path }) => cellAt(report, path))
export const placeIn = (file: FileResult) => (file.kind === 'pdf' ? file.placeOf(file.report)?.page : diagnostics.length)
export const all = [reportData, parseDocx, checkFile, parseFile, parseHtml, parsePdf]
`

const strict = [
  '--strict',
  '--noEmit',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom',
  '--skipLibCheck',
  'false',
]
const resolutions = [
  ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
]

const checks = {
  typescript: () => {
    for (const version of ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', 'latest']) {
      const packages = [`typescript@${version}`, 'fast-check@4', 'pdfjs-dist@5.4']
      const folder = projectWith(`typescript-${version}`, packages, { 'use.ts': typed })
      for (const resolution of resolutions) run('npx', ['tsc', ...strict, ...resolution, 'use.ts'], folder)
    }
  },

  node: () => {
    const folder = projectWith('node', [], {
      'program.mjs': program,
      'module.mjs': `import { answer } from './program.mjs'\nconsole.log(await answer())`,
      'common.cjs': `const { parse, toData } = require('ogi-report')
const { parseFile } = require('ogi-report/file')
const bytes = new TextEncoder().encode('<p>${text}</p>')
void parseFile(bytes).then(({ kind }) => console.log(toData(parse('${text}').report).agency, kind, 2022))`,
      'worker.mjs': `import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { answer } from './program.mjs'
if (isMainThread) new Worker(new URL(import.meta.url)).on('message', (said) => console.log(said))
else parentPort.postMessage(await answer())`,
    })
    for (const file of ['module.mjs', 'common.cjs', 'worker.mjs']) prints(folder, file)
  },

  esbuild: () => {
    const folder = projectWith('esbuild', ['esbuild'], { 'program.js': program, 'main.js': main })
    const options = ['--bundle', '--splitting', '--format=esm', '--outdir=out']
    run('npx', ['esbuild', 'main.js', ...options], folder)
    prints(folder, 'out/main.js')
  },

  vite: () => {
    const folder = projectWith('vite', ['vite'], {
      'program.js': program,
      'main.js': `${main}\nnew Worker(new URL('./worker.js', import.meta.url), { type: 'module' })`,
      'worker.js': `import { answer } from './program.js'\nvoid answer().then((said) => postMessage(said))`,
      'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
      'vite.config.js': `export default { worker: { format: 'es' } }`,
    })
    run('npx', ['vite', 'build'], folder)
    const assets = readdirSync(join(folder, 'dist/assets'))
    // What reads documents is in files of its own.
    for (const part of ['main', 'index'].map((name) => assets.filter((file) => file.startsWith(name))).flat())
      if (readFileSync(join(folder, 'dist/assets', part), 'utf8').includes('w:document'))
        throw new Error(`${part} holds the reader of Word files`)
    if (!assets.some((file) => file.startsWith('worker'))) throw new Error('there is no worker')
  },

  webpack: () => {
    const folder = projectWith('webpack', ['webpack', 'webpack-cli'], {
      'program.js': program,
      'main.js': main,
      'webpack.config.js': `export default {
  mode: 'production', target: 'node20', entry: './main.js', experiments: { outputModule: true },
  output: { module: true, chunkFormat: 'module', filename: 'main.js', path: import.meta.dirname + '/dist' },
}`,
    })
    run('npx', ['webpack'], folder)
    prints(folder, 'dist/main.js')
  },

  next: () => {
    const packages = ['next', 'react', 'react-dom']
    const folder = projectWith('next', packages, {
      'app/program.js': program,
      'app/layout.js': `export default function Layout({ children }) { return <html><body>{children}</body></html> }`,
      'app/client.js': `'use client'
import { useEffect, useState } from 'react'
import { answer } from './program.js'
export function Client() {
  const [said, say] = useState('')
  useEffect(() => void answer().then(say), [])
  return <p>{said}</p>
}`,
      'app/page.js': `import { answer } from './program.js'
import { Client } from './client.js'
export default async function Page() { return <main><p>{await answer()}</p><Client /></main> }`,
    })
    run('npx', ['next', 'build'], folder)
    const page = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8')
    if (!page.includes(expected)) throw new Error(`the page does not say ${expected}`)
  },
}

const main = `import { answer } from './program.js'\nvoid answer().then((said) => console.log(said))`

/** Checks what a program in a project prints. */
function prints(folder, file) {
  const said = run(process.execPath, [file], folder).trim()
  if (said !== expected) throw new Error(`${file} printed ${said}, not ${expected}`)
}

for (const [name, check] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  try {
    check()
    console.log(`ok      ${name}`)
  } catch (error) {
    console.error(`FAILED  ${name}\n${error.message}`)
    process.exitCode = 1
  }
}
rmSync(top, { recursive: true, force: true })
