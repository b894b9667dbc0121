import { cells, type Cell, type Report } from '../../index.js'
import { fit, type GridCell } from './grid.js'

/** What stands for a cell that is there and holds nothing. */
export const blankSign = '␣'
/** What stands for a number that is not there, or whose place is not certain. */
export const missingSign = '?'

const widestText = 8

/** The cells that count, by the paths of their numbers. */
export type Cells = ReadonlyMap<string, Cell>

/** Finds the cells of a report. */
export const cellsOf = (report: Report): Cells => new Map(cells(report).map((cell) => [cell.path, cell]))

/** A cell as it is shown: zero, blank, a mark and a missing number are told apart. */
export const showCell = (cell: Cell | undefined): GridCell => {
  switch (cell?.state) {
    case undefined:
    case 'missing':
      return { text: missingSign, role: 'error' }
    case 'blank':
      return { text: blankSign, role: 'margin' }
    case 'mark':
      return { text: cell.raw, role: 'margin' }
    case 'text':
      return { text: fit(cell.raw, widestText), role: 'error' }
    case 'number': {
      const text = `${cell.value ?? ''}${cell.unit ?? ''}`
      return cell.value === 0 ? { text, role: 'margin' } : { text }
    }
  }
}
