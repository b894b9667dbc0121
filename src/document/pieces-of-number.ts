/*
 * What could be a number, and is written in pieces that are none together: on lines of their own, in another style, on
 * both sides of a picture.
 *
 *   <td>12<sup>3</sup></td>      <td>12<br>345</td>      <td>22<small>（其中修订16件）</small></td>
 *       ^^     ^                     ^^    ^^^               ^^ one piece, and a note
 */

const partOfNumber = /[\d０-９+＋\-－−–—,，.．增减減]/

/**
 * Whether a text holds parts of a number on both sides of an edge; what stands in brackets is a note to it.
 *
 * @param text - A text that reads as a number.
 * @param edges - The offsets where a number ends that is written before them.
 */
export const isInPieces = (text: string, edges: readonly number[]): boolean => {
  let edge = 0
  let depth = 0
  let hasPart = false
  let hasPartBefore = false
  for (let at = 0; at < text.length; at++) {
    while (edge < edges.length && (edges[edge] ?? 0) <= at) {
      hasPartBefore ||= hasPart
      hasPart = false
      edge++
    }
    const character = text.charAt(at)
    if (character === '（' || character === '(') depth++
    else if (character === '）' || character === ')') depth--
    else if (depth === 0 && partOfNumber.test(character)) {
      if (hasPartBefore) return true
      hasPart = true
    }
  }
  return false
}
