import type { Diagnostic } from './diagnostics/diagnostic.js'
import { locales, type Locale } from './diagnostics/messages.js'
import { readShape } from './grammar/read.js'
import type { SourceCell } from './scan/cell.js'
import type { Locate, Source } from './source/source.js'
import { checkOptions, oneOf } from './surface/options.js'
import { buildReport } from './tree/build.js'
import type { Report } from './tree/nodes.js'

/** How a report is read. */
export interface ParseOptions {
  /** The language of the messages: `en` (the default) or `zh`. */
  locale?: Locale
}

const parseOptions = { locale: oneOf(locales) }

/** A tree, and what there is to say of it. */
export interface ParseResult {
  report: Report
  /** In the order of the text. */
  diagnostics: Diagnostic[]
}

/**
 * Reads a report from its stream of cells, wherever the cells come from: the lines of a text, or the elements of a page.
 * Offsets of cells are those of `source`; `locate` turns them into positions in what the user gave.
 */
export const readCells = (
  source: Source,
  cells: readonly SourceCell[],
  locate: Locate,
  options: ParseOptions,
): ParseResult => {
  checkOptions('parse', options, parseOptions)
  return buildReport(source, readShape(source, cells), options.locale ?? 'en', locate)
}
