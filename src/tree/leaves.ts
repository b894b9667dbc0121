import type { SourceCell } from '../scan/cell.js'
import type { Locate, Position } from '../source/source.js'
import type { Word } from '../words/word.js'
import type { GroupLabel, Metadata, Text, Unread } from './nodes.js'

/** What leaves are cut out of. */
export interface LeafSource {
  readonly text: string
  readonly cells: readonly SourceCell[]
  readonly locate: Locate
  /** Where the next mark of bold type stands, from an offset on. */
  readonly nextBold: (from: number) => number
}

/** What leaves are added to. */
export interface Sink<Leaf> {
  push: (...leaves: Leaf[]) => unknown
}

/** Sets up the cutting of leaves out of a text. */
export const createLeafSource = (
  { text, cells }: Pick<LeafSource, 'text' | 'cells'>,
  locate: Locate,
): LeafSource => ({ text, cells, locate, nextBold: createFinder(text, '**') })

/** Finds the next place of a string; asks that come in the order of the text search no stretch of it twice. */
const createFinder = (text: string, searched: string): ((from: number) => number) => {
  let found = -1
  return (from) => {
    if (found < from) {
      const next = text.indexOf(searched, from)
      found = next === -1 ? text.length : next
    }
    return found
  }
}

/** The first and last offset of some nodes that stand in order. */
export const spanOf = (nodes: readonly { position: Position }[]): Position => ({
  start: (nodes[0] as { position: Position }).position.start,
  end: (nodes.at(-1) as { position: Position }).position.end,
})

/** A leaf of words. */
const textLeaf = ({ text, locate }: LeafSource, start: number, end: number): Text => ({
  type: 'Text',
  value: text.slice(start, end),
  position: locate(start, end),
})

/** A stretch that could not be placed. */
export const unreadLeaf = ({ text, locate }: LeafSource, start: number, end: number): Unread => ({
  type: 'Unread',
  value: text.slice(start, end),
  position: locate(start, end),
})

/**
 * The leaves of some lines of prose: one a line of the source, and one more for each mark of bold type within, since
 * such marks are no words.
 */
export const textLeaves = (source: LeafSource, words: readonly Word[]): Text[] => {
  const leaves: Text[] = []
  let start = -1
  let end = -1
  for (const word of words) {
    for (let at = word.from; at < word.to; at++) {
      const cell = source.cells[at] as SourceCell
      if (cell.blank) continue
      if (start !== -1 && !cell.opensLine) {
        end = cell.end
        continue
      }
      if (start !== -1) addLeaves(source, start, end, leaves)
      start = cell.start
      end = cell.end
      if (cell.literal) {
        leaves.push(textLeaf(source, start, end))
        start = -1
      }
    }
  }
  if (start !== -1) addLeaves(source, start, end, leaves)
  return leaves
}

const addLeaves = (source: LeafSource, start: number, end: number, leaves: Text[]): void => {
  for (let from = start; from < end;) {
    const bold = Math.min(source.nextBold(from), end)
    if (bold > from) leaves.push(textLeaf(source, from, bold))
    from = bold + 2
  }
}

/** A line of the page around the report. */
export const metadataNode = (source: LeafSource, words: readonly Word[]): Metadata => {
  const children = textLeaves(source, words)
  return { type: 'Metadata', children, position: spanOf(children) }
}

/**
 * Adds the leaves of a label: one for each cell that it stands in. The number of a page between two of them is none.
 */
export const addPieces = <Label>(
  source: LeafSource,
  word: Word,
  createLeaf: (value: string, position: Position) => Label,
  leaves: Sink<Label | Metadata>,
): void => {
  const pages = word.kind === 'label' ? word.read.pages : []
  for (let at = word.from; at < word.to; at++) {
    const { start, end } = source.cells[at] as SourceCell
    const position = source.locate(start, end)
    const value = source.text.slice(start, end)
    if (!pages.includes(at)) leaves.push(createLeaf(value, position))
    else leaves.push({ type: 'Metadata', children: [{ type: 'Text', value, position }], position })
  }
}

/** Adds the labels of groups of rows: a leaf for each cell that one stands in. */
export const addGroupLabels = (
  source: LeafSource,
  words: readonly Word[],
  leaves: Sink<GroupLabel | Metadata>,
): void => {
  for (const word of words)
    addPieces(
      source,
      word,
      (value, position): GroupLabel => ({ type: 'GroupLabel', value, position }),
      leaves,
    )
}
