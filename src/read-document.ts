import { documentResult, type DocumentResult, type FindPlace } from './document/document-result.js'
import type { Block } from './document/element.js'
import { createDocumentLocator } from './document/locate.js'
import type { Place } from './source/place.js'
import { show } from './document/show.js'
import { documentAsShown } from './document/shown-text.js'
import { readReport, type ParseOptions } from './report/read.js'
import { createSource } from './source/source.js'

/**
 * Reads a report from the element tree of a document.
 *
 * @param root - The whole document.
 * @param source - The text that the offsets in the tree point into.
 * @param options - The language of the messages.
 * @param findPlace - Tells where a stretch of the source stands in the document.
 * @returns The tree and the diagnostics, with all positions in `source`; the text of a leaf is what the document shows of
 * its place.
 */
export const readDocument = <At extends Place>(
  root: Block,
  source: string,
  options: ParseOptions,
  findPlace: FindPlace<At>,
): DocumentResult<At> => {
  const { text, cells, map, pictures } = show(root)
  const locator = createDocumentLocator(source, map)
  const result = readReport({ ...createSource(text), pictures }, cells, locator.locate, options)
  result.report.position = locator.settle()
  // What stands at the end of a row is found where the next one starts only in the text.
  result.diagnostics.sort((one, other) => one.position.start.offset - other.position.start.offset)
  return documentResult(result, { source, shown: documentAsShown(text, map) }, findPlace)
}
