import { cells, formTables, type Edition, type FormTableCell, type Report, type TableKey } from '../index.js'
import { nameOfPath } from '../findings/names.js'
import type { PlacedCell } from '../tree/cells.js'
import {
  drawCandidate,
  drawReference,
  inMarkup,
  isCandidate,
  worstOf,
  type Note,
  type Sheet,
} from './notes.js'

/** A table as the form draws it, with the numbers of a report and the findings in their cells. */
export const drawTable = (table: TableKey, edition: Edition | null, report: Report, sheet: Sheet): string => {
  const form = formTables(edition ?? undefined).find(({ key }) => key === table)
  const numbers = new Map(cells(report).map((cell) => [cell.path as string, cell]))
  const title = nameOfPath(table).replace(/^“|”$/g, '')
  const rows = form?.rows.map(
    (row) => `<tr>${row.map((cell) => drawCell(cell, numbers, sheet)).join('')}</tr>`,
  )
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${inMarkup(`${title} · ${sheet.file}`)}">`,
    `<table class="form ${table}">`,
    drawCaption(title, notesAt(table, sheet), sheet),
    ...(rows ?? []),
    '</table>',
    '</div>',
  ].join('\n')
}

/** The findings at a path. That of a table heads all its header cells, and is marked once, at its caption. */
const notesAt = (path: string, { notes }: Sheet): Note[] =>
  notes.filter(({ finding }) => finding.path === path)

/** The heading above says the same: a caption is seen where something is marked in it, and heard in any case. */
const drawCaption = (title: string, notes: readonly Note[], sheet: Sheet): string =>
  notes.length === 0
    ? `<caption class="quiet">${inMarkup(title)}</caption>`
    : `<caption>${inMarkup(title)}${drawReferences(notes, sheet)}</caption>`

const drawReferences = (notes: readonly Note[], sheet: Sheet): string =>
  notes.map((note) => drawReference(note, 'table', sheet)).join('')

const drawCell = (cell: FormTableCell, numbers: ReadonlyMap<string, PlacedCell>, sheet: Sheet): string => {
  const { kind, text, path, columns, rows } = cell
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const isRow = kind === 'label' && path.includes('.')
  const notes = kind === 'value' || isRow ? notesAt(path, sheet) : []
  const mark = notes.length === 0 ? '' : ` class="at ${worstOf(notes)}"`
  const candidates = kind === 'value' ? sheet.notes.filter((note) => isCandidate(path, note)) : []
  const references =
    drawReferences(notes, sheet) + candidates.map((note) => drawCandidate(note, sheet)).join('')
  if (kind === 'value') return `<td${spans}${mark}>${drawNumber(numbers.get(path), sheet)}${references}</td>`
  return `<th${scopeOf(cell)}${spans}${mark}>${inMarkup(text)}${references}</th>`
}

const scopeOf = ({ kind, columns, rows }: FormTableCell): string => {
  if (kind === 'header') return columns > 1 ? ' scope="colgroup"' : ' scope="col"'
  return rows > 1 ? ' scope="rowgroup"' : ' scope="row"'
}

/** What stands in a cell; a blank one, and one that is not there, say so. */
const drawNumber = (cell: PlacedCell | undefined, { words }: Sheet): string => {
  if (cell === undefined || cell.state === 'missing') return drawNone('?', words.missing)
  return cell.state === 'blank' ? drawNone('␣', words.blank) : inMarkup(cell.raw)
}

const drawNone = (sign: string, name: string): string =>
  `<span class="none" role="img" aria-label="${inMarkup(name)}">${sign}</span>`
