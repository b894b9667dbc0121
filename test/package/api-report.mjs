/**
 * Compares what each entry exports with its report in docs/api-report, so that a change of the public surface is seen in
 * review. With `--update` it writes the reports anew.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import extractor from '@microsoft/api-extractor'

const { CompilerState, Extractor, ExtractorConfig } = extractor

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const updates = process.argv.includes('--update')
const reportFolder = join(root, 'docs/api-report')
// Below node_modules, so that the packages are found whose types the declarations name.
const declarations = join(root, 'node_modules/.cache/ogi-report-declarations')
const { entryPoints } = JSON.parse(readFileSync(join(root, 'docs/typedoc.json'), 'utf8'))

/** src/index.ts is index, src/html/index.ts html, src/locales/zh.ts zh. */
const entries = entryPoints.map((entryPoint) => {
  const path = entryPoint.replace('../src/', '').replace(/\.ts$/, '')
  const name = path !== 'index' && basename(path) === 'index' ? dirname(path) : basename(path)
  return { name, file: join(declarations, `${path}.d.ts`) }
})

rmSync(declarations, { recursive: true, force: true })
const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', declarations]
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', 'src', ...emit], {
  cwd: root,
  stdio: 'inherit',
})
mkdirSync(reportFolder, { recursive: true })

const configs = entries.map(configOf)
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: entries.map(({ file }) => file),
})
configs.forEach((config, at) => {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: updates,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  console.log(`${apiReportChanged ? (updates ? 'written' : 'CHANGED') : 'same   '} ${entries[at].name}`)
  if (apiReportChanged && !updates) process.exitCode = 1
})
rmSync(declarations, { recursive: true, force: true })
if (process.exitCode === 1)
  console.error('The public surface has changed. If that is meant: npm run api-report -- --update')

function configOf({ name, file }) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            strict: true,
            target: 'ES2022',
            lib: ['ES2023'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            types: [],
            skipLibCheck: true,
          },
          files: entries.map((entry) => entry.file),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: join(declarations, 'reports'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // The compiler, lint and TypeDoc say what is wrong with types and comments.
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: join(root, 'api-extractor.json'),
    packageJsonFullPath: join(root, 'package.json'),
  })
}
