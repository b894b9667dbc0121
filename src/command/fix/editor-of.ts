import { applyEdits as editWordFile } from '../../docx/index.js'
import { applyEditsToBytes, type DocumentView, type Edit, type Place } from '../../index.js'

/** Makes changes in the bytes of a file. */
export type Editor = (bytes: Uint8Array, edits: readonly Edit[]) => Uint8Array

/** What kind of document a report was read from, as its places tell. */
export const kindOf = ({ placeOf }: DocumentView): Place['kind'] | undefined => {
  const start = { line: 1, column: 1, offset: 0 }
  return placeOf({ position: { start, end: start } })?.kind
}

/** What makes changes in the file of a document; nothing does in a PDF. */
export const editorOf = (document: DocumentView): Editor | undefined => {
  switch (kindOf(document)) {
    case 'text':
      return applyEditsToBytes
    case 'docx':
      return editWordFile
    case 'pdf':
    case undefined:
      return undefined
  }
}
