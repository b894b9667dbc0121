import { decode } from '../decode/decode.js'
import { applyEdits as applyToText } from '../edit/apply-edits.js'
import { editCellIn } from '../edit/edit-cell.js'
import { EditError } from '../edit/edit-error.js'
import { editInPage } from '../edit/edit-in-page.js'
import type { Edit } from '../findings/diagnostic.js'
import type { CellPath } from '../form/keys.js'
import { bytesOf } from '../surface/arguments.js'
import { describe } from '../surface/describe.js'
import type { Report } from '../tree/nodes.js'
import { cellAt } from '../tree/walk.js'
import { editInRuns } from './edit-in-runs.js'
import { openPackage, repack } from './package.js'

/**
 * The change of a Word file that makes one number another, and leaves all else as it is: units, notes, fonts, other cells.
 *
 * @param result - What {@link parseDocx} read of the file.
 * @param path - The path of the number, such as `requests.received.total`.
 * @param value - The number to stand there, as `toData` is to give it.
 * @returns The change of the XML, for {@link applyEdits}.
 * @throws `EditError` where the row or the cell is not there, or its place in the row is not certain; where Word counts
 * out what stands there; and for a number that cannot stand there.
 * @category Edit
 *
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises'
 * import { applyEdits, editCell, parseDocx } from 'ogi-report/docx'
 *
 * const bytes = await readFile('node_modules/ogi-report/docs/samples/taohe-town-2022.docx')
 * const edit = editCell(parseDocx(bytes), 'requests.received.total', 12)
 * await writeFile('corrected.docx', applyEdits(bytes, [edit]))
 * ```
 */
export const editCell = (
  result: { readonly report: Report; readonly source: string },
  path: CellPath,
  value: number,
): Edit => {
  if (typeof (result as unknown) !== 'object' || (result as unknown) === null)
    throw new TypeError(`editCell(result) must be what parseDocx gives; got ${describe(result)}`)
  const { report, source } = result
  const edit = editCellIn(
    result,
    path,
    value,
    (text, raw, change) => editInRuns(text, raw, change) ?? editInPage(text, raw, change),
  )
  const cell = cellAt(report, path)
  if (cell?.raw === '') return inEmptyCell(source, path, edit)
  if (!startsInText(source, edit.start))
    throw new EditError(path, 'Word counts this number out; write it as text first')
  return edit
}

/** Whether a place stands in the text of a run: behind `<w:t>`. */
const startsInText = (source: string, at: number): boolean =>
  /^<(?:[^\s<>/:]+:)?t(?:\s[^<>]*)?>/.test(source.slice(source.lastIndexOf('<', at - 1), at))

const paragraphTag = /<((?:[^\s<>/:]+:)?)p(?:\s[^<>]*?)?(\/?)>/g

/** An empty cell has a paragraph, to which a run is added, with the fonts that its mark has. */
const inEmptyCell = (source: string, path: CellPath, { start, text }: Edit): Edit => {
  paragraphTag.lastIndex = start
  const found = paragraphTag.exec(source)
  if (found === null) throw new EditError(path, 'the cell has no paragraph to write in')
  const [tag, prefix = '', isEmpty] = found
  const run = (fonts: string): string => `<${prefix}r>${fonts}<${prefix}t>${text}</${prefix}t></${prefix}r>`
  const contentStart = found.index + tag.length
  if (isEmpty === '/') {
    const open = `${tag.slice(0, -2).trimEnd()}>`
    return { start: found.index, end: contentStart, text: `${open}${run('')}</${prefix}p>` }
  }
  const end = source.indexOf(`</${prefix}p>`, contentStart)
  if (end === -1) throw new EditError(path, 'the cell has no paragraph to write in')
  return { start: end, end, text: run(fontsOfMark(source.slice(contentStart, end), prefix)) }
}

/** The properties of a paragraph's mark, as far as they are those of characters. */
const fontsOfMark = (paragraph: string, prefix: string): string => {
  const properties = new RegExp(`<${prefix}rPr>.*?</${prefix}rPr>`, 's').exec(paragraph)?.[0] ?? ''
  return new RegExp(`<${prefix}(?:ins|del|moveFrom|moveTo|rPrChange)\\b`).test(properties) ? '' : properties
}

/**
 * Makes changes to a Word file.
 *
 * @param bytes - The bytes of the file.
 * @param edits - The changes, as {@link editCell} gives them for this file.
 * @returns The bytes of a new file: the XML of the document with all changes made and every other byte as it was, and all
 * other parts as they were.
 * @throws `EditError` for a change that lies outside the document, for two that overlap, and where the XML is not in UTF-8; {@link DocxError} as
 * {@link parseDocx}.
 * @category Edit
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { cellAt } from 'ogi-report'
 * import { applyEdits, editCell, parseDocx } from 'ogi-report/docx'
 *
 * const bytes = await readFile('node_modules/ogi-report/docs/samples/taohe-town-2022.docx')
 * const changed = applyEdits(bytes, [editCell(parseDocx(bytes), 'requests.received.total', 12)])
 * cellAt(parseDocx(changed).report, 'requests.received.total')?.value // 12
 * ```
 */
export const applyEdits = (bytes: Uint8Array | ArrayBuffer, edits: readonly Edit[]): Uint8Array => {
  const file = bytesOf('applyEdits(bytes)', bytes)
  const { documentName, document } = openPackage(file, undefined)
  const { text, encoding } = decode(document)
  if (encoding !== 'utf-8')
    throw new EditError('', `the XML of this file is written in ${encoding}, not in UTF-8`)
  return repack(file, documentName, applyToText(text, edits))
}
