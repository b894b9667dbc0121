import type { Node, Report } from '../../src/index.js'
import { wordsOfTheForm } from '../support/words.js'

const terms = new Map(wordsOfTheForm.map((label, number) => [label, number]))

const isBetweenCells = (code: number): boolean => code <= 0x20 || code === 0x7c

/**
 * The least that a reader must do: it finds all cells of a text (what stands between white space and pipes) and looks
 * each up once in a map of all labels of the form. Returns how many cells are labels.
 */
export const findCells = (text: string): number => {
  let found = 0
  for (let start = 0; start < text.length; start++) {
    if (isBetweenCells(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < text.length && !isBetweenCells(text.charCodeAt(end))) end++
    if (terms.has(text.slice(start, end))) found++
    start = end
  }
  return found
}

/** How many nodes a tree has. */
export const countNodes = (report: Report): number => {
  let count = 0
  const nodes: Node[] = [report]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    count++
    if ('children' in node) nodes.push(...node.children)
  }
  return count
}

interface PlainNode {
  type: string
  value: string
  children: PlainNode[]
  position: {
    start: { line: number; column: number; offset: number }
    end: { line: number; column: number; offset: number }
  }
}

const plainNode = (offset: number): PlainNode => ({
  type: 'Cell',
  value: '0',
  children: [],
  position: {
    start: { line: offset, column: 1, offset },
    end: { line: offset, column: 2, offset: offset + 1 },
  },
})

const childrenOfAParent = 8

/** The least that a tree costs: as many nodes, with plain positions, eight to a parent. */
export const allocateTree = (nodes: number): PlainNode => {
  const root = plainNode(0)
  let parent = root
  for (let offset = 1; offset < nodes; offset++) {
    const node = plainNode(offset)
    if (offset % childrenOfAParent === 1) {
      root.children.push(node)
      parent = node
    } else parent.children.push(node)
  }
  return root
}
