import type { Appendix } from '../grammar/read.js'
import type { Block } from '../outline/block.js'
import type { Part } from '../outline/outline.js'
import { spanOf, textLeaves, unreadLeaf, type LeafSource } from './leaves.js'
import type { Heading, Report, Section, Signature } from './nodes.js'
import { buildProseBlock } from './prose.js'
import { buildTable } from './table.js'
import type { Word } from '../words/word.js'

/** Builds the nodes of a report; the statistics of an older form stand behind all others. */
export const buildChildren = (
  source: LeafSource,
  parts: readonly Part[],
  appendix: Appendix | undefined,
): Report['children'] => {
  const children = buildParts(source, parts)
  return appendix === undefined ? children : [...children, unreadLeaf(source, ...appendix.at)]
}

const buildParts = (source: LeafSource, parts: readonly Part[]): Report['children'] =>
  parts.flatMap(({ key, heading, blocks, signed }) => {
    const children: Section['children'] = heading === undefined ? [] : [buildHeading(source, heading)]
    for (const block of blocks) children.push(buildBlock(source, block) as Section['children'][number])
    const after = signed.map((block) => buildBlock(source, block)) as Report['children']
    if (key === null) return [...(children as Report['children']), ...after]
    if (children.length === 0) return after
    return [{ type: 'Section', key, children, position: spanOf(children) }, ...after]
  })

const buildBlock = (source: LeafSource, block: Block): Section['children'][number] | Signature =>
  block.kind === 'table'
    ? buildTable(source, block.read)
    : (buildProseBlock(source, block) as Section['children'][number])

const buildHeading = (source: LeafSource, word: Word): Heading => {
  const children = textLeaves(source, [word])
  return { type: 'Heading', children, position: spanOf(children) }
}
