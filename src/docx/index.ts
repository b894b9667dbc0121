/**
 * Reads Word files, and changes single numbers in them.
 *
 * @module ogi-report/docx
 * @category API
 */

import { decode } from '../decode/decode.js'
import type { DocumentResult } from '../document/document-result.js'
import type { Block } from '../document/element.js'
import type { DocxPlace } from '../source/place.js'
import type { Locale } from '../findings/locale.js'
import { readDocument } from '../read-document.js'
import type { ParseOptions } from '../report/read.js'
import { someLocale } from '../findings/check-locale.js'
import { bytesOf } from '../surface/arguments.js'
import { checkOptions } from '../surface/options.js'
import { DocxError } from './docx-error.js'
import { readNumbering } from './numbering.js'
import { openPackage, readXml, type WordPackage } from './package.js'
import { createPlaces, findPlace, type Places } from './place.js'
import { readStory, type StoryTools } from './read-story.js'
import { readStyles } from './styles.js'
import { childrenOf, type XmlElement } from './xml.js'

export type { DocumentResult } from '../document/document-result.js'
export type { DocxPlace } from '../source/place.js'
export type { ShownText } from '../source/shown-text.js'
export type { Edit } from '../findings/diagnostic.js'
export type { ParseOptions, ParseResult } from '../report/read.js'
export { DocxError, type DocxFault } from './docx-error.js'
export { applyEdits, editCell } from './edit.js'

/**
 * What was read of a Word file. All positions point into its `source`: the XML of the document, `word/document.xml`, and
 * behind it that of its notes, where it has any.
 */
export type DocxResult = DocumentResult<DocxPlace>

/**
 * Reads a report from a Word file (`.docx`, also of WPS and others). Nothing in it is run, and no link followed.
 *
 * Tracked changes count as accepted: what was put in counts, what was taken out does not. What Word shows and does not
 * keep as text is there, too: the numerals that it counts paragraphs with, the results of fields, text boxes. The words of
 * notes are `Metadata` at the end.
 *
 * @param bytes - The bytes of the file.
 * @param options - The language of the messages.
 * @returns The tree and the diagnostics, as `parse` gives them; the XML that their positions point into; and where
 * they stand in the file.
 * @throws {@link DocxError} when the bytes are no Word file, or one that is encrypted, damaged or too large.
 * @category Read
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { toData } from 'ogi-report'
 * import { parseDocx } from 'ogi-report/docx'
 *
 * const { report, placeOf } = parseDocx(await readFile('node_modules/ogi-report/docs/samples/taohe-town-2022.docx'))
 * toData(report).year // 2022
 * placeOf('requests.received.total') // { kind: 'docx', part: 'word/document.xml', …, cell: { table: 2, row: 4, cell: 8 } }
 * ```
 */
export const parseDocx = (bytes: Uint8Array | ArrayBuffer, options: ParseOptions = {}): DocxResult => {
  checkOptions('parseDocx', options, { locale: someLocale })
  const { locale } = options
  const opened = openPackage(bytesOf('parseDocx(bytes)', bytes), locale)
  const places = createPlaces()
  const { root, source } = readParts(opened, places, locale)
  return readDocument(root, source, options, ({ start, end }) => findPlace(places, start.offset, end.offset))
}

/** Reads the document, and behind it its notes. */
const readParts = (
  opened: WordPackage,
  places: Places,
  locale: Locale | undefined,
): { root: Block; source: string } => {
  const partNamed = (kind: string): XmlElement | undefined => {
    const part = opened.part(kind)
    return part && readXml(decode(part.bytes).text, 0, locale)
  }
  const tools: StoryTools = {
    styles: readStyles(partNamed('styles')),
    numbering: readNumbering(partNamed('numbering')),
    places,
  }
  let source = ''
  const open = (name: string, bytes: Uint8Array): XmlElement => {
    const { text } = decode(bytes)
    const start = source.length
    places.parts.push({ name, start, end: start + text.length })
    source += text
    return readXml(text, start, locale)
  }
  const main = open(opened.documentName, opened.document)
  if (main.name !== 'w:document') throw new DocxError('damaged', locale)
  const document = readStory(main, tools)
  const notes = ['footnotes', 'endnotes'].flatMap((kind) => {
    const part = opened.part(kind)
    return part === undefined ? [] : notesIn(open(part.name, part.bytes), tools)
  })
  return { root: { kind: 'block', children: [document, ...notes] }, source }
}

/** The notes of a part, which stand around the report; the lines that part them from the text are none. */
const notesIn = (part: XmlElement, tools: StoryTools): Block[] =>
  ['w:footnote', 'w:endnote']
    .flatMap((name) => childrenOf(part, name))
    .filter(({ attributes: { type = 'normal' } }) => type === 'normal')
    .map((note) => ({ ...readStory(note, tools), furniture: true }))
