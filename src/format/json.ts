import type { Diagnostic, Related } from '../findings/diagnostic.js'
import type { DocumentView } from '../document/document-result.js'
import { jsonText } from '../source/controls.js'
import { withPlace, type Placed } from './place.js'
import type { Formatter } from './style.js'

/** A diagnostic with its place in a document, and with those of what it rests on. */
export type PlacedDiagnostic = Placed<Omit<Diagnostic, 'related'>> & { related?: Placed<Related>[] }

/** Adds the places to a diagnostic and to all that it speaks of. */
export const placedDiagnostic = (document: DocumentView, diagnostic: Diagnostic): PlacedDiagnostic => {
  const related = diagnostic.related?.map((place) => withPlace(document, place))
  return { ...withPlace(document, diagnostic), ...(related && { related }) }
}

/** An array of the diagnostics. */
export const formatAsJson: Formatter = (diagnostics, { file, document }) =>
  jsonText(
    diagnostics.map((diagnostic) => ({ file, ...orderedDiagnostic(document, diagnostic) })),
    2,
  )

/**
 * A diagnostic with its keys always in the same order. Where positions are those of what lies behind a document, such as
 * the XML of a Word file, it has its place there.
 */
export const orderedDiagnostic = (document: DocumentView, diagnostic: Diagnostic) => {
  const placed = placedDiagnostic(document, diagnostic)
  const { code, severity, path, message, position, place, expected, actual, reason, note } = placed
  const { related, candidates, fixes } = placed
  const what = { code, severity, path, message, position, place }
  return { ...what, expected, actual, reason, note, related, candidates, fixes }
}
