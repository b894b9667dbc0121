import type { Edit } from '../findings/diagnostic.js'
import { describe } from '../surface/describe.js'
import { checkArray, checkText } from '../surface/arguments.js'
import { EditError } from './edit-error.js'

/**
 * Makes changes to a text.
 *
 * @param source - The text.
 * @param edits - The changes, in any order; their offsets are those of `source`, in UTF-16 units, half-open. Two that
 * insert at the same place are made in the order given.
 * @returns The text with all changes made.
 * @throws {@link EditError} for a change that lies outside the text, and for two that overlap; `TypeError` for what is no
 * text, and no list of changes.
 * @category Edit
 *
 * @example
 * ```ts
 * import { applyEdits } from 'ogi-report'
 *
 * applyEdits('规章 | 0 | 73次 |', [{ start: 9, end: 11, text: '74' }]) // '规章 | 0 | 74次 |'
 * ```
 */
export const applyEdits = (source: string, edits: readonly Edit[]): string => {
  checkText('applyEdits(source)', source)
  checkEdits(edits)
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let changed = ''
  let at = 0
  for (const { start, end, text } of ordered) {
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end > source.length ||
      start > end
    ) {
      throw new EditError(
        '',
        `the edit of ${start}–${end} lies outside the text, which has ${source.length} units`,
      )
    }
    if (start < at) throw new EditError('', `the edit of ${start}–${end} overlaps the one that ends at ${at}`)
    changed += source.slice(at, start) + text
    at = end
  }
  return changed + source.slice(at)
}

function checkEdits(edits: unknown): asserts edits is readonly Edit[] {
  checkArray('applyEdits(edits)', edits)
  edits.forEach((edit, at) => {
    if (typeof edit === 'object' && edit !== null && 'text' in edit && typeof edit.text === 'string') return
    throw new TypeError(`applyEdits(edits[${at}]) must be { start, end, text }; got ${describe(edit)}`)
  })
}
