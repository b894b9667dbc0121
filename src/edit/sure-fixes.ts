import { checkDiagnostics } from '../findings/check-diagnostics.js'
import type { Diagnostic, Edit } from '../findings/diagnostic.js'

/** What can be mended of some findings in one go. */
export interface SureFixes {
  /** The changes of the source, for `applyEdits`, in their order. */
  edits: Edit[]
  /** The findings that they remedy. */
  mended: Diagnostic[]
}

/**
 * Chooses what can be mended without a person who decides: of each finding that offers exactly one fix, that fix. Of two
 * that touch each other only the first is chosen; check the mended text again, and what is left is found and offered anew.
 * A finding that offers several fixes offers them as a choice, and none is made.
 *
 * @param diagnostics - What `check`, `parse` or `validate` found. The first counts more than the last.
 * @returns The changes, and which findings they remedy; none where nothing can be mended.
 * @throws `TypeError` for what is no list.
 * @category Edit
 *
 * @example
 * ```ts
 * import { applyEdits, check, sureFixes } from 'ogi-report'
 *
 * const source = '五、存在的主要问题及改进情况\n公示栏的的字太小。'
 * const { edits } = sureFixes(check(source).diagnostics) // [{ start: 18, end: 20, text: '的' }]
 * applyEdits(source, edits) // '五、存在的主要问题及改进情况\n公示栏的字太小。'
 * ```
 */
export const sureFixes = (diagnostics: readonly Diagnostic[]): SureFixes => {
  checkDiagnostics('sureFixes(diagnostics)', diagnostics)
  const chosen: Edit[] = []
  const mended = diagnostics.filter(({ fixes = [] }) => {
    const [fix, another] = fixes
    return fix !== undefined && another === undefined && choose(fix.edits, chosen)
  })
  return { edits: chosen, mended }
}

/** Adds the changes of a fix, unless they touch others; those that are chosen already are remedied by the same change. */
const choose = (edits: readonly Edit[], chosen: Edit[]): boolean => {
  const fresh = edits.filter((edit) => !isSame(edit, chosen[indexBehind(edit, chosen) - 1]))
  const own: Edit[] = []
  for (const edit of fresh) {
    if (edit.end < edit.start || touchesAny(edit, chosen) || touchesAny(edit, own)) return false
    own.splice(indexBehind(edit, own), 0, edit)
  }
  for (const edit of own) chosen.splice(indexBehind(edit, chosen), 0, edit)
  return edits.length > 0
}

/** How many of some changes, which are in order, start no later than another. */
const indexBehind = ({ start }: Edit, ordered: readonly Edit[]): number => {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  return low
}

const touchesAny = (edit: Edit, ordered: readonly Edit[]): boolean => {
  const at = indexBehind(edit, ordered)
  const [before, behind] = [ordered[at - 1], ordered[at]]
  return (
    (before !== undefined && before.end >= edit.start) || (behind !== undefined && behind.start <= edit.end)
  )
}

const isSame = (one: Edit, other: Edit | undefined): boolean =>
  one.start === other?.start && one.end === other.end && one.text === other.text
