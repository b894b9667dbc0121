/**
 * Reads files of any kind by their bytes: texts, web pages, Word files, PDFs. Only the reader that is needed is loaded.
 *
 * @module ogi-report/file
 * @category API
 */

import type { ParsePdfOptions } from '../pdf/index.js'
import { someLocale } from '../findings/check-locale.js'
import { bytesOf } from '../surface/arguments.js'
import { checkOptions, someText } from '../surface/options.js'
import { check, checkReportOptions, type CheckReportOptions } from '../validate/check.js'
import { FileError } from './file-error.js'
import { kindOf } from './kind.js'
import { readerOf, type FileResult } from './readers.js'

export type { DocumentResult } from '../document/document-result.js'
export type { Encoding, WrongBytes } from '../decode/decode.js'
export type { ParseOptions, ParseResult } from '../report/read.js'
export type { ParsePdfOptions } from '../pdf/index.js'
export type { DocxPlace, PdfPlace, PdfRectangle, TextPlace } from '../source/place.js'
export type { ShownText } from '../source/shown-text.js'
export type { CheckReportOptions } from '../validate/check.js'
export type { RuleSettings } from '../validate/rule.js'
export { DocxError, type DocxFault } from '../docx/docx-error.js'
export { PdfError, type PdfFault } from '../pdf/pdf-error.js'
export { FileError, type FileFault } from './file-error.js'
export type { Kind as FileKind } from './kind.js'
export type { DocxFile, FileResult, PdfFile, TextFile } from './readers.js'

/** How a file is read: as a PDF is, where it is one. */
export interface ParseFileOptions extends ParsePdfOptions {
  /**
   * The name of the file, with or without its folder. It decides between a page and another text where the bytes leave
   * that open.
   */
  name?: string
}

/** How a file is read and checked. Its `name` is what `check` takes as `fileName`. */
export interface CheckFileOptions extends ParseFileOptions, Omit<CheckReportOptions, 'fileName' | 'locale'> {}

const parseFileOptions = { locale: someLocale, name: someText, workerSrc: someText, cMapUrl: someText }

/**
 * Reads a report from a file, whatever it is: a text, a web page, a Word file or a PDF. Its bytes tell that. Only what
 * reads its kind is loaded, in a browser too; for a PDF that is `pdfjs-dist`, which you install beside `ogi-report`.
 *
 * @param bytes - The whole file, as a `Uint8Array` (a `Buffer` is one) or an `ArrayBuffer`.
 * @param options - The name of the file, the language of the messages, and what `parsePdf` takes.
 * @returns The `kind` of the file (`text`, `html`, `docx` or `pdf`), the tree and the diagnostics, the `source` that their
 * positions point into, and `placeOf`, which tells where something stands in the file. Of a text and a page, the encoding
 * too, and the bytes that stand for no character.
 * @throws {@link FileError} for a file that is empty or of another kind; {@link DocxError} and {@link PdfError} for a Word
 * file or a PDF that is locked, damaged or too large; `TypeError` for what is no bytes, and for an option that there is
 * not.
 * @category Read
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { parseFile } from 'ogi-report/file'
 *
 * const name = 'node_modules/ogi-report/docs/samples/taohe-town-2022.docx'
 * const { kind, report, placeOf } = await parseFile(await readFile(name), { name })
 * kind // 'docx'
 * report.agency // '青檀县桃河镇人民政府'
 * placeOf('requests.received.total') // { kind: 'docx', …, cell: { table: 2, row: 4, cell: 8 } }
 * ```
 */
export const parseFile = async (
  bytes: Uint8Array | ArrayBuffer,
  options: ParseFileOptions = {},
): Promise<FileResult> => {
  checkOptions('parseFile', options, parseFileOptions)
  const { name = '', ...reading } = options
  const whole = bytesOf('parseFile(bytes)', bytes)
  const contents = await kindOf(whole, name)
  const read = readerOf(contents)
  if (read === undefined) throw new FileError(contents, reading.locale)
  return read(whole, reading)
}

const checkFileOptions = {
  ...parseFileOptions,
  rules: checkReportOptions.rules,
  overrides: checkReportOptions.overrides,
  previous: checkReportOptions.previous,
  words: checkReportOptions.words,
}

/**
 * Reads a report from a file and checks it, in one call: `parseFile` and `check`.
 *
 * @param bytes - The whole file.
 * @param options - What `parseFile` takes, and what `check` takes: rules that are switched off or matter otherwise, the
 * report of the year before, words that the prose shall not have.
 * @returns What `parseFile` gives, with all that was found in one list, in the order of the text.
 * @throws What `parseFile` throws, and `TypeError` for a rule or a severity that there is not.
 * @category Check
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { checkFile } from 'ogi-report/file'
 *
 * const name = 'node_modules/ogi-report/docs/samples/songling-culture-2023-faults.txt'
 * const result = await checkFile(await readFile(name), { name, rules: { 'unit-missing': 'off' } })
 * result.diagnostics.some(({ code }) => code === 'row-total') // true
 * ```
 */
export const checkFile = async (
  bytes: Uint8Array | ArrayBuffer,
  options: CheckFileOptions = {},
): Promise<FileResult> => {
  checkOptions('checkFile', options, checkFileOptions)
  const { rules, overrides, previous, words, ...reading } = options
  const { name, locale } = reading
  const result = await parseFile(bytesOf('checkFile(bytes)', bytes), reading)
  const { diagnostics } = check(result, {
    ...(rules && { rules }),
    ...(overrides && { overrides }),
    ...(locale && { locale }),
    ...(previous && { previous }),
    ...(words && { words }),
    ...(name !== undefined && { fileName: baseName(name) }),
  })
  return { ...result, diagnostics }
}

/** The name of a file without its folder, whichever way the system parts them. */
const baseName = (path: string): string => path.replace(/^.*[/\\]/s, '')
