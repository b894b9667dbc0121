import { createDiagnostic, type Diagnostic, type Finding } from '../findings/diagnostic.js'
import type { ReadingCode } from '../findings/codes.js'
import type { Locale } from '../findings/locale.js'
import { readingMessages } from '../findings/reading-messages.js'
import type { Shape } from '../grammar/read.js'
import type { Span } from '../grammar/combinators.js'
import type { Word } from '../grammar/words.js'
import type { SourceCell } from '../scan/cell.js'
import type { Locate, Position, Source } from '../source/source.js'
import type { Text } from './nodes.js'

/** All that the building of a tree draws on. */
export interface Context {
  source: Source
  cells: readonly SourceCell[]
  shape: Shape
  diagnostics: Diagnostic[]
  /** The rows read so far, by their paths, and where the label of each stands. A row that stands again is not counted. */
  rows: Map<string, [start: number, end: number]>
  locate: Locate
  /** Where the next mark of bold type stands, from an offset on. */
  nextBold: (from: number) => number
  report: (
    finding: Omit<Finding<ReadingCode>, 'position'> & {
      at: [start: number, end: number]
      relatedAt?: [number, number]
    },
  ) => void
}

/** Sets up the building of a tree. */
export const createContext = (
  source: Source,
  shape: Shape,
  locale: Locale | undefined,
  locate: Locate,
): Context => {
  const diagnostics: Diagnostic[] = []
  const messages = readingMessages(locale)
  return {
    source,
    cells: shape.cells,
    shape,
    diagnostics,
    rows: new Map(),
    locate,
    nextBold: createFinder(source.text, '**'),
    report: ({ at, relatedAt, ...finding }) => {
      const position = locate(...at)
      const related = relatedAt && locate(...relatedAt)
      diagnostics.push(createDiagnostic({ ...finding, position, ...(related && { related }) }, messages))
    },
  }
}

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

/** The words in a stretch of the canonical text, without its line ends. */
export const wordsIn = ({ shape }: Context, { from, to }: Span): Word[] => {
  const words: Word[] = []
  for (let at = from; at < to; at++) {
    const word = shape.words[at]
    if (word !== undefined) words.push(word)
  }
  return words
}

/** The cell at a place of the stream. */
export const cellOf = ({ cells }: Context, at: number): SourceCell => cells[at] as SourceCell

/** How many fields the row of a word has. */
export const rowWidth = ({ cells }: Context, word: Word): number => {
  let at = word.to - 1
  while (cells[at + 1]?.row === cells[at]?.row) at++
  return (cells[at]?.field ?? 0) + 1
}

/** Where a word stands in the source, from its first character to its last. */
export const rangeOf = (context: Context, word: Word): [start: number, end: number] => [
  cellOf(context, word.from).start,
  cellOf(context, word.to - 1).end,
]

/** A word as it stands in the source. */
export const textOf = (context: Context, word: Word): string => {
  const [start, end] = rangeOf(context, word)
  return context.source.text.slice(start, end)
}

/** A leaf of words. */
export const textLeaf = ({ source, locate }: Context, start: number, end: number): Text => ({
  type: 'Text',
  value: source.text.slice(start, end),
  position: locate(start, end),
})

/**
 * The leaves of some lines of prose: one a line of the source, and one more for each mark of bold type within, since
 * such marks are no words.
 */
export const textLeaves = (context: Context, words: readonly Word[]): Text[] => {
  const leaves: Text[] = []
  let start = -1
  let end = -1
  for (const word of words) {
    for (let at = word.from; at < word.to; at++) {
      const cell = cellOf(context, at)
      if (cell.blank) continue
      if (start !== -1 && !cell.opensLine) {
        end = cell.end
        continue
      }
      if (start !== -1) addLeaves(context, start, end, leaves)
      start = cell.start
      end = cell.end
      if (cell.literal) {
        leaves.push(textLeaf(context, start, end))
        start = -1
      }
    }
  }
  if (start !== -1) addLeaves(context, start, end, leaves)
  return leaves
}

const addLeaves = (context: Context, start: number, end: number, leaves: Text[]): void => {
  for (let from = start; from < end;) {
    const bold = Math.min(context.nextBold(from), end)
    if (bold > from) leaves.push(textLeaf(context, from, bold))
    from = bold + 2
  }
}

/** The first and last offset of some nodes that stand in order. */
export const spanOf = (nodes: readonly { position: Position }[]): Position => ({
  start: (nodes[0] as { position: Position }).position.start,
  end: (nodes.at(-1) as { position: Position }).position.end,
})
