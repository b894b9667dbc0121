import { numberEdit, whyUnwritable } from '../edit/number-in-text.js'
import type { Edit } from '../findings/diagnostic.js'
import type { PlacedCell } from '../tree/cells.js'

/** The change that makes the number of a cell another; `undefined` where it cannot be written there. */
export const editOfCell = (
  { raw, position: { start, end } }: PlacedCell,
  value: number,
): Edit | undefined => {
  // In the source of a page, a cell need not stand as it reads.
  if (end.offset - start.offset !== raw.length || whyUnwritable(value) !== undefined) return undefined
  const edit = numberEdit(raw, value)
  return { start: start.offset + edit.start, end: start.offset + edit.end, text: edit.text }
}
