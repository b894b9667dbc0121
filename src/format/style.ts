import type { AcceptedFinding } from '../baseline/baseline.js'
import type { DocumentView } from '../document/document-result.js'
import type { Source } from '../source/source.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { Locale } from '../findings/locale.js'
import type { RuleSettings } from '../validate/rule.js'

/** What a style is given besides the diagnostics. */
export interface FormatContext {
  document: DocumentView
  /** What the document shows, and its lines. */
  shown: Source
  locale: Locale
  /** The name of the report, where it has one. */
  file: string | undefined
  color: boolean
  /** What each diagnostic is known by, in their order, where that is asked for. */
  fingerprints?: readonly string[]
  /** The findings that are accepted, by what they are known by, where there is a baseline. */
  accepted?: ReadonlyMap<string, AcceptedFinding>
  /** Rules that are set otherwise than by default. */
  rules?: RuleSettings
}

/** A style: writes down diagnostics whose messages are already in the language asked for. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatContext) => string
