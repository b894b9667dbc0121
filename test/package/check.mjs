/**
 * Checks what would be published: the packed tarball with publint and attw, then installed in an empty project and
 * used there as an ES module, as CommonJS, through its types, as a command and as the README and the guides show. Needs
 * `npm run build`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { walkSteps } from './walk.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
if (!existsSync(join(root, 'dist/index.js'))) {
  console.error('package-check: dist is missing: run `npm run build` first')
  process.exit(1)
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { peerDependencies = {} } = manifest
const project = mkdtempSync(join(tmpdir(), 'ogi-report-package-'))

/** `.` and `./html` are code; `./schema.json` and `./package.json` are plain files. */
const entries = Object.entries(manifest.exports).map(([path, target]) => ({
  name: path.replace('.', manifest.name),
  path,
  code: typeof target === 'object',
}))
const modules = entries.filter((entry) => entry.code).map((entry) => entry.name)
const files = entries.filter((entry) => !entry.code)

/** Each way to resolve types that is in use, and the kind of file that takes it. */
const typeChecks = [
  { file: 'node16.mts', options: ['--module', 'node16', '--moduleResolution', 'node16'] },
  { file: 'node16.cts', options: ['--module', 'node16', '--moduleResolution', 'node16'] },
  { file: 'bundler.ts', options: ['--module', 'esnext', '--moduleResolution', 'bundler'] },
]

/** What an installed package may take, in bytes. */
const mostUnpacked = 2_500_000

/** The first block of the README in a language. */
const blockOfReadme = (language) =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readFileSync(join(root, 'README.md'), 'utf8'))[1]

/** Runs a program; what it prints is shown only when it fails. */
function run(program, args, cwd = project) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error([`${program} ${args.join(' ')}`, error.stdout, error.stderr].filter(Boolean).join('\n'), {
      cause: error,
    })
  }
}

const tool = (name) => join(root, 'node_modules/.bin', name)
const write = (name, lines) => writeFileSync(join(project, name), lines.join('\n') + '\n')

/** The lines of a module that prints the names each entry exports. */
const namesOf = (load) => [
  'const names = {}',
  ...modules.map(
    (name) => `names['${name}'] = Object.keys(${load(name)}).filter((key) => key !== 'default').sort()`,
  ),
  'console.log(JSON.stringify(names))',
]

const steps = {
  size: () => {
    if (packed.unpackedSize > mostUnpacked)
      throw new Error(`unpacked it takes ${packed.unpackedSize} bytes; at most ${mostUnpacked} are allowed`)
  },

  publint: () => run(tool('publint'), ['run', tarball, '--strict']),

  attw: () => {
    // Node 10 knew no `exports`; plain files have no types.
    const excluded = files.map((entry) => entry.path)
    return run(tool('attw'), [tarball, '--profile', 'node16', '--exclude-entrypoints', ...excluded])
  },

  install: () => {
    write('package.json', ['{ "private": true }'])
    // With the optional peers, as those install them who use the entries that need them.
    const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`)
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...peers])
  },

  'ES module and CommonJS export the same': () => {
    write(
      'import.mjs',
      namesOf((name) => `await import('${name}')`),
    )
    write(
      'require.cjs',
      namesOf((name) => `require('${name}')`),
    )
    const imported = run(process.execPath, ['import.mjs'])
    const required = run(process.execPath, ['require.cjs'])
    if (imported !== required) throw new Error(`import: ${imported}require: ${required}`)
    for (const [name, names] of Object.entries(JSON.parse(imported))) {
      if (names.length === 0) throw new Error(`${name} exports nothing`)
    }
  },

  'the quick start of the README prints what it says': () => {
    write('quick-start.mjs', [blockOfReadme('ts')])
    const printed = run(process.execPath, ['quick-start.mjs'])
    if (printed !== blockOfReadme('text')) throw new Error(`it printed:\n${printed}`)
  },

  'licences of what is inlined': () => {
    const shipped = readFileSync(
      join(project, 'node_modules', manifest.name, 'dist/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    )
    for (const name of ['parse5', 'entities', 'file-type'])
      if (!shipped.includes(`${name}\n---`)) throw new Error(`the licence of ${name} is missing`)
  },

  // Before Node 20.19, `require()` loads no ES module.
  'CommonJS imports pdfjs-dist': () => {
    const dist = join(project, 'node_modules', manifest.name, 'dist')
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.cjs')))
      if (/require\(["']pdfjs-dist/.test(readFileSync(join(dist, file), 'utf8')))
        throw new Error(`${file} requires pdfjs-dist`)
  },

  'plain files': () => {
    write(
      'files.cjs',
      files.map((entry) => `require('${entry.name}')`),
    )
    run(process.execPath, ['files.cjs'])
  },

  ...Object.fromEntries(
    typeChecks.map(({ file, options }) => [
      `types: ${file}`,
      () => {
        const imports = modules.map((name, index) => `import * as entry${index} from '${name}'`)
        const uses = modules.map((_, index) => `export type Entry${index} = typeof entry${index}`)
        write(file, [...imports, ...uses])
        // Without skipLibCheck, so that a published type that leans on a package not installed is found.
        const strict = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022']
        run(tool('tsc'), [...strict, ...options, file])
      },
    ]),
  ),

  command: () => {
    for (const name of Object.keys(manifest.bin)) {
      const printed = run(join(project, 'node_modules/.bin', name), ['--version']).trim()
      if (!printed.includes(manifest.version)) throw new Error(`${name} --version printed: ${printed}`)
    }
  },

  ...walkSteps({ root, project, run }),
}

const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root),
)
const tarball = join(project, packed.filename)
console.log(
  `${packed.filename}: ${packed.files.length} files, ${(packed.size / 1000).toFixed(1)} kB, unpacked ${(packed.unpackedSize / 1000).toFixed(1)} kB`,
)

for (const [name, step] of Object.entries(steps)) {
  try {
    await step()
    console.log(`ok      ${name}`)
  } catch (error) {
    console.error(`FAILED  ${name}\n${error.message}`)
    process.exitCode = 1
    // The later steps build on the earlier ones.
    break
  }
}
rmSync(project, { recursive: true, force: true })
