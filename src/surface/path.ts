import { describe } from './describe.js'
import type { CellPath } from '../form/keys.js'
import { cellPaths, columnAt } from '../form/paths.js'
import { suggest } from './choice.js'

/**
 * Checks that an argument is the path of a number.
 *
 * @throws `TypeError` that names the path that was probably meant.
 */
export function checkPath(name: string, path: unknown): asserts path is CellPath {
  if (typeof path === 'string' && columnAt(path) !== undefined) return
  const meant = suggest(path, cellPaths())
  throw new TypeError(
    `${name} must be the path of a number, such as "requests.received.total"; got ${describe(path)}${meant}`,
  )
}
