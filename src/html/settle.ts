import type { PagePart } from './page-parser.js'
import { settleRows } from './data-row.js'
import { settleFields } from './fields.js'
import { settingOf } from './setting.js'
import { countText, settleOwner, type TableCell, type TableRow } from './table-row.js'

/** Finds out of each part of a page how it is shown, and of each row of a table whether it is one of data. */
export const settle = (parts: readonly PagePart[]): void => {
  const cells: TableCell[] = []
  for (const part of parts) {
    if (part.kind !== 'element') continue
    const { cell } = settingOf(part)
    if (cell?.element === part) cells.push(cell)
  }
  for (const cell of cells) settleOwner(cell)
  if (cells.length > 0) countTexts(parts)
  const rows = cells.flatMap((cell) => (cell.row.cells[0] === cell ? [cell.row] : []))
  settleRows(rows)
  for (const table of byTable(rows)) settleFields(table)
}

const byTable = (rows: readonly TableRow[]): Iterable<TableRow[]> => {
  const tables = new Map<TableRow['table'], TableRow[]>()
  for (const row of rows) {
    const known = tables.get(row.table)
    if (known === undefined) tables.set(row.table, [row])
    else known.push(row)
  }
  return tables.values()
}

const countTexts = (parts: readonly PagePart[]): void => {
  for (const part of parts) {
    const { hidden, cell, block } = settingOf(part.kind === 'text' ? part.parentNode : part)
    const owner = cell?.owner
    if (hidden || owner === null || owner === undefined) continue
    if (part.kind === 'text') countText(owner, part, block)
    else if (part.tagName === 'br') owner.lastBlock = null
  }
}
