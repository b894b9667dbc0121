import type { Position } from '../index.js'
import { drawReference, inMarkup, worstOf, type Note, type Sheet } from './notes.js'

/** A stretch of the source that is drawn as it is shown. */
interface Leaf {
  position: Position
}

/** Words of the report, with the findings that stand in them marked. */
export const drawWords = (leaves: readonly Leaf[], sheet: Sheet, between = ''): string =>
  leaves.map((leaf) => drawLeaf(leaf, sheet)).join(between)

const drawLeaf = ({ position }: Leaf, sheet: Sheet): string => {
  const { shown } = sheet.document
  const { start, end } = shown.rangeOf(position)
  let drawn = ''
  let at = start
  for (const group of groupsIn(start, end, sheet.notes)) {
    drawn += inMarkup(shown.text.slice(at, group.start)) + drawMark(group, sheet)
    at = group.end
  }
  return drawn + inMarkup(shown.text.slice(at, end))
}

/** Notes whose stretches overlap, and the stretch that they take together. */
interface Group {
  start: number
  end: number
  notes: Note[]
}

const groupsIn = (start: number, end: number, notes: readonly Note[]): Group[] => {
  const groups: Group[] = []
  const inside = notes.filter((note) => note.start < end && note.end > start)
  for (const note of inside.toSorted((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(note.start, start), Math.min(note.end, end)]
    const last = groups.at(-1)
    if (last !== undefined && from < last.end) {
      last.end = Math.max(last.end, to)
      last.notes.push(note)
    } else groups.push({ start: from, end: to, notes: [note] })
  }
  return groups
}

const drawMark = ({ start, end, notes }: Group, sheet: Sheet): string => {
  const words = inMarkup(sheet.document.shown.text.slice(start, end))
  const references = notes.map((note) => drawReference(note, 'text', sheet)).join('')
  return `<mark class="${worstOf(notes)}">${words}</mark>${references}`
}
