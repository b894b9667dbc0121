/**
 * Compares what each entry of the built package exports with its report in docs/api-report, so that a change of the public
 * surface is seen in review. Needs `npm run build`. With `--update` it writes the reports anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import extractor from '@microsoft/api-extractor'

const { CompilerState, Extractor, ExtractorConfig } = extractor

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const updates = process.argv.includes('--update')
const reportFolder = join(root, 'docs/api-report')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The entries with types: `.` is index, `./html` html. */
const entries = Object.entries(manifest.exports)
  .filter(([, target]) => target.require?.types !== undefined)
  .map(([path, target]) => ({
    name: path === '.' ? 'index' : path.replace('./', ''),
    file: join(root, target.require.types),
  }))

if (!existsSync(entries[0].file)) {
  console.error('api-report: dist is missing: run `npm run build` first')
  process.exit(2)
}
const written = mkdtempSync(join(tmpdir(), 'ogi-report-api-'))
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
rmSync(written, { recursive: true, force: true })
if (process.exitCode === 1)
  console.error(
    'What the package exports has changed. If that is not meant, mend it. If it is, run `npm run build && npm run api-report -- --update`, and commit docs/api-report with the change and a line in CHANGELOG.md.',
  )

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
        reportTempFolder: written,
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
