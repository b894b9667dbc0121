/**
 * Compares what each entry exports with its report in docs/api-report, so that a change of the public surface is seen in
 * review. With `--update` it writes the reports anew. Needs `npm run build`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import extractor from '@microsoft/api-extractor'

const { Extractor, ExtractorConfig } = extractor

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const updates = process.argv.includes('--update')
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const declarations = Object.values(exports).flatMap((target) => target.import?.types ?? [])
const reportFolder = join(root, 'docs/api-report')
const temporary = mkdtempSync(join(tmpdir(), 'ogi-report-api-'))
mkdirSync(reportFolder, { recursive: true })

for (const declaration of declarations) {
  const entry = join(root, declaration)
  if (!existsSync(entry)) {
    console.error(`api-report: ${declaration} is missing: run \`npm run build\` first`)
    process.exitCode = 1
    break
  }
  const name = /([\w-]+)\.d\.ts$/.exec(declaration)[1]
  if (reportOf(name, entry)) {
    console.log(`${updates ? 'written' : 'CHANGED'} ${name}`)
    if (!updates) process.exitCode = 1
  } else console.log(`same    ${name}`)
}
if (process.exitCode === 1)
  console.error('The public surface has changed. If that is meant: npm run api-report -- --update')
rmSync(temporary, { recursive: true, force: true })

/** Whether the report of an entry is another than the one that is there. */
function reportOf(name, entry) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
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
          files: [entry],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: temporary,
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
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: updates,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  return apiReportChanged
}
