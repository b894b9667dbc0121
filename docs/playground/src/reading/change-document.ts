import { editCell, type Edit } from 'ogi-report'
import type { Change } from '../model.js'
import type { OpenDocument } from './open-document.js'
import { replaceText } from './replace-text.js'

/** The bytes of a file with one change made, and no other. */
export const changeDocument = async (
  bytes: Uint8Array,
  document: OpenDocument,
  change: Change,
): Promise<Uint8Array> => {
  if (document.kind === 'word') {
    const docx = await import('ogi-report/docx')
    const edits =
      'edits' in change ? change.edits : [docx.editCell(document.result, change.path, change.value)]
    return docx.applyEdits(bytes, edits)
  }
  if (document.encoding === null) throw new RangeError('A PDF cannot be changed.')
  return replaceText(bytes, document.encoding, editsOf(document, change))
}

const editsOf = ({ result }: OpenDocument, change: Change): Edit[] =>
  'edits' in change ? change.edits : [editCell(result.report, result.source, change.path, change.value)]
