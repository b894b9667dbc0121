import type { Locale } from '../findings/locale.js'
import { loadPdfjs } from './load-pdfjs.js'
import type { PageContent } from './page-content.js'
import { oneAtATime } from './one-at-a-time.js'
import { PdfError, type PdfFault } from './pdf-error.js'
import { readPages } from './read-pages.js'

/** How a PDF is opened. */
export interface Opening {
  workerSrc?: string | undefined
  cMapUrl: string | undefined
  locale?: Locale | undefined
}

/** Opens a PDF and reads what is shown of its pages, or throws a {@link PdfError}. */
export const openPdf = async (bytes: Uint8Array, opening: Opening): Promise<PageContent[]> => {
  const { workerSrc, cMapUrl, locale } = opening
  const fault = faultOf(bytes)
  if (fault !== undefined) throw new PdfError(fault, locale)
  const pdfjs = await loadPdfjs(workerSrc, locale)
  try {
    return await oneAtATime(async () => readPages(pdfjs, { bytes, cMapUrl }))
  } catch (error) {
    throw new PdfError(faultOfError(error), locale, error)
  }
}

/** How large the file of a report is at most, in bytes: more than one of many scanned pages. */
const largestFile = 200_000_000

/** How far into a file its first words may stand, and how far before its end its last ones, in bytes. */
const longestHead = 1024
const longestTail = 2048

/**
 * What is wrong with bytes that are no PDF, or only the beginning of one. The parser makes what it can of a file that is
 * cut short, and nobody could tell which tables it lacks.
 */
const faultOf = (bytes: Uint8Array): PdfFault | undefined => {
  if (bytes.length > largestFile) return 'too-large'
  if (!latin(bytes.subarray(0, longestHead)).includes('%PDF-')) return 'not-a-pdf'
  return latin(bytes.subarray(-longestTail)).includes('startxref') ? undefined : 'damaged'
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const faultOfError = (error: unknown): PdfFault => {
  if (error instanceof PdfError) return error.fault
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
}
