import type { DocumentView, ParseResult } from '../../index.js'

/** A report that was read. */
export interface ReadReport extends ParseResult {
  /** The name of its file, as it was given. */
  file: string
  /** The document that its positions point into. */
  document: DocumentView
}
