import type { SourceCell } from '../scan/cell.js'
import type { Source } from '../source/source.js'
import { language, type ReportRule } from './language.js'
import { canonicalize, type Canonical } from './words.js'

/** The shape of a report, and the words it is made of. */
export interface Shape extends Canonical {
  rule: ReportRule
}

/** Reads the stream of cells by the grammar. */
export const readShape = (source: Source, cells: readonly SourceCell[]): Shape => {
  const canonical = canonicalize(source, cells)
  const result = language.report.parse(canonical.text)
  if (!result.status)
    throw new Error(`The grammar left off at ${result.index.offset}; please report this text.`)
  return { ...canonical, rule: result.value }
}
