import type { Diagnostic } from '../findings/diagnostic.js'
import { diagnosticsOf, type ParseOptions } from '../report/read.js'
import { createLocator, createSource } from '../source/source.js'
import type { PageContent } from './page-content.js'

/**
 * Adds to some diagnostics the one that says which pages are pictures; its place is before all text. Where no page has any
 * text, it is the only one: that nothing was found follows from it.
 */
export const reportScans = (
  pages: readonly PageContent[],
  diagnostics: Diagnostic[],
  { locale }: ParseOptions,
): Diagnostic[] => {
  const scans = pages.filter(({ glyphs, hasPicture }) => glyphs.length === 0 && hasPicture)
  if (scans.length === 0) return diagnostics
  const numbers = scans.map(({ number }) => number)
  const scanned = diagnosticsOf(
    [{ found: 'scanned-pages', pages: numbers, at: [0, 0] }],
    createLocator(createSource('')),
    locale,
  )
  return pages.every(({ glyphs }) => glyphs.length === 0) ? scanned : [...scanned, ...diagnostics]
}
