import { toData, type Diagnostic, type Leaf, type Node } from '../../../src/index.js'
import { parseHtml } from '../../../src/html/index.js'
import { hasTags } from '../../../src/html/tags.js'
import type { Law } from '../../laws/hold.js'
import { createPoints } from '../../laws/points.js'
import { excerpt, violate } from '../../laws/violation.js'
import { nodesOf } from '../../support/tree.js'
import { decode, shownTexts, wordsOf, type Shown } from './shown.js'

type PointAt = ReturnType<typeof createPoints>

/** Law 1: reading returns on any page, and gives diagnostics in the order of its source. */
const isTotal = (html: string): void => {
  const { report, diagnostics } = parseHtml(html)
  toData(report)
  const pointAt = createPoints(html)
  let last = 0
  for (const { code, position, related = [] } of diagnostics) {
    for (const place of [position, ...related.map((one) => one.position)])
      checkPlace(html, place, code, pointAt)
    if (position.start.offset < last) violate(`${code} stands behind a diagnostic whose place is ${last}`)
    last = position.start.offset
  }
}

const checkPlace = (
  html: string,
  { start, end }: Diagnostic['position'],
  name: string,
  pointAt: PointAt,
): void => {
  if (start.offset < 0 || start.offset > end.offset || end.offset > html.length) {
    violate(`${name} is at ${start.offset}–${end.offset} in a page of ${html.length}`)
  }
  for (const point of [start, end]) {
    const { line, column } = pointAt(point.offset)
    if (line === point.line && column === point.column) continue
    violate(
      `${name} says ${point.line}:${point.column} for offset ${point.offset}, which is ${line}:${column}`,
    )
  }
}

const isLeaf = (node: Node): node is Leaf => !('children' in node)

const textOf = (leaf: Leaf): string => (leaf.type === 'Cell' ? leaf.raw : leaf.value)

/**
 * Law 2: children lie inside their parents, in order, without overlap; what is shown of the source at the place of
 * a leaf is its text.
 */
const hasSoundPositions = (html: string): void => {
  const { report } = parseHtml(html)
  const { start, end } = report.position
  if (start.offset !== 0 || end.offset !== html.length)
    violate(`the report is at ${start.offset}–${end.offset}`)
  const pointAt = createPoints(html)
  const shown = shownTexts(html)
  for (const node of nodesOf(report)) {
    checkPlace(html, node.position, node.type, pointAt)
    if ('children' in node) checkOrder(node.position.start.offset, node.children, node.position.end.offset)
    else checkText(html, node, shown)
  }
}

const checkOrder = (from: number, children: readonly Node[], to: number): void => {
  let reached = from
  for (const { type, position } of children) {
    if (position.start.offset < reached)
      violate(`${type} starts at ${position.start.offset}, before ${reached}`)
    reached = position.end.offset
  }
  if (reached > to) violate(`the last child ends at ${reached}, behind its parent, which ends at ${to}`)
}

const checkText = (html: string, leaf: Leaf, shown: readonly Shown[]): void => {
  const [from, to] = [leaf.position.start.offset, leaf.position.end.offset]
  const inside = shown.filter(({ start, end }) => start < to && end > from)
  if (inside.some(({ whole }) => !whole)) return
  const text = inside
    .map(({ start, end }) => decode(html.slice(Math.max(start, from), Math.min(end, to))))
    .join('')
  if (wordsOf(text) === wordsOf(textOf(leaf))) return
  violate(`${leaf.type} says ${JSON.stringify(textOf(leaf))} and stands elsewhere`, excerpt(html, from, to))
}

/** Law 3: every character that is shown belongs to exactly one leaf. */
const isCovered = (html: string): void => {
  const shown = sorted(shownTexts(html).map(({ text }) => text))
  const read = sorted(nodesOf(parseHtml(html).report).filter(isLeaf).map(textOf))
  if (shown === read) return
  let at = 0
  while (shown[at] === read[at]) at++
  violate(
    `shown ${JSON.stringify(shown.slice(at, at + 20))}, but read ${JSON.stringify(read.slice(at, at + 20))}`,
  )
}

/** Words that stand between the cells of a table are shown before it, so that only the characters can be compared. */
const sorted = (texts: readonly string[]): string => wordsOf(texts.join('')).split('').sort().join('')

/** A text without tags is read as a text, to which the laws of texts apply. */
const ofPages =
  (law: Law): Law =>
  (html) => {
    if (hasTags(html)) law(html)
  }

/** The laws of reading pages, which hold for any source whatsoever that has tags. */
export const lawsOfPages: readonly { readonly name: string; readonly law: Law }[] = [
  { name: 'law 1, total', law: ofPages(isTotal) },
  { name: 'law 2, positions', law: ofPages(hasSoundPositions) },
  { name: 'law 3, cover', law: ofPages(isCovered) },
]

/** All of them at once. */
export const obeysTheLawsOfPages = (html: string): void => {
  for (const { law } of lawsOfPages) law(html)
}
