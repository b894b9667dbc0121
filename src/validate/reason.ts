import type { PlacedCell } from '../tree/cells.js'

/** Why a cell gives no number: `blank`, `missing`, or the mark or words that stand there. */
export const reasonOf = (cell: PlacedCell | undefined): string => {
  if (cell?.state === 'mark' || cell?.state === 'text') return cell.raw
  return cell?.state === 'blank' ? 'blank' : 'missing'
}
