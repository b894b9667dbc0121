import { createLookup } from '../lexicon/find.js'
import type { SourceCell } from '../scan/cell.js'
import { olderAppendixIn, type OlderAppendix } from '../words/older-appendix.js'
import { partCells } from '../words/parting/part-cells.js'
import { partWrapped } from '../words/parting/part-wrapped.js'
import { joinRepeated, type Repetition } from '../words/parting/repeated-cells.js'
import { withRowIndexApart } from '../words/parting/row-index.js'
import { readWords, type Words } from '../words/read-words.js'
import { readWhole } from './combinators.js'
import { language } from './report.js'
import type { ReportRule } from './rules.js'

/** The shape of a report, and the words it is made of. */
export interface Shape extends Words {
  /** The cells that the words stand in: those of the stream, some of them taken apart. */
  readonly cells: readonly SourceCell[]
  readonly rule: ReportRule
  /** The statistics of a form older than the editions, which stand at the end and are not read. */
  readonly appendix: Appendix | undefined
  /** What only repeats what stands above it, over and over, and is not read. */
  readonly repetitions: readonly Repetition[]
}

/** Statistics that are not read, and their header. */
export interface Appendix {
  readonly at: readonly [start: number, end: number]
  readonly header: readonly [start: number, end: number]
}

/** Reads the stream of cells by the grammar. */
export const readShape = (text: string, scanned: readonly SourceCell[]): Shape => {
  const find = createLookup()
  const { cells: once, repetitions } = joinRepeated(text, scanned)
  const counted = withRowIndexApart(text, once)
  const older = olderAppendixIn(text, counted, find)
  const parted = partCells(text, older === undefined ? counted : counted.slice(0, older.from), find)
  const { cells, wrapped } = partWrapped(text, parted, find)
  const { letters, words, hasSpacedRows } = readWords(text, cells, find, wrapped)
  const rule = readWhole(language.report, letters)
  const appendix = older && appendixOf(counted, older)
  return { letters, words, hasSpacedRows, cells, rule, appendix, repetitions }
}

const appendixOf = (cells: readonly SourceCell[], { from, header }: OlderAppendix): Appendix => {
  const filled = cells.slice(from).filter(({ blank }) => !blank)
  const [first, last] = [filled[0], filled.at(-1)]
  return { at: [first?.start ?? header[0], last?.end ?? header[1]], header }
}
