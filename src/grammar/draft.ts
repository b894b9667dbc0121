import type { Finding, Range } from '../findings/finding.js'
import type { Shape } from './read.js'
import type { Word } from '../words/word.js'
import type { SourceCell } from '../scan/cell.js'

/** A report on its way from its shape to its tree: what it was read from, and what was found in it so far. */
export interface Draft extends Shape {
  readonly text: string
  /** Where pictures stand in it. */
  readonly pictures: readonly number[]
  readonly findings: Finding[]
  /** The rows that count so far, by their paths, and where the label of each stands. */
  readonly rows: Map<string, Range>
}

/** Starts the draft of a report. */
export const createDraft = (text: string, shape: Shape, pictures: readonly number[] = []): Draft => ({
  text,
  pictures,
  letters: shape.letters,
  words: shape.words,
  hasSpacedRows: shape.hasSpacedRows,
  cells: shape.cells,
  rule: shape.rule,
  appendix: shape.appendix,
  repetitions: shape.repetitions,
  findings: [],
  rows: new Map(),
})

/** The words in a stretch of the canonical text, without its line ends. */
export const wordsIn = ({ words }: Draft, from: number, to: number): Word[] => {
  const found: Word[] = []
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word !== undefined) found.push(word)
  }
  return found
}

/** A word as it stands in the source. */
export const writtenIn = ({ text }: Draft, { start, end }: Word): string => text.slice(start, end)

/** The first cell of a word. */
export const firstCell = ({ cells }: Draft, { from }: Word): SourceCell => cells[from] as SourceCell

/** The last cell of a word, but for a piece that stands behind its numbers. */
export const lastCell = ({ cells }: Draft, { to }: Word): SourceCell => cells[to - 1] as SourceCell

/** From the first of some words to the last. */
export const rangeOf = (first: Word, last: Word): Range => [first.start, last.end]
