import { jsonText } from '../source/controls.js'
import type { Formatter } from './style.js'

/** An array of the diagnostics, their keys always in the same order. */
export const formatAsJson: Formatter = (diagnostics, { file }) => {
  const ordered = diagnostics.map(
    ({ code, severity, message, path, position, expected, actual, related, fixes }) => ({
      file,
      code,
      severity,
      path,
      message,
      position,
      expected,
      actual,
      related,
      fixes,
    }),
  )
  return jsonText(ordered, 2)
}
