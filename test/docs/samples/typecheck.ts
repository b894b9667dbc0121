import ts from 'typescript'
import { ofProject } from '../../command/files.js'
import { entries } from './entries.js'
import { nameOf, type Sample } from './sample.js'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  typeRoots: [ofProject('node_modules/@types')],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  paths: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, [source]])),
}

/** What the compiler says of some samples, all in one program. */
export const errorsOf = (samples: readonly Sample[]): string[] => {
  const files = new Map(samples.map((sample, at) => [ofProject(`sample-${at}.ts`), sample]))
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version, ...rest) => {
    const sample = files.get(name)
    return sample === undefined
      ? read(name, version, ...rest)
      : ts.createSourceFile(name, sample.code, version)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([name, sample]) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = sample.code.slice(0, start).split('\n').length - 1
        const message = ts.flattenDiagnosticMessageText(messageText, '\n')
        return `${nameOf({ ...sample, line: sample.line + line })} ${message}`
      },
    )
  })
}
