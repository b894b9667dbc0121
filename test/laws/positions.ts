import { parse, type Leaf, type Node } from '../../src/index.js'
import { createPoints } from './points.js'
import { excerpt, violate } from './violation.js'

/**
 * Law 2: children lie inside their parents, in order, without overlap; the text of a leaf is what stands in the source
 * at its place; line and column agree with the offset.
 */
export const hasSoundPositions = (source: string): void => {
  const { report } = parse(source)
  const { start, end } = report.position
  if (start.offset !== 0 || end.offset !== source.length) {
    violate(`the report is at ${start.offset}–${end.offset} in a text of ${source.length}`)
  }
  checkNode(source, report, createPoints(source))
}

const checkNode = (source: string, node: Node, pointAt: ReturnType<typeof createPoints>): void => {
  checkPoints(source, node, pointAt)
  if (!('children' in node)) {
    checkText(source, node)
    return
  }
  let reached = node.position.start.offset
  let previous: Node | undefined
  const children: readonly Node[] = node.children
  for (const child of children) {
    const { start, end } = child.position
    if (start.offset < reached) {
      violate(
        `${nameOf(child)} starts before ${previous === undefined ? nameOf(node) : `the end of ${nameOf(previous)}`}`,
        excerpt(source, start.offset, end.offset),
      )
    }
    checkNode(source, child, pointAt)
    reached = end.offset
    previous = child
  }
  if (reached > node.position.end.offset) {
    violate(`${nameOf(node)} ends before its last child`, excerpt(source, node.position.end.offset, reached))
  }
}

const nameOf = ({ type, position: { start, end } }: Node): string => `${type} ${start.offset}–${end.offset}`

const checkPoints = (source: string, node: Node, pointAt: ReturnType<typeof createPoints>): void => {
  const { start, end } = node.position
  if (start.offset < 0 || start.offset > end.offset || end.offset > source.length) {
    violate(`${nameOf(node)} has no place in a text of ${source.length}`)
  }
  for (const point of [start, end]) {
    const { line, column } = pointAt(point.offset)
    if (line === point.line && column === point.column) continue
    violate(
      `${nameOf(node)} says ${point.line}:${point.column} for offset ${point.offset}, which is ${line}:${column}`,
      excerpt(source, point.offset, point.offset),
    )
  }
}

const checkText = (source: string, leaf: Leaf): void => {
  const { start, end } = leaf.position
  const text = leaf.type === 'Cell' ? leaf.raw : leaf.value
  if (source.slice(start.offset, end.offset) === text) return
  violate(
    `${nameOf(leaf)} says ${JSON.stringify(text)} and stands elsewhere`,
    excerpt(source, start.offset, end.offset),
  )
}
