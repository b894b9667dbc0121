import { around, centreOf, heightOf, middleOf, widthOf, type Box } from './box.js'
import { applyTo, type Matrix } from './matrix.js'
import { numbersOf, operandsOf } from './operator-list.js'
import type { Ruling } from './page-content.js'

/** How a path is painted. One that is only clipped to is not painted at all. */
export type Paint = 'fill' | 'stroke' | 'both'

type Point = [x: number, y: number]

/** A part of a path that is drawn without lifting the pen. */
interface Outline {
  points: Point[]
  closed: boolean
  curved: boolean
}

/** The thickest that a filled rectangle may be to count as a line, and the farthest that a line may be askew, in points. */
const thickest = 3
const mostAskew = 0.5
/** What is less that much longer than thick is a dot. */
const longerThanThick = 1.5

/** What a path draws: the lines among its parts, and whether there is more to it, as there is to a picture. */
export interface Drawn {
  rulings: Ruling[]
  isPicture: boolean
}

const mostPointsOfShape = 12

/** Finds the lines in a path: thin filled rectangles, frames of two nested rectangles, and level or upright strokes. */
export const readPath = (args: unknown, matrix: Matrix, paint: Paint): Drawn => {
  const outlines = outlinesOf(args, matrix)
  const rulings: Ruling[] = []
  if (paint !== 'stroke') rulings.push(...filledLines(outlines))
  if (paint !== 'fill') for (const outline of outlines) rulings.push(...strokedLines(outline))
  const isPicture =
    paint !== 'stroke' && outlines.some(({ points, curved }) => curved || points.length > mostPointsOfShape)
  return { rulings, isPicture }
}

/** How pdfjs writes a path: a code for what is drawn, and then its coordinates. */
const drawing = { move: 0, line: 1, curve: 2, quadraticCurve: 3, close: 4 }

const outlinesOf = (args: unknown, matrix: Matrix): Outline[] => {
  const outlines: Outline[] = []
  const numbers = numbersOf(operandsOf(operandsOf(args)[1])[0])
  let open: Outline | undefined
  for (let at = 0; at < numbers.length;) {
    const code = numbers[at++]
    const coordinates =
      code === drawing.curve ? 6 : code === drawing.quadraticCurve ? 4 : code === drawing.close ? 0 : 2
    at += coordinates
    if (code === drawing.close) {
      if (open !== undefined) open.closed = true
      continue
    }
    const point = applyTo(matrix, numbers[at - 2] ?? 0, numbers[at - 1] ?? 0)
    if (open === undefined || code === drawing.move) {
      open = { points: [], closed: false, curved: false }
      outlines.push(open)
    }
    open.points.push(point)
    if (coordinates > 2) open.curved = true
  }
  return outlines
}

const boxOf = ({ points }: Outline): Box =>
  around(points.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y })))

const filledLines = (outlines: readonly Outline[]): Ruling[] => {
  const straight = outlines.filter(({ curved }) => !curved).map(boxOf)
  const [outer, inner] = straight
  if (straight.length === 2 && outer !== undefined && inner !== undefined) {
    const frame = frameOf(outer, inner) ?? frameOf(inner, outer)
    if (frame !== undefined) return edgesOf(frame)
  }
  return straight.flatMap(linesOfBox)
}

/** The line that a thin box is; both that a dot may be part of. */
export const linesOfBox = (box: Box): Ruling[] => {
  const [width, height] = [widthOf(box), heightOf(box)]
  const level: Ruling = { axis: 'level', at: centreOf(box), from: box.left, to: box.right }
  const upright: Ruling = { axis: 'upright', at: middleOf(box), from: box.top, to: box.bottom }
  return [
    ...(height <= thickest && width * longerThanThick > height ? [level] : []),
    ...(width <= thickest && height * longerThanThick > width ? [upright] : []),
  ]
}

/** The frame between two boxes, of which the inner one is left out: the border of a cell. */
const frameOf = (outer: Box, inner: Box): Box | undefined => {
  const sides = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ]
  if (sides.some((side) => side < 0 || side > thickest)) return undefined
  return {
    left: (outer.left + inner.left) / 2,
    top: (outer.top + inner.top) / 2,
    right: (outer.right + inner.right) / 2,
    bottom: (outer.bottom + inner.bottom) / 2,
  }
}

const edgesOf = ({ left, top, right, bottom }: Box): Ruling[] => [
  { axis: 'level', at: top, from: left, to: right },
  { axis: 'level', at: bottom, from: left, to: right },
  { axis: 'upright', at: left, from: top, to: bottom },
  { axis: 'upright', at: right, from: top, to: bottom },
]

const strokedLines = ({ points, closed, curved }: Outline): Ruling[] => {
  if (curved) return []
  const first = points[0]
  const ends = closed && first !== undefined ? [...points, first] : points
  return ends.flatMap((end, at) => {
    const start = ends[at - 1]
    return start === undefined ? [] : (strokeOf(start, end) ?? [])
  })
}

const strokeOf = ([x, y]: Point, [toX, toY]: Point): Ruling | undefined => {
  const [across, down] = [Math.abs(toX - x), Math.abs(toY - y)]
  if (down <= mostAskew && across > mostAskew)
    return { axis: 'level', at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) }
  if (across <= mostAskew && down > mostAskew)
    return { axis: 'upright', at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) }
  return undefined
}
