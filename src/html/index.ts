/**
 * Reads web pages.
 *
 * @module ogi-report/html
 * @category API
 */

import { documentResult, type DocumentResult } from '../document/document-result.js'
import { placeInText, type TextPlace } from '../source/place.js'
import { textAsShown } from '../source/shown-text.js'
import { parse } from '../parse.js'
import type { ParseOptions } from '../report/read.js'
import { readDocument } from '../read-document.js'
import { checkText } from '../surface/arguments.js'
import { parsePage } from './page-parser.js'
import { hasTags } from './tags.js'

export type { DocumentResult } from '../document/document-result.js'
export type { TextPlace } from '../source/place.js'
export type { ShownText } from '../source/shown-text.js'
export type { ParseOptions, ParseResult } from '../report/read.js'

/**
 * Reads a report from a web page. Total, as `parse` is: any string gives a tree and diagnostics.
 *
 * @param html - The source of a page, or of a part of one. A text without tags is read as `parse` reads it.
 * @param options - The language of the messages.
 * @returns The tree and the diagnostics. All positions point into `html`, whose tags and entities they count; the text of
 * a leaf is what a browser shows of its place there: tags dropped, entities decoded, white space collapsed. With them what
 * `formatDiagnostics` takes in place of the source to draw what the page shows, and not its tags.
 * @throws `TypeError` for what is no string, and for an option that there is not.
 * @category Read
 *
 * @example
 * ```ts
 * import { cellAt } from 'ogi-report'
 * import { parseHtml } from 'ogi-report/html'
 *
 * const html = '<table><tr><td>规章</td><td>1</td><td>0</td><td><b>2</b><b>3</b></td></tr></table>'
 * const cell = cellAt(parseHtml(html).report, 'disclosure.regulations.inForce')
 * cell?.value // 23
 * html.slice(cell?.position.start.offset, cell?.position.end.offset) // '2</b><b>3'
 * ```
 */
export const parseHtml = (html: string, options: ParseOptions = {}): DocumentResult<TextPlace> => {
  checkText('parseHtml(html)', html)
  if (hasTags(html)) return readDocument(parsePage(html), html, options, placeInText)
  return documentResult(parse(html, options), { source: html, shown: textAsShown(html) }, placeInText)
}
