import { disclosure, type FormBlock } from '../form/disclosure.js'
import { disputeColumns, disputeGroups } from '../form/disputes.js'
import { editions } from '../form/edition.js'
import { requestColumns, requestLines } from '../form/requests.js'
import { sections } from '../form/sections.js'

/** What a path of the data leads to; `none` where the form has no such path. */
export type PathKind = 'section' | 'row' | 'cell' | 'none'

const names = new Map<string, { kind: PathKind; name: string }>()

const addTable = (
  table: string,
  rows: readonly { key: string; label: string }[],
  columns: readonly { key: string; label: string }[],
): void => {
  for (const row of rows) {
    const path = `${table}.${row.key}`
    if (!names.has(path)) names.set(path, { kind: 'row', name: `“${row.label}”` })
    for (const column of columns) {
      const cell = `${path}.${column.key}`
      if (!names.has(cell)) names.set(cell, { kind: 'cell', name: `“${row.label}”/“${column.label}”` })
    }
  }
}

for (const { key, title } of sections) names.set(key, { kind: 'section', name: `“${title}”` })
// Where the editions word a label differently, that of the newest is used.
for (const edition of editions.toReversed()) {
  const blocks: readonly FormBlock[] = disclosure[edition]
  for (const { rows, columns } of blocks) addTable('disclosure', rows, columns)
}
addTable(
  'requests',
  requestLines.filter((line) => 'key' in line),
  requestColumns,
)
addTable('disputes', disputeGroups, disputeColumns)

/** The words of the form for a path of the data: `requests.received.total` is “一、本年新收…”/“总计”. */
export const nameOfPath = (path: string): string => names.get(path)?.name ?? path

/** What a path of the data leads to: `requests` is a section, `requests.received` a row of its table. */
export const kindOfPath = (path: string): PathKind => names.get(path)?.kind ?? 'none'
