import { applyEdits, cellAt, diff, EditError, sureFixes } from '../../index.js'
import type { CellPath, Diagnostic, Edit, Report } from '../../index.js'
import { editorOf } from './editor-of.js'
import type { Read, Reading } from '../input/read-report.js'
import type { ReadReport } from '../output/output.js'

/** How a report is checked, and its file read again when it is changed. */
export interface Mending {
  find: (read: ReadReport) => readonly Diagnostic[]
  /** Reads bytes as those of the same file. */
  readAgain: (bytes: Uint8Array) => Promise<Reading>
}

/** A report as it is when all is mended that is sure. */
export interface Mended {
  after: Read
  /** What was remedied. */
  mended: readonly Diagnostic[]
  /** Why a remedy was not applied. */
  obstacle?: Obstacle
}

/** `format`: nothing can be changed in such a file; `change`: more than the remedies would change, or it cannot be written. */
export interface Obstacle {
  kind: 'format' | 'change'
  count: number
  reason: string
}

/** A remedy may bring others to light. A report in which they never end is left as it is then. */
const mostRounds = 10

/**
 * Mends a report as far as that is sure. After each round the file is read again, and where anything else than what was to
 * be mended reads otherwise, the round is taken back.
 */
export const mend = async (before: Read, mending: Mending): Promise<Mended> => {
  const mended: Diagnostic[] = []
  let after = before
  for (let round = 0; round < mostRounds; round++) {
    const chosen = sureFixes(mending.find(after.read))
    if (chosen.mended.length === 0) break
    const next = await changed(after, chosen.edits, mending)
    if ('kind' in next) return { after, mended, obstacle: { ...next, count: chosen.mended.length } }
    mended.push(...chosen.mended)
    after = next
  }
  return { after, mended }
}

const changed = async (
  before: Read,
  edits: readonly Edit[],
  { readAgain }: Mending,
): Promise<Read | Omit<Obstacle, 'count'>> => {
  const { source } = before.read.document
  const edit = editorOf(before.read.document)
  if (edit === undefined) return { kind: 'format', reason: '' }
  try {
    const after = await readAgain(edit(before.bytes, edits))
    if ('problem' in after) return { kind: 'change', reason: after.problem }
    const others = changesBesides(before.read.report, after.read.report, edits)
    if (after.read.document.source !== applyEdits(source, edits)) others.push('encoding')
    return others.length === 0 ? after : { kind: 'change', reason: others.join(', ') }
  } catch (error) {
    if (!(error instanceof EditError)) throw error
    return { kind: 'change', reason: error.message }
  }
}

/** What must not become of a remedy: a number that reads otherwise though its cell was not changed, or what is no longer read. */
const changesBesides = (before: Report, after: Report, edits: readonly Edit[]): string[] =>
  diff(before, after)
    .filter(
      (change) =>
        change.before !== null &&
        (change.after === null || (isNumber(change.path) && !isEdited(before, change.path, edits))),
    )
    .map(({ path }) => path)

const isNumber = (path: string): path is CellPath => /^(?:disclosure|requests|disputes)\./.test(path)

const isEdited = (report: Report, path: CellPath, edits: readonly Edit[]): boolean => {
  const cell = cellAt(report, path)
  if (cell === undefined) return false
  const { start, end } = cell.position
  return edits.some((edit) => edit.start >= start.offset && edit.end <= end.offset)
}
