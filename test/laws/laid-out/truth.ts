import { toData, type Diagnostic, type ParseResult, type ReportData } from '../../../src/index.js'

/** What a cell holds, in a form that compares: a number, an amount with its unit, or nothing. */
export type Value = string | null

/** What every cell of a report holds, by path. */
export type Truth = Map<string, Value>

const tables = ['disclosure', 'requests', 'disputes'] as const

/** The numbers of some data, by path. */
export const truthOf = (data: ReportData): Truth => {
  const truth: Truth = new Map()
  const collect = (value: unknown, path: string): void => {
    if (value === null || typeof value === 'number') truth.set(path, value === null ? null : String(value))
    else if (typeof value === 'object' && 'unit' in value) truth.set(path, JSON.stringify(value))
    else for (const [key, part] of Object.entries(value as object)) collect(part, `${path}.${key}`)
  }
  for (const table of tables) if (data[table] !== null) collect(data[table], table)
  return truth
}

/** A cell that is read wrong and not reported. */
export interface SilentError {
  path: string
  expected: Value
  actual: Value
}

const isReported = (path: string, diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(
    (diagnostic) =>
      diagnostic.severity !== 'info' &&
      diagnostic.path !== undefined &&
      (path === diagnostic.path || path.startsWith(`${diagnostic.path}.`)),
  )

/** The cells of a report that are read neither right nor with a word of warning. */
export const silentErrors = (truth: Truth, { report, diagnostics }: ParseResult): SilentError[] => {
  const actual = truthOf(toData(report))
  const errors: SilentError[] = []
  for (const path of new Set([...truth.keys(), ...actual.keys()])) {
    const [expected, found] = [truth.get(path) ?? null, actual.get(path) ?? null]
    if (expected !== found && !isReported(path, diagnostics)) errors.push({ path, expected, actual: found })
  }
  return errors
}

/** Says what was read wrong without a word, if anything was. */
export const expectNoSilence = (errors: readonly SilentError[], what: string, source: string): void => {
  if (errors.length === 0) return
  const list = errors.map(({ path, expected, actual }) => `${path}: ${actual} instead of ${expected}`)
  throw new Error(`${what}: wrong without a word:\n${list.join('\n')}\n${source}`)
}
