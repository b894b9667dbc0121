import { findDataRows } from './data-rows.js'
import type { Block, Cell, DocumentElement, DocumentNode, Row } from './element.js'
import { findFields } from './fields.js'
import { addCell, countRow, countText, type ShownTable, type TableCell, type TableRow } from './table.js'
import { walk } from './walk.js'

/** The nearest table, row and cell around a node; a row without a table, or a cell without a row, is a block like others. */
interface Surroundings {
  table: ShownTable | null
  row: TableRow | null
  cell: TableCell | null
}

/**
 * Finds the cells of all tables of a document, in its order: what they hold, which of their rows are data, and in which
 * columns they stand.
 */
export const measureTables = (root: Block): TableCell[] => {
  const measured: TableCell[] = []
  walk<DocumentNode, DocumentElement, Surroundings>(
    root,
    { table: null, row: null, cell: null },
    {
      enter: (node, around) => {
        const { table, row, cell } = around
        if (node.kind === 'hidden' || node.kind === 'picture') return undefined
        if (node.kind === 'text') {
          if (cell !== null) countText(cell, node)
          return undefined
        }
        if (node.kind === 'inline') return around
        if (cell !== null) cell.isLineOpen = false
        switch (node.kind) {
          case 'line-break':
            return undefined
          case 'block':
            return around
          case 'table':
            return { table: { rows: [] }, row: null, cell }
          case 'row':
            return table === null ? around : { table, row: newRow(table, cell, node), cell }
          case 'cell':
            return row === null ? around : { table: null, row: null, cell: openCell(row, node, measured) }
        }
      },
      leave: ({ kind }, { table, row, cell }) => {
        if (kind === 'row' && row !== null) countRow(row)
        if (kind === 'table' && table !== null) settle(table)
        if (kind !== 'inline' && cell !== null) cell.isLineOpen = false
      },
    },
  )
  return measured
}

const newRow = (table: ShownTable, around: TableCell | null, { columnsBefore = 0 }: Row): TableRow => ({
  table,
  columnsBefore,
  around,
  cells: [],
  isData: false,
})

const openCell = (row: TableRow, element: Cell, measured: TableCell[]): TableCell => {
  if (row.cells.length === 0) row.table.rows.push(row)
  const cell = addCell(row, element)
  measured.push(cell)
  return cell
}

const settle = ({ rows }: ShownTable): void => {
  findDataRows(rows)
  findFields(rows)
}
