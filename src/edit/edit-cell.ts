import type { Edit } from '../findings/diagnostic.js'
import type { CellPath } from '../form/keys.js'
import { columnAt } from '../form/paths.js'
import { isChange } from '../form/kind-of-number.js'
import { checkText } from '../surface/arguments.js'
import { checkReport } from '../tree/check-report.js'
import { checkPath } from '../surface/path.js'
import { describe } from '../surface/describe.js'
import type { Cell, Report } from '../tree/nodes.js'
import { cellAt } from '../tree/walk.js'
import { EditError } from './edit-error.js'
import { editInPage } from './edit-in-page.js'
import { numberEdit, wholeEdit, whyUnwritable } from './number-in-text.js'

const yuanPerTenThousand = 10_000

/**
 * The change of the source that makes one number another, and leaves all else as it is: units, notes, other cells.
 *
 * @param report - The tree of the source, as `parse` or `parseHtml` gives it.
 * @param source - The text that the tree was read from.
 * @param path - The path of the number, such as `requests.received.total`.
 * @param value - The number to stand there, as `toData` is to give it: `disclosure.fees.amount` in 万元 whatever the unit
 * in the cell, `disclosure.procurement.amount` in the unit in its cell. A blank, a mark and words give way to it.
 * @returns The change, for {@link applyEdits}. Where a converter left a merged cell several times in its row, the first of
 * them changes, and the reader says `ambiguous-row` of the result: change the document that the text was made of.
 * @throws {@link EditError} where the row or the cell is not there, or its place in the row is not certain; where the
 * source is not the one that the tree was read from; and for a number that cannot stand there: one that is not finite,
 * has more than 15 digits, or is below zero anywhere but in 本年增/减. `TypeError` for a path that the form does not have,
 * and for what is no tree, text or number.
 * @category Edit
 *
 * @example
 * ```ts
 * import { applyEdits, editCell, parse } from 'ogi-report'
 *
 * const source = '二、主动公开政府信息情况\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t73次\t84.37万元'
 * const { report } = parse(source)
 * applyEdits(source, [editCell(report, source, 'disclosure.procurement.items', 74)]) // '…\t74次\t84.37万元'
 * ```
 */
export const editCell = (report: Report, source: string, path: CellPath, value: number): Edit =>
  editCellIn({ report, source }, path, value, editInPage)

/** The change of what a cell reads as one of its source, in which markup stands; `undefined` where that cannot be. */
type EditInMarkup = (source: string, raw: string, edit: Edit) => Edit | undefined

/** As {@link editCell}, in a source whose markup is changed in a way of its own. */
export const editCellIn = (
  { report, source }: { readonly report: Report; readonly source: string },
  path: CellPath,
  value: number,
  editInMarkup: EditInMarkup,
): Edit => {
  checkReport('editCell(report)', report)
  checkText('editCell(source)', source)
  checkPath('editCell(path)', path)
  if (typeof value !== 'number')
    throw new TypeError(`editCell(value) must be a number; got ${describe(value)}`)
  const cell = cellAt(report, path)
  if (cell === undefined)
    throw new EditError(path, 'the report has no row for this number; add the row first')
  if (cell.state === 'missing') {
    throw new EditError(
      path,
      'nothing shows where in its row this number stands; write all numbers of the row first',
    )
  }
  const written = valueInCell(path, cell, value)
  const problem =
    whyUnwritable(written) ?? (written < 0 && !isChange(path) ? 'a count is never below zero' : undefined)
  if (problem !== undefined) throw new EditError(path, problem)
  const edit = cell.state === 'number' ? numberEdit(cell.raw, written) : wholeEdit(cell.raw, written)
  const inSource = editInSource(source, cell, edit, editInMarkup)
  if (inSource !== undefined) return inSource
  const { start, end } = cell.position
  const text = source.slice(start.offset, end.offset)
  throw new EditError(
    path,
    `the source reads “${text.slice(0, 40)}” where the report has “${cell.raw.slice(0, 40)}”`,
  )
}

const valueInCell = (path: CellPath, { unit }: Cell, value: number): number =>
  columnAt(path)?.number === 'amount in 万元' && unit === '元'
    ? Math.round(value * yuanPerTenThousand * 100) / 100
    : value

const editInSource = (
  source: string,
  { raw, position }: Cell,
  edit: Edit,
  editInMarkup: EditInMarkup,
): Edit | undefined => {
  const from = position.start.offset
  const text = source.slice(from, position.end.offset)
  const found = text === raw ? edit : isPage(text, raw) ? editInMarkup(text, raw, edit) : undefined
  return found && { start: from + found.start, end: from + found.end, text: found.text }
}

/** In the source of a page, character references, tags and white space may stand in a cell. */
const isPage = (text: string, raw: string): boolean =>
  /[<&]/.test(text) || text.replace(/\s+/g, '') === raw.replace(/\s+/g, '')
