import { DocxError } from '../../docx/docx-error.js'
import { PdfError } from '../../pdf/pdf-error.js'
import type { Words } from '../words/words.js'

/** Why a file could not be read. */
export const explain = (file: string, error: unknown, words: Words): string => {
  if (error instanceof DocxError || error instanceof PdfError) return words.faulty(file, error.message)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words.fileMissing(file)
    case 'EISDIR':
      return words.emptyFolder(file)
    case 'EACCES':
    case 'EPERM':
      return words.notAllowed(file)
    default:
      return words.unreadable(file, error instanceof Error ? error.message : String(error))
  }
}
