/**
 * Thrown for an edit that cannot be made: a cell that is not there, a number that cannot be written, edits that overlap.
 *
 * @category Edit
 */
export class EditError extends Error {
  override readonly name = 'EditError'
  /** The path of the number that was to be changed, such as `requests.received.total`; empty where none was. */
  readonly path: string

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path}: ${problem}`)
    this.path = path
  }
}
