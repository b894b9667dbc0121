import type { Diagnostic } from './diagnostic.js'

/**
 * Thrown by {@link parseStrict}, whose example catches it: a report that could not be read whole.
 *
 * @category Read
 */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  /** All diagnostics of the report, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const [first] = errors
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    const place = first === undefined ? '' : ` at ${first.position.start.line}:${first.position.start.column}`
    super(`${first?.message ?? 'The report could not be read.'}${place}${more}`)
    this.diagnostics = diagnostics
  }
}
