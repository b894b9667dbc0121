/** What was begun last; it never fails. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads one PDF after the other, in the order in which they came. Releases of pdfjs-dist 5.4 keep the number of pages of
 * the document that was opened last for all documents, and say of a longer one that a page of it is not there.
 */
export const oneAtATime = async <T>(read: () => Promise<T>): Promise<T> => {
  const turn = last.then(read)
  last = turn.catch(() => undefined)
  return turn
}
