import { sections, type SectionKey } from './forms.js'
import type { CellPath, RequestRowKey, RowPath } from './keys.js'
import { cellPaths } from './paths.js'

/** The paths of what is no number of a table, before the tables and behind them. */
export const textPaths = {
  before: ['title', 'agency', 'year', 'edition', 'preamble', 'overview'],
  behind: ['problems', 'other', 'signature.agency', 'signature.date'],
} as const

/** The path of what is no number of a table: a text, the year, the edition. */
export type TextPath = (typeof textPaths)['before' | 'behind'][number]

/** The path of a group of rows, such as `requests.denied`. */
export type GroupPath = RequestRowKey extends infer Key
  ? Key extends `${infer Group}.${string}`
    ? `requests.${Group}`
    : never
  : never

/** The path of anything in the data: a text, the signature, a section or table, a group, a row, a number. */
export type DataPath = TextPath | 'signature' | SectionKey | GroupPath | RowPath | CellPath

let withoutCell: ReadonlySet<string> | undefined

/** Whether a path is that of something in the data that has no cell of its own: a text, a section, a table, a group, a row. */
export const hasNoCell = (path: unknown): boolean =>
  typeof path === 'string' && (withoutCell ??= pathsWithoutCell()).has(path)

let all: readonly DataPath[] | undefined

/** All paths of the data, each with those above it. Made when first asked for. */
export const dataPaths = (): readonly DataPath[] =>
  // The type is read off the same form.
  (all ??= [...pathsWithoutCell(), ...cellPaths()] as DataPath[])

const pathsWithoutCell = (): ReadonlySet<string> =>
  new Set([
    ...textPaths.before,
    ...textPaths.behind,
    'signature',
    ...sections.map(({ key }) => key),
    ...cellPaths().flatMap(pathsAbove),
  ])

/** requests.denied.stateSecret.total stands in requests, requests.denied and requests.denied.stateSecret. */
const pathsAbove = (path: string): string[] => {
  const keys = path.split('.')
  return keys.slice(0, -1).map((_, at) => keys.slice(0, at + 1).join('.'))
}
