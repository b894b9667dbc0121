import { checkArray } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import { severities } from './codes.js'
import type { Diagnostic } from './diagnostic.js'

/**
 * Checks that an argument is a list of diagnostics.
 *
 * @throws `TypeError` that says what to pass: the `diagnostics` of what `check` gives are forgotten easily.
 */
export function checkDiagnostics(name: string, value: unknown): asserts value is readonly Diagnostic[] {
  if (hasDiagnostics(value))
    throw new TypeError(`${name} must be an array; got ${describe(value)}; pass the diagnostics in it`)
  checkArray(name, value)
  value.forEach((one, at) => {
    if (isDiagnostic(one)) return
    throw new TypeError(
      `${elementOf(name, at)} must be a diagnostic, as parse and validate give it; got ${describe(one)}`,
    )
  })
}

/** `sureFixes(diagnostics[2])` of `sureFixes(diagnostics)`, as other messages name an element. */
const elementOf = (name: string, at: number): string =>
  name.endsWith(')') ? `${name.slice(0, -1)}[${at}])` : `${name}[${at}]`

const hasDiagnostics = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'diagnostics' in value && Array.isArray(value.diagnostics)

const isDiagnostic = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && isCode(value.code) && 'position' in value

const isCode = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(severities, code)
