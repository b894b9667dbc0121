import { tokensOf, type LaidOut, type Row, type Token } from './laid-out.js'
import type { Truth } from './truth.js'

/** Where a token stands. */
export interface Place {
  row: number
  field: number
  token: Token
}

export const placesOf = ({ rows }: LaidOut, ...kinds: Token['kind'][]): Place[] =>
  rows.flatMap((row, at) =>
    row.fields.flatMap((token, field) =>
      typeof token !== 'string' && kinds.includes(token.kind) ? [{ row: at, field, token }] : [],
    ),
  )

export const replaceRow = ({ rows }: LaidOut, at: number, ...replacement: Row[]): LaidOut => ({
  rows: [...rows.slice(0, at), ...replacement, ...rows.slice(at + 1)],
})

export const editFields = (
  laidOut: LaidOut,
  at: number,
  edit: (fields: Row['fields']) => Row['fields'],
): LaidOut => {
  const row = laidOut.rows[at] as Row
  return replaceRow(laidOut, at, { ...row, fields: edit([...row.fields]) })
}

export const setText = (laidOut: LaidOut, { row, field, token }: Place, text: string): LaidOut =>
  editFields(laidOut, row, (fields) => fields.with(field, { ...token, text }))

export const withTruth = (truth: Truth, changes: Iterable<[string, string | null]>): Truth =>
  new Map([...truth, ...changes])

/** The numbers of a place are gone. */
export const without = (truth: Truth, path: string): Truth =>
  withTruth(
    truth,
    [...truth.keys()].filter((key) => key === path || key.startsWith(`${path}.`)).map((key) => [key, null]),
  )

export const valuesIn = (row: Row): Token[] => tokensOf(row).filter(({ kind }) => kind === 'value')

export const tableRowsOf = ({ rows }: LaidOut): number[] =>
  rows.flatMap((row, at) => (row.kind === 'table' && valuesIn(row).length > 0 ? [at] : []))

export const labelIn = (row: Row | undefined): Token | undefined =>
  row === undefined ? undefined : tokensOf(row).find(({ kind }) => kind === 'label')

export const describe = (row: Row): string =>
  tokensOf(row)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 40)
