import type { ShownText } from '../source/shown-text.js'
import type { SourceMap } from './source-map.js'

/** What a document shows of a text that its stretches tell the places of. */
export const documentAsShown = (text: string, map: SourceMap): ShownText => ({
  text,
  rangeOf: ({ start, end }) => {
    if (start.offset === end.offset) {
      const at = blankAt(map, start.offset)
      return { start: at, end: at }
    }
    const from = startOf(map, start.offset)
    return { start: from, end: Math.max(from, endOf(map, end.offset)) }
  },
})

/** How many stretches start before a place of the source. */
const countBefore = ({ start }: SourceMap, place: number): number => {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** A stretch, and where it stands on either side. */
const stretchAt = ({ at, length, start, end }: SourceMap, index: number) => {
  const [shownAt, size, from, to] = [at[index], length[index], start[index], end[index]]
  if (shownAt === undefined || size === undefined || from === undefined || to === undefined) return undefined
  return { shownAt, size, from, to, isPlain: size === to - from }
}

/** Where a cell is shown that holds nothing: at its own place, else behind what stands before it. */
const blankAt = (map: SourceMap, place: number): number => {
  const index = countBefore(map, place)
  const here = stretchAt(map, index)
  if (here?.from === place && here.size === 0) return here.shownAt
  return endOf(map, place)
}

/** Where the first character is shown that stands at a place of the source, or behind. */
const startOf = (map: SourceMap, place: number): number => {
  const index = countBefore(map, place)
  const before = stretchAt(map, index - 1)
  if (before !== undefined && before.to > place)
    return before.isPlain ? before.shownAt + place - before.from : before.shownAt
  const next = stretchAt(map, index)
  return next?.shownAt ?? (before === undefined ? 0 : before.shownAt + before.size)
}

/** Where the last character ends that stands before a place of the source. */
const endOf = (map: SourceMap, place: number): number => {
  const before = stretchAt(map, countBefore(map, place) - 1)
  if (before === undefined) return 0
  const isInside = before.isPlain && place < before.to
  return before.shownAt + (isInside ? place - before.from : before.size)
}
