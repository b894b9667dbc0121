import { afterAwait } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import type { Report } from './nodes.js'

/**
 * Checks that an argument is the tree of a report.
 *
 * @throws `TypeError` that says what to pass: the `report` of what `parse` gives is forgotten easily.
 */
export function checkReport(name: string, value: unknown): asserts value is Report {
  if (isReport(value)) return
  const remedy = isLikeData(value) ? '; fromData(data) is the tree of data' : remedyFor(value)
  throw new TypeError(`${name} must be the tree of a report; got ${describe(value)}${remedy}`)
}

/** What to do where something else stands in the place of a tree. */
export const remedyFor = (value: unknown): string => {
  if (typeof value === 'string') return '; parse(source).report is the tree of a text'
  if (typeof value === 'object' && value !== null && 'report' in value && isReport(value.report))
    return '; pass the report in it'
  return afterAwait(value)
}

/** Whether a value is meant as the data of a report: they have tables, and no type. */
const isLikeData = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'requests' in value &&
  'signature' in value &&
  !('type' in value)

/** Whether a value is the tree of a report, as far as its root shows. */
export const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Report' &&
  'children' in value &&
  Array.isArray(value.children)
