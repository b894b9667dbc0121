import * as fc from 'fast-check'
import { layouts, type Layout } from '../serialize/layout.js'
import { checkOptions } from '../surface/options.js'
import { textOptions } from './check-options.js'
import { serialize } from '../serialize/serialize.js'
import { reportData, type ReportDataOptions } from './report-data.js'

/** What texts of reports are asked for. */
export interface ReportTextOptions extends ReportDataOptions {
  /** The layout; any of them where none is given. */
  layout?: Layout
}

/**
 * The texts of whole reports, as `serialize` writes them.
 *
 * @param options - The layout, and what {@link reportData} takes. Others end in a `TypeError`.
 * @returns An arbitrary of texts, in which `parse` (for `html`, `parseHtml`) finds the data they were written from.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { parse } from 'ogi-report'
 * import { reportText } from 'ogi-report/arbitraries'
 *
 * fc.assert(fc.property(reportText({ layout: 'tsv' }), (text) => parse(text).report.children.length > 0))
 * ```
 */
export const reportText = (options: ReportTextOptions = {}): fc.Arbitrary<string> => {
  checkOptions('reportText', options, textOptions)
  const { layout, ...ofData } = options
  return fc
    .tuple(reportData(ofData), layout === undefined ? fc.constantFrom(...layouts) : fc.constant(layout))
    .map(([data, chosen]) => serialize(data, { layout: chosen }))
}
