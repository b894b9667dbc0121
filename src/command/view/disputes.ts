import { disputeColumns, disputeGroups } from '../../form/disputes.js'
import { showCell, type Cells } from './cell.js'
import type { Grid } from './grid.js'

/** The grid of section 四, its three groups of columns below each other. */
export const disputesGrid = (cells: Cells): Grid => ({
  corner: '',
  columns: disputeColumns.map(({ label }) => ({ header: [label], group: undefined })),
  rows: disputeGroups.map((group) => ({
    label: 'group' in group ? `${group.group}：${group.label}` : group.label,
    depth: 0,
    cells: disputeColumns.map((column) => showCell(cells.get(`disputes.${group.key}.${column.key}`))),
  })),
})
