import { checkData } from '../data/check-data.js'
import type { ReportData } from '../data/report-data.js'
import { checkObject, isTree } from '../data/report-or-data.js'
import { toData } from '../data/to-data.js'
import { parse } from '../parse.js'
import type { Report } from '../tree/nodes.js'
import { blame } from './blame.js'
import type { Content } from './content.js'
import { contentOfData } from './content-of-data.js'
import { contentOfTree } from './content-of-tree.js'
import { differencesOf } from './differences.js'
import { checkLayout, layouts, type Layout } from './layout.js'
import { checkOptions, oneOf } from '../surface/options.js'
import { write } from './write.js'

/** How a report is written. */
export interface SerializeOptions {
  /**
   * `lines`: a cell a line, empty lines between. `tsv`: tab rows. `markdown`: headings and pipe tables. `pipes`:
   * `a | b |` rows. `html`: a page whose tables have real spans.
   */
  layout: Layout
}

/**
 * Writes a report, in the order and words of the form.
 *
 * From a tree, cells keep what they hold: blank, mark, words, unit, and the white space among words; where a cell has a
 * line break, a space stands, and a number that stood in pieces is whole. A table that does not count, as one of last
 * year, stays where it stands in its section. Page numbers and what could not be placed are left out; the diagnostics of `parse` tell of it. From data, `null` becomes a blank cell, and a missing table leaves its
 * section without one. A paragraph that could be taken for something else, such as a heading, is marked as words: by a
 * backslash before it, in the layouts of lines, and as `<pre>` in a page, where white space that a page would collapse
 * stands in `<pre>` too.
 *
 * @param report - A tree, or data.
 * @param options - The layout.
 * @returns The text, lines ended by `\n`.
 * @throws {@link SerializeError} that names the value to blame where something would be read back otherwise than it is: a
 * title that is none, a number of more than 15 digits, words in a cell of a page with two spaces running. Nothing is ever
 * written that reads differently. {@link DataError} for data that are no report. `TypeError` for what is neither a tree nor
 * data, and for a layout or an option that there is not.
 * @category Write
 *
 * @example
 * ```ts
 * import { parse, serialize } from 'ogi-report'
 *
 * const { report } = parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，某县主动公开信息12条。')
 * serialize(report, { layout: 'markdown' }) // '# 某县2022年政府信息公开工作年度报告\n\n## 一、总体情况\n…'
 * ```
 */
export const serialize = (report: Report | ReportData, options: SerializeOptions): string => {
  checkObject('serialize(report)', report)
  const layout = layoutOf(options)
  const [content, data] = isTree(report) ? [contentOfTree(report), toData(report)] : contentAndData(report)
  const { text, report: readBack } = write(content, layout)
  const found = differencesOf(content, data, readBack)
  if (found.length === 0) return text
  throw blame(content, found, (without) => differencesOf(without, data, write(without, layout).report))
}

/** Options from elsewhere may be anything, or not there. */
const layoutOf = (options: Partial<SerializeOptions> | null | undefined): Layout => {
  checkOptions('serialize', options ?? {}, serializeOptions)
  return checkLayout(options?.layout)
}

const serializeOptions = { layout: oneOf(layouts) }

const contentAndData = (data: ReportData): [Content, ReportData] => {
  checkData(data)
  return [contentOfData(data), data]
}

/**
 * The tree of some data: the inverse of `toData`.
 *
 * @param data - The data of a report.
 * @returns The tree; its positions are those of the report written in the layout `lines`, which `serialize` gives too.
 * @throws {@link DataError} that names the path of an unknown key, a negative count, a number that is not finite, a day
 * that there is not or a wrong shape; {@link SerializeError} for what no report can hold, as a title that is none or a
 * number of more than 15 digits; `TypeError` for what is no data at all.
 * @category Write
 *
 * @example
 * ```ts
 * import { fromData, parse, toData } from 'ogi-report'
 *
 * const data = toData(parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n无').report)
 * toData(fromData(data)).overview // '无'
 * ```
 */
export const fromData = (data: ReportData): Report => {
  checkObject('fromData(data)', data)
  return parse(serialize(data, { layout: 'lines' })).report
}
