import { createLocator, createSource, type Locate, type Point, type Position } from '../source/source.js'
import { createFinder, type SourceMap } from './source-map.js'

/** Locates stretches of the text of a document in its source. */
export interface DocumentLocator {
  /** Gives positions in the text, which become positions in the source when all is settled. */
  locate: Locate
  /** Moves all positions that were given to the source, and gives that of the whole document. */
  settle: () => Position
}

/**
 * The reader compares the offsets of points, and asks with them again: how long a paragraph is, where a row ends. So
 * points keep the offsets of the text as long as it reads.
 */
export const createDocumentLocator = (source: string, map: SourceMap): DocumentLocator => {
  const given: Position[] = []
  return {
    locate: (from, to) => {
      const position = { start: pointInText(from), end: pointInText(to) }
      given.push(position)
      return position
    },
    settle: () => {
      const placeOf = createFinder(map)
      const locateInSource = createLocator(createSource(source))
      for (const { start, end } of given) {
        const last = placeOf(end.offset, 'end')
        const first = start.offset === end.offset ? last : placeOf(start.offset, 'start')
        const position = locateInSource(first, last)
        move(start, position.start)
        move(end, position.end)
      }
      return locateInSource(0, source.length)
    },
  }
}

const pointInText = (offset: number): Point => ({ line: 0, column: 0, offset })

const move = (point: Point, { line, column, offset }: Point): void => {
  point.line = line
  point.column = column
  point.offset = offset
}
