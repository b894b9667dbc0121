import { middleOf, widthOf } from './box.js'
import type { Glyph } from './page-content.js'

/*
 * Characters that stand upright below each other, as those of a label do that runs down the page. Browsers paint each at
 * a place of its own, and marks and flat characters off it, up to over the one before:
 *
 *   painted       meant
 *   、 三           三
 *                  、
 *   本             本
 *   年             年
 *
 * They are painted in the order of reading.
 */

/** How far beside each other they stand at most, and how narrow they are, in ems. */
const mostBeside = 0.1
const narrowest = 0.9
/** How far below or above the one before a character may be painted, in ems. */
const farthest = 2.5
/** How much the distance of two that follow each other may differ from their size, in ems. */
const unevenness = 0.12

/** Whether a glyph may stand in a stack, below the one that is painted before it. */
export const mayStandInStack = (last: Glyph, glyph: Glyph): boolean =>
  last.direction === 'right' &&
  glyph.direction === 'right' &&
  last.size === glyph.size &&
  isFullWidth(last) &&
  isFullWidth(glyph) &&
  Math.abs(middleOf(last.box) - middleOf(glyph.box)) < mostBeside * glyph.size &&
  Math.abs(glyph.box.top - last.box.top) < farthest * glyph.size

const isFullWidth = ({ text, box, size }: Glyph): boolean =>
  text.trim() !== '' && widthOf(box) > narrowest * size

/** Whether most glyphs of a stretch follow each other as closely as they are high, which lines of text do not. */
export const isStack = (stretch: readonly Glyph[]): boolean => {
  const distances = stretch
    .slice(1)
    .map(({ box, size }, at) => (box.top - (stretch[at]?.box.top ?? 0)) / size)
  const even = distances.filter((distance) => Math.abs(distance - 1) < unevenness).length
  return even > 0 && even >= distances.length / 2
}

/** The glyphs of a stack as a line that runs down the page, each at the place that it was meant for. */
export const straightened = (stack: readonly Glyph[]): Glyph[] => {
  const tops = stack.map(({ box, size }, at) => box.top - at * size).sort((one, other) => one - other)
  const start = tops[Math.floor(tops.length / 2)] ?? 0
  return stack.map((glyph, at) => {
    const top = start + at * glyph.size
    return { ...glyph, direction: 'down', box: { ...glyph.box, top, bottom: top + glyph.size } }
  })
}
