import type { Box } from './box.js'

/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that does the inner one first and the outer one then. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer
  const [k, l, m, n, o, p] = inner
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}

export const applyTo = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The box around what a transformation makes of a rectangle. */
export const transformBox = (matrix: Matrix, { left, top, right, bottom }: Box): Box => {
  const corners = [
    applyTo(matrix, left, top),
    applyTo(matrix, right, top),
    applyTo(matrix, left, bottom),
    applyTo(matrix, right, bottom),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Six numbers as a transformation; `undefined` where they are not six. */
export const matrixOf = (numbers: readonly number[]): Matrix | undefined => {
  const [a, b, c, d, e, f] = numbers
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? undefined
    : [a, b, c, d, e, f]
}
