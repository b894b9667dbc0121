/** A rectangle on a page, in points from the top left corner of the page as it is shown. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export const widthOf = ({ left, right }: Box): number => right - left

export const heightOf = ({ top, bottom }: Box): number => bottom - top

export const middleOf = ({ left, right }: Box): number => (left + right) / 2

export const centreOf = ({ top, bottom }: Box): number => (top + bottom) / 2

/** The smallest box around all of some boxes, of which there is at least one. */
export const around = (boxes: readonly Box[]): Box => {
  const whole: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const box of boxes) widen(whole, box)
  return whole
}

/** Makes a box reach around another. */
export const widen = (whole: Box, box: Box): void => {
  whole.left = Math.min(whole.left, box.left)
  whole.top = Math.min(whole.top, box.top)
  whole.right = Math.max(whole.right, box.right)
  whole.bottom = Math.max(whole.bottom, box.bottom)
}

/** Whether a box holds the middle of another. */
export const holdsMiddle = (box: Box, inner: Box): boolean => {
  const [x, y] = [middleOf(inner), centreOf(inner)]
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}

/** How far two stretches of a line run beside each other; negative where they do not: the gap between them. */
export const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom)
