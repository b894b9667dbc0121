import { createDiagnostic, type Diagnostic } from '../findings/diagnostic.js'
import { readingMessages } from '../findings/reading-messages.js'
import type { ParseOptions } from '../report/read.js'
import type { PageContent } from './page-content.js'

/** The place of what is not there: before all text. */
const nowhere = { line: 1, column: 1, offset: 0 }

/**
 * Adds to some diagnostics the one that says which pages are pictures. Where no page has any text, it is the only one:
 * that nothing was found follows from it.
 */
export const reportScans = (
  pages: readonly PageContent[],
  diagnostics: Diagnostic[],
  { locale }: ParseOptions,
): Diagnostic[] => {
  const scans = pages.filter(({ glyphs, hasPicture }) => glyphs.length === 0 && hasPicture)
  if (scans.length === 0) return diagnostics
  const scanned = createDiagnostic(
    {
      code: 'scanned-page',
      position: { start: nowhere, end: nowhere },
      actual: scans.map(({ number }) => number).join(', '),
    },
    readingMessages(locale),
  )
  return pages.every(({ glyphs }) => glyphs.length === 0) ? [scanned] : [scanned, ...diagnostics]
}
