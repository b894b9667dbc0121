import type { SourceCell } from '../scan/cell.js'
import type { Source } from '../source/source.js'
import { readWhole } from './combinators.js'
import { language } from './language.js'
import type { ReportRule } from './rules.js'
import { createLookup } from './lexicon.js'
import { partCells } from './part-cells.js'
import { canonicalize, type Canonical } from './words.js'

/** The shape of a report, and the words it is made of. */
export interface Shape extends Canonical {
  /** The cells that the words stand in: those of the stream, some of them taken apart. */
  cells: readonly SourceCell[]
  rule: ReportRule
}

/** Reads the stream of cells by the grammar. */
export const readShape = (source: Source, scanned: readonly SourceCell[]): Shape => {
  const findTerm = createLookup()
  const cells = partCells(source, scanned, findTerm)
  const canonical = canonicalize(source, cells, findTerm)
  const rule = readWhole(language.report, canonical.text)
  return { text: canonical.text, words: canonical.words, cells, rule }
}
