import type { DocumentView } from '../document/document-result.js'
import type { Source } from '../source/source.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { Locale } from '../findings/locale.js'

/** What a style is given besides the diagnostics. */
export interface FormatContext {
  document: DocumentView
  /** What the document shows, and its lines. */
  shown: Source
  locale: Locale
  /** The name of the report, where it has one. */
  file: string | undefined
  color: boolean
}

/** A style: writes down diagnostics whose messages are already in the language asked for. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatContext) => string
