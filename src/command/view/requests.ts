import type { Edition } from '../../form/forms.js'
import {
  blockOf,
  columnsBelow,
  isSameLine,
  linesOf,
  linesOfAny,
  type SpannedColumn,
} from '../../form/tables.js'
import { showCell, type Cells } from './cell.js'
import type { Grid, GridColumn } from './grid.js'

const charactersInHeader = 3

/** The grid of section 三. */
export const requestsGrid = (cells: Cells, edition: Edition): Grid => {
  const columns = columnsBelow(blockOf('requests', edition).header)
  const own = linesOf('requests', edition)
  const cellsOfRow = (row: string) =>
    columns.map(({ column }) => showCell(cells.get(`requests.${row}.${column.key}`)))
  return {
    corner: '',
    columns: columns.map(columnOf),
    // A report that mixes the editions has rows of both.
    rows: linesOfAny('requests')
      .filter(
        (line) =>
          own.some((one) => isSameLine(one, line)) ||
          ('key' in line && cells.has(`requests.${line.key}.total`)),
      )
      .map((line) => ({
        label: line.label,
        depth: line.depth ?? 0,
        cells: 'key' in line ? cellsOfRow(line.key) : [],
      })),
  }
}

const columnOf = ({ column, spans }: SpannedColumn): GridColumn => ({
  header: inEvenLines(column.label),
  group: spans.at(-1)?.label,
})

/** A header in lines of about the same length, as printed forms have it: 社会公 / 益组织. */
const inEvenLines = (label: string): string[] => {
  const lines = Math.ceil(label.length / charactersInHeader)
  const length = Math.ceil(label.length / lines)
  return Array.from({ length: lines }, (_, line) => label.slice(line * length, (line + 1) * length))
}
