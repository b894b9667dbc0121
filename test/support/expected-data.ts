import { tableKeys, type TableKey } from '../../src/form/keys.js'
import type { ExpectedCell, ExpectedReport, ExpectedRow, Lines } from './expectation.js'

type DataValue = number | { readonly value: number | null; readonly unit: string | null } | null

interface Nested {
  [key: string]: Nested | DataValue
}

/** Every row that a report should have, table by table. */
export const expectedRows = (expected: ExpectedReport): (ExpectedRow & { table: TableKey; key: string })[] =>
  tableKeys.flatMap((table) => Object.entries(expected[table]).map(([key, row]) => ({ ...row, table, key })))

/** Every cell that a report should have, with its path. */
export const expectedCells = (expected: ExpectedReport): { path: string; cell: ExpectedCell }[] =>
  expectedRows(expected).flatMap(({ table, key, cells }) =>
    Object.entries(cells).map(([column, cell]) => ({ path: `${table}.${key}.${column}`, cell })),
  )

// Amounts of procurement alone keep their unit in the data: the form leaves it to the publisher.
const dataValueOf = (path: string, { value, unit }: ExpectedCell): DataValue =>
  path === 'disclosure.procurement.amount' ? { value, unit } : value

const nested = (values: readonly (readonly [readonly string[], DataValue])[]): Nested => {
  const firstKeys = new Set(values.map(([[first = '']]) => first))
  return Object.fromEntries(
    [...firstKeys].map((key) => {
      const below = values.flatMap(([[first, ...rest], value]) =>
        first === key ? [[rest, value] as const] : [],
      )
      const [only] = below
      return [key, only?.[0].length === 0 ? only[1] : nested(below)]
    }),
  )
}

/** The data that a table should give: its rows nested by their dotted keys. */
export const dataOf = (expected: ExpectedReport, table: TableKey): Nested =>
  nested(
    expectedCells(expected)
      .filter(({ path }) => path.startsWith(`${table}.`))
      .map(({ path, cell }) => [path.split('.').slice(1), dataValueOf(path, cell)] as const),
  )

const wordsOf = (line: string): string => line.replaceAll('**', '').trim()

const piecesOf = (source: string, numbers: readonly number[]): string => {
  const all = source.split('\n')
  return numbers.map((number) => wordsOf(all[number - 1] ?? '')).join('')
}

/** The title that stands on these lines, without the marks of a Markdown heading. */
export const titleOf = (source: string, numbers: readonly number[]): string =>
  piecesOf(source, numbers).replace(/^#+ /, '')

/** The paragraphs that stand on these lines, one below the other; `null` for a text that is not there. */
export const textOf = (source: string, paragraphs: Lines | null): string | null =>
  paragraphs?.map((paragraph) => piecesOf(source, [paragraph].flat())).join('\n') ?? null
