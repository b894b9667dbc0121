import type { TextPiece } from './element.js'

/** Which stretches of the source the text of a document is made of, in order. */
export interface SourceMap {
  /** Where each stretch starts in the text. What stands between two of them in the text is not in the source. */
  at: number[]
  /** How long it is in the text. A stretch of nothing is the place of a blank cell. */
  length: number[]
  /** Where it starts and ends in the source. */
  start: number[]
  end: number[]
}

export const createSourceMap = (): SourceMap => ({ at: [], length: [], start: [], end: [] })

/** Adds a stretch at a place of the text that is behind all others. */
export const addStretch = (
  map: SourceMap,
  at: number,
  { value, start, end }: Omit<TextPiece, 'kind'>,
): void => {
  map.at.push(at)
  map.length.push(value.length)
  map.start.push(start)
  map.end.push(end)
}

/**
 * Finds the place in the source of an offset in the text: where the character behind it starts, or, for the end of
 * a stretch of text, where the one before it ends.
 */
export type FindPlace = (offset: number, edge: 'start' | 'end') => number

/** Finds places; asks that come in the order of the text are answered without a search. */
export const createFinder = ({ at, length, start, end }: SourceMap): FindPlace => {
  let stretch = 0
  const goTo = (offset: number): void => {
    if (!isAt(stretch, offset)) stretch = isAt(stretch + 1, offset) ? stretch + 1 : search(at, offset)
  }
  const isAt = (index: number, offset: number): boolean =>
    (at[index] ?? Infinity) <= offset && offset < (at[index + 1] ?? Infinity)
  return (offset, edge) => {
    goTo(offset)
    // The end of a stretch of text is told by its last character, if the next one does not start with a blank cell.
    const before = edge === 'end' && at[stretch] === offset && length[stretch] !== 0 ? stretch - 1 : stretch
    const [from, size, first, last] = [at[before], length[before], start[before], end[before]]
    if (from === undefined || size === undefined || first === undefined || last === undefined) return 0
    const into = offset - from
    if (into >= size) return last
    if (size === last - first) return first + into
    return edge === 'start' || into === 0 ? first : last
  }
}

/** The last stretch that starts at an offset or before it; 0 where none does. */
const search = (at: readonly number[], offset: number): number => {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
