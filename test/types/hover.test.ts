import ts from 'typescript'
import { expect, it } from 'vitest'
import { ofProject } from '../command/files.js'

const namesOf = {
  index: ['cellAt', 'toData', 'toRows', 'diff', 'validate', 'check', 'parse', 'paths', 'labelOf', 'editCell'],
  'file/index': ['parseFile', 'checkFile'],
}
const names = Object.values(namesOf).flat()

const file = ofProject('test/types/hovered.ts')
const content = Object.entries(namesOf)
  .map(([entry, of]) => `import { ${of.join(', ')} } from '../../src/${entry}.js'\n`)
  .join('')

const optionsOfProject = (): ts.CompilerOptions => {
  const read: { config?: unknown } = ts.readConfigFile(ofProject('tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  )
  return ts.parseJsonConfigFileContent(read.config, ts.sys, ofProject('.')).options
}

/** What an editor shows of each name, without the comment: the language service over a file that imports them. */
const hovers = (): Record<string, string> => {
  const options = optionsOfProject()
  const read = (path: string): string | undefined => (path === file ? content : ts.sys.readFile(path))
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => ofProject('.'),
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
  })
  return Object.fromEntries(
    names.map((name) => {
      const parts = service.getQuickInfoAtPosition(file, content.indexOf(name))?.displayParts ?? []
      const [shown = ''] = ts.displayPartsToString(parts).split('\nimport')
      return [name, shown.replace(/^\(alias\) (const|function) /, '')]
    }),
  )
}

it('editors show short types of what is most used', () => {
  expect(hovers()).toEqual({
    cellAt: 'cellAt: (report: Report, path: DataPath | undefined) => Cell | undefined',
    toData: 'toData: (report: Report) => ReportData',
    toRows: 'toRows(report: Report): PlacedRow[] (+1 overload)',
    diff: 'diff: (before: Report | ReportData, after: Report | ReportData) => Change[]',
    validate: 'validate: (report: Report, options?: ValidateOptions) => Diagnostic[]',
    check: 'check: (source: string | ParseResult, options?: CheckReportOptions) => ParseResult',
    parse: 'parse: (source: string, options?: ParseOptions) => ParseResult',
    paths: 'paths: <E extends Edition = "2019" | "2021">(edition?: E) => CellPath<E>[]',
    labelOf: 'labelOf: (path: CellPath, language: LabelLanguage, edition?: Edition) => Label',
    editCell: 'editCell: (report: Report, source: string, path: CellPath, value: number) => Edit',
    parseFile:
      'parseFile: (bytes: Uint8Array | ArrayBuffer, options?: ParseFileOptions) => Promise<FileResult>',
    checkFile:
      'checkFile: (bytes: Uint8Array | ArrayBuffer, options?: CheckFileOptions) => Promise<FileResult>',
  })
})
