import { createLookup } from '../lexicon/find.js'
import type { SourceCell } from '../scan/cell.js'
import { partCells } from '../words/parting/part-cells.js'
import { readWords, type Words } from '../words/read-words.js'
import { readWhole } from './combinators.js'
import { language } from './report.js'
import type { ReportRule } from './rules.js'

/** The shape of a report, and the words it is made of. */
export interface Shape extends Words {
  /** The cells that the words stand in: those of the stream, some of them taken apart. */
  readonly cells: readonly SourceCell[]
  readonly rule: ReportRule
}

/** Reads the stream of cells by the grammar. */
export const readShape = (text: string, scanned: readonly SourceCell[]): Shape => {
  const find = createLookup()
  const cells = partCells(text, scanned, find)
  const { letters, words, hasSpacedRows } = readWords(text, cells, find)
  return { letters, words, hasSpacedRows, cells, rule: readWhole(language.report, letters) }
}
