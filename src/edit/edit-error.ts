/**
 * Thrown for an edit that cannot be made: a cell that is not there, a number that cannot be written, edits that overlap.
 *
 * @category Edit
 *
 * @example
 * ```ts
 * import { EditError, editCell, parse } from 'ogi-report'
 *
 * try {
 *   editCell(parse('').report, '', 'requests.received.total', 1)
 * } catch (error) {
 *   if (error instanceof EditError) console.log(error.path) // requests.received.total
 * }
 * ```
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
