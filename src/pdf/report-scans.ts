import type { Diagnostic } from '../findings/diagnostic.js'
import { diagnosticsOf, type ParseOptions } from '../report/read.js'
import { createLocator, createSource } from '../source/source.js'

/**
 * Adds to what was found in a document the one diagnostic that says which of its pages are pictures. They stand before
 * all text. Where there is no text it is all that is said: that nothing was found follows from it.
 */
export const reportScans = (
  scans: readonly number[],
  { source, diagnostics }: { source: string; diagnostics: Diagnostic[] },
  { locale }: ParseOptions,
): Diagnostic[] => {
  if (scans.length === 0) return diagnostics
  const locate = createLocator(createSource(source))
  const scanned = diagnosticsOf([{ found: 'scanned-pages', pages: scans, at: [0, 0] }], locate, locale)
  return source.trim() === '' ? scanned : [...scanned, ...diagnostics]
}
