import type { DocumentView } from '../document/document-result.js'
import type { Place } from '../source/place.js'
import type { Position } from '../source/source.js'
import { jsonText } from '../source/controls.js'
import type { Formatter } from './style.js'

/**
 * An array of the diagnostics, their keys always in the same order. Where positions are those of what lies behind
 * a document, such as the XML of a Word file, each has its place there.
 */
export const formatAsJson: Formatter = (diagnostics, { file, document }) => {
  const ordered = diagnostics.map(
    ({ code, severity, message, path, position, expected, actual, related, candidates, fixes }) => ({
      file,
      code,
      severity,
      path,
      message,
      position,
      place: placeBeside(document, position),
      expected,
      actual,
      related,
      candidates,
      fixes,
    }),
  )
  return jsonText(ordered, 2)
}

/** The place of something, where its position is not that. */
const placeBeside = (document: DocumentView, position: Position): Place | undefined => {
  const place = document.placeOf({ position })
  return place?.kind === 'text' ? undefined : place
}
