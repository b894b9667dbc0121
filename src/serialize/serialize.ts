import { checkData } from '../data/check-data.js'
import type { ReportData } from '../data/report-data.js'
import { toData } from '../data/to-data.js'
import { parse } from '../parse.js'
import type { Report } from '../tree/nodes.js'
import type { Content } from './content.js'
import { contentOfData } from './content-of-data.js'
import { contentOfTree } from './content-of-tree.js'
import { writeHtml } from './layouts/html.js'
import { writeLines } from './layouts/lines.js'
import { writeMarkdown } from './layouts/markdown.js'
import { writePipes } from './layouts/pipes.js'
import { writeTsv } from './layouts/tsv.js'
import { pageOf, type Block } from './page.js'
import { SerializeError } from './serialize-error.js'

/** The layouts that a report can be written in. */
export const layouts = ['lines', 'tsv', 'markdown', 'pipes', 'html'] as const

/** A layout that a report can be written in. */
export type Layout = (typeof layouts)[number]

/** How a report is written. */
export interface SerializeOptions {
  /**
   * `lines`: a cell a line, empty lines between. `tsv`: tab rows. `markdown`: headings and pipe tables. `pipes`:
   * `a | b |` rows. `html`: a page whose tables have real spans.
   */
  layout: Layout
}

const writers: Record<Layout, (page: readonly Block[]) => string> = {
  lines: writeLines,
  tsv: writeTsv,
  markdown: writeMarkdown,
  pipes: writePipes,
  html: writeHtml,
}

/**
 * Writes a report, in the order and words of the form.
 *
 * From a tree, cells keep what they hold: blank, mark, words, unit; page numbers and what could not be placed are left
 * out. From data, `null` becomes a blank cell, and a missing table leaves its section without one. A paragraph that
 * could be taken for something else, such as a heading, is marked as words: by a backslash before it, in the layouts of
 * lines, and as `<pre>` in a page.
 *
 * @param report - A tree, or data.
 * @param options - The layout.
 * @returns The text, lines ended by `\n`.
 * @throws {@link SerializeError} for what would be read back otherwise than it is, as a title that is none; nothing is
 * ever written that reads differently. {@link DataError} for data that are no report.
 *
 * @example
 * ```ts
 * import { parse, serialize } from 'ogi-report'
 *
 * const { report } = parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，某县主动公开信息12条。')
 * serialize(report, { layout: 'markdown' }) // '# 某县2022年政府信息公开工作年度报告\n\n## 一、总体情况\n…'
 * ```
 */
export const serialize = (report: Report | ReportData, { layout }: SerializeOptions): string => {
  const [content, data] = isTree(report) ? [contentOfTree(report), toData(report)] : contentAndData(report)
  const page = pageOf(content)
  const text = writers[layout](page)
  // A page is proved by the lines it is made of: the core does not read HTML.
  const readable = layout === 'html' ? writeLines(page) : text
  prove(data, content, readable)
  return text
}

/** Data from elsewhere may be anything; what is no object is no tree, and refused as data. */
const isTree = (report: Report | ReportData | null): report is Report =>
  typeof report === 'object' && report !== null && 'type' in report

const contentAndData = (data: ReportData): [Content, ReportData] => {
  checkData(data)
  return [contentOfData(data), data]
}

/** Reads what was written, and compares. */
const prove = (data: ReportData, content: Content, text: string): void => {
  const { report } = parse(text)
  const difference =
    findDifference(data, toData(report), '') ??
    findDifference(textsOf(content), textsOf(contentOfTree(report)), '')
  if (difference !== undefined) throw new SerializeError(...difference)
}

/** The texts of all cells, by path, and the paragraphs around the tables, by their sections. */
const textsOf = ({ sections, tables }: Content): Record<string, string> => {
  const texts: Record<string, string> = {}
  for (const [section, { paragraphs, notes }] of sections) {
    texts[section] = paragraphs.join('\n')
    texts[`notes of ${section}`] = notes.join('\n')
  }
  for (const [table, { rows }] of tables) {
    for (const [row, columns] of rows) {
      for (const [column, text] of columns) texts[`${table}.${row}.${column}`] = text
    }
  }
  return texts
}

const quote = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

const findDifference = (
  a: unknown,
  b: unknown,
  path: string,
): [path: string, a: string, b: string] | undefined => {
  if (Object.is(a, b)) return undefined
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return [path, quote(a), quote(b)]
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = findDifference(left[key], right[key], path === '' ? key : `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The tree of some data: the inverse of `toData`.
 *
 * @param data - The data of a report.
 * @returns The tree; its positions are those of the report written in the layout `lines`, which `serialize` gives too.
 * @throws {@link DataError} that names the path of an unknown key, a negative count, a number that is not finite or a
 * wrong shape; {@link SerializeError} for words that no report can hold, as a title that is none.
 *
 * @example
 * ```ts
 * import { fromData, parse, toData } from 'ogi-report'
 *
 * const data = toData(parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n无').report)
 * toData(fromData({ ...data, year: 2022 })) // the same data
 * ```
 */
export const fromData = (data: ReportData): Report => parse(serialize(data, { layout: 'lines' })).report
