import { parse, type Node } from '../../src/index.js'
import { separatorsOf } from './separators.js'
import { excerpt, violate } from './violation.js'

/** Law 3: every character of the source that is no separator belongs to exactly one leaf of the tree. */
export const isCovered = (source: string): void => {
  const owners = new Uint32Array(source.length)
  countOwners(parse(source).report, owners)
  const separators = separatorsOf(source)
  for (let at = 0; at < source.length; at++) {
    const count = owners[at] ?? 0
    if (count > 1) violate(`${count} leaves hold one character`, excerpt(source, at, at + 1))
    if (count > 0 || separators[at] === 1) continue
    let end = at + 1
    while (end < source.length && owners[end] === 0 && separators[end] === 0) end++
    violate('no leaf holds these characters', excerpt(source, at, end))
  }
}

const countOwners = (node: Node, owners: Uint32Array): void => {
  if ('children' in node) {
    for (const child of node.children) countOwners(child, owners)
    return
  }
  const { start, end } = node.position
  for (let at = start.offset; at < end.offset; at++) owners[at] = (owners[at] ?? 0) + 1
}
