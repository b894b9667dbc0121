import type { DocumentView } from '../document/document-result.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { Place } from '../source/place.js'
import type { Position } from '../source/source.js'
import { jsonText } from '../source/controls.js'
import type { Formatter } from './style.js'

/** An array of the diagnostics. */
export const formatAsJson: Formatter = (diagnostics, { file, document }) =>
  jsonText(
    diagnostics.map((diagnostic) => ({ file, ...recordOf(diagnostic, document) })),
    2,
  )

/**
 * A diagnostic with its keys always in the same order. Where positions are those of what lies behind a document, such as
 * the XML of a Word file, it has its place there.
 */
export const recordOf = (diagnostic: Diagnostic, document: DocumentView) => {
  const { code, severity, message, path, position, expected, actual, reason } = diagnostic
  const { related, candidates, fixes } = diagnostic
  const place = placeBeside(document, position)
  return {
    code,
    severity,
    path,
    message,
    position,
    place,
    expected,
    actual,
    reason,
    related,
    candidates,
    fixes,
  }
}

/** The place of something, where its position is not that. */
const placeBeside = (document: DocumentView, position: Position): Place | undefined => {
  const place = document.placeOf({ position })
  return place?.kind === 'text' ? undefined : place
}
