import { widthOf } from './box.js'
import type { GridCell } from './flow.js'
import { endOf, type Line } from './line.js'
import type { Measure } from './paragraphs.js'

/** How far apart two lines of a paragraph are, in the size of their type, where nothing shows it. */
const usualPitch = 1.75
const closestPitch = 1
const loosestPitch = 3
/** How far before the margin a full line may end, in ems. */
const fullness = 2

/** How many lines end where the text does on its right. */
const fewestThatEnd = 2

/** The space that the text of a document has, by all its lines outside tables. */
export const measureOf = (lines: readonly Line[], pageWidth: number): Measure => {
  const left = Math.min(...lines.map(({ box }) => box.left))
  const right = Math.max(...lines.map(endOf))
  const ending = lines.filter((line) => endOf(line) > right - line.size)
  // A text whose lines are all short says nothing of its right margin, which then is as wide as the left one.
  const margin = ending.length >= fewestThatEnd ? right : Math.max(right, pageWidth - left)
  return { left, right: margin, pitchOf: pitchesOf(lines, margin) }
}

/**
 * The least distance of lines of one size of which the first ends at the right margin: that to the next paragraph may be
 * greater. Titles are set closer than the text below them.
 */
const pitchesOf = (lines: readonly Line[], right: number): Measure['pitchOf'] => {
  const least = new Map<number, number>()
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next?.page !== line.page || next.size !== line.size || endOf(line) < right - fullness * line.size)
      return
    const pitch = (next.box.top - line.box.top) / line.size
    if (pitch < closestPitch || pitch >= loosestPitch) return
    least.set(line.size, Math.min(pitch, least.get(line.size) ?? pitch))
  })
  return (size) => least.get(size) ?? usualPitch
}

/**
 * The room between the edge of a cell and its words: the least of all cells of a table. Cells of several lines tell it,
 * since a single line may run over the edge.
 */
export const paddingOf = (cells: readonly GridCell[]): number => {
  const wrapped = cells.filter(({ flow }) => flow.length > 1)
  const room = (wrapped.length > 0 ? wrapped : cells).flatMap(roomIn)
  return Math.max(0, Math.min(...room))
}

const roomIn = ({ box, flow }: GridCell): number[] =>
  flow.flatMap((item) => (item.kind === 'line' ? [item.box.left - box.left, box.right - item.box.right] : []))

/** The space that the words of a cell have. */
export const measureOfCell = ({ box }: GridCell, padding: number): Measure => ({
  left: box.left + padding,
  right: Math.max(box.right - padding, box.left + Math.min(widthOf(box), padding)),
  pitchOf: () => loosestPitch,
})
