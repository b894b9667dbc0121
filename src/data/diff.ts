import { editions } from '../form/forms.js'
import { textPaths, type TextPath } from '../form/data-path.js'
import type { CellPath } from '../form/keys.js'
import type { Report } from '../tree/nodes.js'
import { paths } from './paths.js'
import type { ReportData } from './report-data.js'
import { dataOf } from './report-or-data.js'
import { valuesOf, type DataValue } from './values-of.js'

/** A value that two reports do not share. */
export interface Change {
  path: CellPath | TextPath
  before: DataValue
  after: DataValue
}

/**
 * What differs between two reports: numbers, texts, title, organ, year, edition and signature.
 *
 * @param before - A tree, as `parse` gives it, or data.
 * @param after - The other one.
 * @returns The differences, in the order of the form; none where both say the same. A number that one of them does not have,
 * since its row, its table or its edition has none, is `null` there, as a blank one is. Amounts with a unit of their own
 * differ where their units do.
 * @throws `TypeError` for what is neither a tree nor data; {@link DataError} for data that are no report.
 * @category Data
 *
 * @example
 * ```ts
 * import { diff, parse } from 'ogi-report'
 *
 * const draft = parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n无').report
 * const published = parse('某县2023年政府信息公开工作年度报告\n一、总体情况\n无').report
 * diff(draft, published).find(({ path }) => path === 'year') // { path: 'year', before: 2022, after: 2023 }
 * ```
 */
export const diff = (before: Report | ReportData, after: Report | ReportData): Change[] => {
  const one = valuesOf(dataOf('diff(before)', before))
  const other = valuesOf(dataOf('diff(after)', after))
  const ofNumbers = new Set(editions.toReversed().flatMap((edition): CellPath[] => paths(edition)))
  return [...textPaths.before, ...ofNumbers, ...textPaths.behind].flatMap((path) => {
    const [was, is] = [one.get(path) ?? null, other.get(path) ?? null]
    return isSame(was, is) ? [] : [{ path, before: was, after: is }]
  })
}

const isSame = (one: DataValue, other: DataValue): boolean =>
  typeof one === 'object' && typeof other === 'object' && one !== null && other !== null
    ? one.value === other.value && one.unit === other.unit
    : one === other
