import type { Reason } from '../findings/reason.js'
import type { LineEvidence, RowEvidence } from './evidence.js'

/** Why nobody can say which value of a row or line belongs to which column; `undefined` where their number says it. */
export const whyOpen = (evidence: RowEvidence | LineEvidence): Reason | undefined =>
  evidence.stands === 'behind a label' ? whyOpenRow(evidence) : whyOpenLine(evidence)

const whyOpenRow = ({ cells, filled, columns, onGrid, header, more }: RowEvidence): Reason | undefined => {
  if (cells === 1 && more.glued() !== undefined) return 'digits-together'
  if (onGrid && header?.spans !== undefined) return 'spanned-fields'
  return filled < cells && cells >= columns ? 'fillers' : undefined
}

const whyOpenLine = ({ cells, columns, glued }: LineEvidence): Reason | undefined => {
  if (glued !== undefined) return 'digits-together'
  if (cells.length >= columns && cells.some(({ blank }) => blank)) return 'fillers'
  return cells.length === columns ? 'broken-line' : undefined
}
