import { newest } from '../../form/forms.js'
import { columnsOf, rowsOf } from '../../form/tables.js'
import { showCell, type Cells } from './cell.js'
import type { Grid } from './grid.js'

/** The grid of section 四, its three groups of columns below each other. */
export const disputesGrid = (cells: Cells): Grid => ({
  corner: '',
  columns: columnsOf('disputes').map(({ label }) => ({ header: [label], group: undefined })),
  rows: rowsOf('disputes', newest).map(({ key, label, spans, columns }) => ({
    label: [...spans.map((span) => span.label), label].join('：'),
    depth: 0,
    cells: columns.map((column) => showCell(cells.get(`disputes.${key}.${column.key}`))),
  })),
})
