/**
 * Thrown for data that are no report: an unknown key, a negative count, a day that there is not, a wrong shape.
 *
 * @category Data
 *
 * @example
 * ```ts
 * import { DataError, fromData, parse, toData } from 'ogi-report'
 *
 * try {
 *   fromData({ ...toData(parse('').report), year: -1 })
 * } catch (error) {
 *   if (error instanceof DataError) console.log(error.path) // year
 * }
 * ```
 */
export class DataError extends Error {
  override readonly name = 'DataError'
  /** The path of what is wrong, such as `requests.received.total`; empty for the data as a whole. */
  readonly path: string

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path}: ${problem}`)
    this.path = path
  }
}
