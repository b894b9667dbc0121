import type { SourceCell } from '../scan/cell.js'
import { isSpace } from '../source/space.js'
import { soundsLikeReport } from './known-words.js'

/**
 * Takes links that sound like a part of the report for what they are: words that lead to it, or to that of another
 * year. They stand in menus, in tables of contents, in lists of reports.
 *
 * @param links - The stretches that are words of links, in order.
 * @param offset - Where the text starts in that of the document, by which links are counted.
 */
export const markLinks = (
  cells: readonly SourceCell[],
  text: string,
  links: readonly (readonly [start: number, end: number])[],
  offset: number,
): void => {
  let next = 0
  const isLinked = ({ start, end }: SourceCell): boolean => {
    for (let at = start; at < end;) {
      while ((links[next]?.[1] ?? Infinity) <= at + offset) next++
      const [from, to] = links[next] ?? [Infinity, Infinity]
      if (from <= at + offset) at = to - offset
      else if (isSpace(text.charCodeAt(at))) at++
      else return false
    }
    return true
  }
  for (const cell of cells) {
    if (!cell.blank && isLinked(cell) && soundsLikeReport(text.slice(cell.start, cell.end)))
      cell.literal = true
  }
}
