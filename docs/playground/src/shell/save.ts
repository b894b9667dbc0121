import { bytesOf, findingsPageOf, type OpenedDocument } from '../state/documents.js'

/** Gives the user a file. */
export const save = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address by then; a file that is saved slowly is not cut off.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The name of a file without its ending. */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '')

/** `report.docx` with changes is saved as `report.fixed.docx`. */
const changedName = ({ name, at }: OpenedDocument): string =>
  at === 0 ? name : name.replace(/(?=\.[^.]*$)|$/, '.fixed')

/** Gives the user the document as it is now, in its own format. */
export const saveDocument = (opened: OpenedDocument): void =>
  save(changedName(opened), bytesOf(opened).slice(), 'application/octet-stream')

/** Gives the user a page of what is found in the document, to send, keep or print. */
export const saveFindings = async (opened: OpenedDocument): Promise<void> =>
  save(`${stemOf(opened.name)}.findings.html`, await findingsPageOf(opened), 'text/html')
