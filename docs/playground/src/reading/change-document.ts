import { applyEditsToBytes, editCell, type Edit } from 'ogi-report'
import type { FileResult } from 'ogi-report/file'
import type { Change } from '../model.js'

/** The bytes of a file with one change made, and no other. */
export const changeDocument = async (
  bytes: Uint8Array,
  result: FileResult,
  change: Change,
): Promise<Uint8Array> => {
  switch (result.kind) {
    case 'docx': {
      const docx = await import('ogi-report/docx')
      const edits = 'edits' in change ? change.edits : [docx.editCell(result, change.path, change.value)]
      return docx.applyEdits(bytes, edits)
    }
    case 'pdf':
      throw new RangeError('A PDF cannot be changed.')
    case 'text':
    case 'html':
      return applyEditsToBytes(bytes, editsOf(result, change))
  }
}

const editsOf = ({ report, source }: FileResult, change: Change): Edit[] =>
  'edits' in change ? change.edits : [editCell(report, source, change.path, change.value)]
