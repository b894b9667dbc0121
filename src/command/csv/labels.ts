import { newest, sections, type Edition } from '../../form/forms.js'
import type { TableKey } from '../../form/keys.js'
import { linesOf, rowsOf } from '../../form/tables.js'
import type { LocaleName } from '../locale.js'

/** The words for a number: its table, its row and its column. */
export interface Labels {
  table: string
  row: string
  column: string
}

/** A number that the form asks for. */
export interface FormNumber {
  path: string
  table: TableKey
  labels: Readonly<Record<LocaleName, Labels>>
}

const made = new Map<string, readonly FormNumber[]>()

/** All numbers of a table in an edition, in the order of the form; made once, and not for each report. */
export const numbersOf = (table: TableKey, edition: Edition = newest): readonly FormNumber[] => {
  const key = `${table} ${edition}`
  const numbers = made.get(key) ?? makeNumbers(table, edition)
  made.set(key, numbers)
  return numbers
}

const makeNumbers = (table: TableKey, edition: Edition): FormNumber[] => {
  const groups = groupsOf(table, edition)
  const title = sections.find(({ key }) => key === table)?.title ?? table
  return rowsOf(table, edition).flatMap(({ key, label, spans, columns }) =>
    columns.map((column) => ({
      path: `${table}.${key}.${column.key}`,
      table,
      labels: {
        zh: {
          table: title,
          row: [...(groups.get(key) ?? []), ...spans.map((span) => span.label), label].join(' / '),
          column: column.label,
        },
        en: { table, row: inWords(key), column: inWords(column.key) },
      },
    })),
  )
}

/** The labels that each row stands below, the widest first: （六）其他处理 over 3.其他. */
const groupsOf = (table: TableKey, edition: Edition): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  const open: string[] = []
  for (const line of linesOf(table, edition)) {
    open.length = Math.min(open.length, line.depth ?? 0)
    if ('key' in line) found.set(line.key, [...open])
    else open.push(line.label)
  }
  return found
}

/** A key in English words: `denied.stateSecret` is denied / state secret. */
const inWords = (key: string): string =>
  key
    .split('.')
    .map((part) => part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(' / ')
