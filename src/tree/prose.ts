import type { ProseBlock, WordsBlock } from '../prose/block.js'
import type { Word } from '../words/word.js'
import { spanOf, textLeaves, type LeafSource } from './leaves.js'
import type { Clause, Metadata, Paragraph, Signature, Text, Title } from './nodes.js'

/** Anything that prose is built of. */
export type Prose = Title | Metadata | Paragraph | Clause | Signature

/** Builds the nodes of prose. */
export const buildProse = (source: LeafSource, blocks: readonly ProseBlock[]): Prose[] =>
  blocks.map((block) => buildProseBlock(source, block))

/** Builds the node of a stretch of prose. */
export const buildProseBlock = (source: LeafSource, block: ProseBlock): Prose => {
  if (block.kind !== 'clause') return wordsNode(source, block)
  const { level, marker, blocks } = block
  const children = buildProse(source, blocks) as Clause['children']
  return { type: 'Clause', level, marker, children, position: spanOf(children) }
}

const wordsNode = (source: LeafSource, { kind, words }: WordsBlock): Exclude<Prose, Clause> => {
  const children = textLeaves(source, words)
  const position = spanOf(children)
  switch (kind) {
    case 'title':
      return { type: 'Title', children, position }
    case 'signature':
      return { type: 'Signature', ...signatureOf(words), children, position }
    case 'metadata':
      return { type: 'Metadata', children, position }
    case 'paragraph':
      return { type: 'Paragraph', children, position }
  }
}

/** The organ and the date of a signature, each the last that is named. */
const signatureOf = (words: readonly Word[]): Pick<Signature, 'agency' | 'date'> => {
  const readings = words.flatMap((word) => (word.kind === 'signature' ? [word.read] : []))
  const agency = readings.findLast((reading) => reading.agency !== null)?.agency ?? null
  const date = readings.findLast((reading) => reading.date !== null)?.date ?? null
  return { agency, date }
}

/** The words of some leaves; the pieces of a paragraph follow each other without a space. */
export const textOfLeaves = ({ children }: { children: readonly Text[] }): string =>
  children.length === 1 ? (children[0]?.value ?? '') : children.map(({ value }) => value).join('')
