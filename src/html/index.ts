import { parse } from '../parse.js'
import { readCells, type ParseOptions, type ParseResult } from '../read-cells.js'
import { createSource } from '../source/source.js'
import { createPageLocator } from './locate-in-page.js'
import { parsePage } from './page-parser.js'
import { settle } from './settle.js'
import { shownText } from './shown-text.js'

export type { ParseOptions, ParseResult } from '../read-cells.js'

/**
 * Reads a report from a web page. Total, as `parse` is: any string gives a tree and diagnostics.
 *
 * @param html - The source of a page, or of a part of one. A text without tags is read as `parse` reads it.
 * @param options - The language of the messages.
 * @returns The tree and the diagnostics. All positions point into `html`, whose tags and entities they count; the text of
 * a leaf is what a browser shows of its place there: tags dropped, entities decoded, white space collapsed.
 *
 * @example
 * ```ts
 * import { cellAt } from 'ogi-report'
 * import { parseHtml } from 'ogi-report/html'
 *
 * const html = '<table><tr><td>规章</td><td>1</td><td>0</td><td><span>2</span><span>3</span></td></tr></table>'
 * const { report } = parseHtml(html)
 * const { start, end } = cellAt(report, 'disclosure.regulations.inForce').position
 * html.slice(start.offset, end.offset) // '2</span><span>3'
 * ```
 */
export const parseHtml = (html: string, options: ParseOptions = {}): ParseResult => {
  if (!hasTags(html)) return parse(html, options)
  const parts = parsePage(html)
  settle(parts)
  const { text, cells, map } = shownText(html, parts)
  const locator = createPageLocator(html, map)
  const result = readCells(createSource(text), cells, locator.locate, options)
  result.report.position = locator.settle()
  // What stands at the end of a row is found where the next one starts only in the text.
  result.diagnostics.sort((one, other) => one.position.start.offset - other.position.start.offset)
  return result
}

/** Whether a text holds a tag, of any name; a `<` that opens none is a character like any other. */
const hasTags = (text: string): boolean => /<[/!]?[a-z][^<>]*>/i.test(text)
