import { middleOf, type Box } from './box.js'

/** The columns that boxes make which stand above each other: those that overlap are one column. */
export const columnsOf = (boxes: readonly Box[]): Box[] => {
  const columns: Box[] = []
  for (const box of [...boxes].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last === undefined || box.left >= last.right) columns.push({ ...box })
    else last.right = Math.max(last.right, box.right)
  }
  return columns
}

/** The column that a box stands in. */
export const columnAt = (columns: readonly Box[], box: Box): number =>
  columns.findIndex(({ left, right }) => box.left >= left && box.right <= right)

/** How much nearer a column must be to its header than to any other. */
const clearlyNearer = 0.6

const alignments: readonly ((box: Box) => number)[] = [({ left }) => left, middleOf, ({ right }) => right]

/**
 * Finds the header of each column, by its place among the headers. As many columns as headers follow their order; where
 * there are fewer, each must stand clearly nearest to another header, aligned in one way. `undefined` where nothing is clear.
 */
export const matchHeaders = (columns: readonly Box[], headers: readonly Box[]): number[] | undefined => {
  if (columns.length === headers.length) return columns.map((_, at) => at)
  if (columns.length > headers.length) return undefined
  const [closest] = alignments
    .map((align) => columns.map((column) => nearestTo(align(column), headers.map(align))))
    .sort((one, other) => total(one) - total(other))
  if (closest === undefined || closest.some(({ clear }) => !clear)) return undefined
  const chosen = closest.map(({ at }) => at)
  return chosen.every((at, index) => index === 0 || at > (chosen[index - 1] ?? at)) ? chosen : undefined
}

interface Nearest {
  at: number
  distance: number
  /** Whether it is clearly nearer than any other. */
  clear: boolean
}

const total = (all: readonly Nearest[]): number => all.reduce((sum, { distance }) => sum + distance, 0)

const nearestTo = (place: number, others: readonly number[]): Nearest => {
  const distances = others.map((other, at) => ({ at, distance: Math.abs(other - place) }))
  const [first, second] = distances.sort((one, other) => one.distance - other.distance)
  const distance = first?.distance ?? Infinity
  return { at: first?.at ?? 0, distance, clear: distance < clearlyNearer * (second?.distance ?? Infinity) }
}
