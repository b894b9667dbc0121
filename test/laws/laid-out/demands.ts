import type { Diagnostic, ParseResult } from '../../../src/index.js'
import { toData } from '../../../src/index.js'
import type { FieldLayout } from './write.js'
import { truthOf, type Truth } from './truth.js'

/** What a damage must bring about, beyond that no cell is wrong without a word. */
export interface Demand {
  /** The diagnostic that must be given, as a warning or an error; any at all when absent. */
  code?: Diagnostic['code']
  /** What it must concern, or a part of it. */
  path: string
  /** Whether the cells of this path must be right, whatever is said of them. */
  right?: boolean
  /** Whether nothing need be said. */
  unsaid?: boolean
  /** The layouts that it is demanded of; all of them, and pages, when absent. */
  layouts?: readonly FieldLayout[]
  /** The layouts that it is not demanded of. */
  exceptIn?: readonly FieldLayout[]
}

const isIn = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`)

/** What was demanded and not done; `undefined` where all was. */
export const unmetDemand = (
  demands: readonly Demand[],
  truth: Truth,
  { report, diagnostics }: ParseResult,
): string | undefined => {
  const actual = truthOf(toData(report))
  for (const { code, path, right = false, unsaid = false } of demands) {
    const isSaid = diagnostics.some(
      (one) =>
        one.severity !== 'info' &&
        one.path !== undefined &&
        (code === undefined || one.code === code) &&
        (isIn(one.path, path) || isIn(path, one.path)),
    )
    if (!isSaid && !unsaid) return `no ${code ?? 'diagnostic'} at ${path}`
    if (!right) continue
    for (const [cell, expected] of truth) {
      const found = actual.get(cell) ?? null
      if (isIn(cell, path) && found !== expected) return `${cell}: ${found} instead of ${expected}`
    }
  }
  return undefined
}
