import { editions, sections } from '../form/forms.js'
import { tableKeys } from '../form/keys.js'
import { rowsOf } from '../form/tables.js'

/** What a path of the data leads to; `none` where the form has no such path. */
export type PathKind = 'section' | 'row' | 'cell' | 'none'

interface Name {
  readonly kind: PathKind
  readonly name: string
}

let made: ReadonlyMap<string, Name> | undefined

/** The names of all paths, made when a message first speaks of one. */
const names = (): ReadonlyMap<string, Name> => (made ??= makeNames())

/** Where the editions word a label differently, that of the newest is used. */
const makeNames = (): ReadonlyMap<string, Name> => {
  const found = new Map<string, Name>()
  for (const { key, title } of sections) found.set(key, { kind: 'section', name: `“${title}”` })
  for (const table of tableKeys) {
    for (const edition of editions) {
      for (const row of rowsOf(table, edition)) {
        const path = `${table}.${row.key}`
        found.set(path, { kind: 'row', name: `“${row.label}”` })
        for (const { key, label } of row.columns)
          found.set(`${path}.${key}`, { kind: 'cell', name: `“${row.label}”/“${label}”` })
      }
    }
  }
  return found
}

/** The words of the form for a path of the data: `requests.received.total` is “一、本年新收…”/“总计”. */
export const nameOfPath = (path: string): string => names().get(path)?.name ?? path

/** What a path of the data leads to: `requests` is a section, `requests.received` a row of its table. */
export const kindOfPath = (path: string): PathKind => names().get(path)?.kind ?? 'none'
