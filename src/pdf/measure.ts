import { widthOf } from './box.js'
import type { GridCell } from './flow.js'
import type { Line } from './line.js'
import type { Measure } from './paragraphs.js'

/** How far apart two lines of a paragraph are, in the size of their type, where nothing shows it. */
const usualPitch = 1.75
const loosestPitch = 3

/** How many lines end where the text does on its right. */
const fewestThatEnd = 2

/** The space that the text of a document has, by all its lines outside tables. */
export const measureOf = (lines: readonly Line[], pageWidth: number): Measure => {
  const left = Math.min(...lines.map(({ box }) => box.left))
  const right = Math.max(...lines.map(({ box }) => box.right))
  const ending = lines.filter(({ box, size }) => box.right > right - size)
  // A text whose lines are all short says nothing of its right margin, which then is as wide as the left one.
  const margin = ending.length >= fewestThatEnd ? right : Math.max(right, pageWidth - left)
  return { left, right: margin, pitch: pitchOf(lines, margin) }
}

/** The distance of lines of which the first ends at the right margin, and the second begins at the left one. */
const pitchOf = (lines: readonly Line[], right: number): number => {
  const pitches = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (next?.page !== line.page || next.size !== line.size || line.box.right < right - line.size) return []
    const pitch = (next.box.top - line.box.top) / line.size
    return pitch > 0 && pitch < loosestPitch ? [pitch] : []
  })
  pitches.sort((one, other) => one - other)
  return pitches[Math.floor(pitches.length / 2)] ?? usualPitch
}

/** The room between the edge of a cell and its words: the least of all cells of a table. */
export const paddingOf = (cells: readonly GridCell[]): number => {
  const room = cells.flatMap(({ box, flow }) =>
    flow.flatMap((item) =>
      item.kind === 'line' ? [item.box.left - box.left, box.right - item.box.right] : [],
    ),
  )
  return Math.max(0, Math.min(...room))
}

/** The space that the words of a cell have. */
export const measureOfCell = ({ box }: GridCell, padding: number): Measure => ({
  left: box.left + padding,
  right: Math.max(box.right - padding, box.left + Math.min(widthOf(box), padding)),
  pitch: loosestPitch,
})
