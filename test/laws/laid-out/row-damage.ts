import type { Damage } from './damage.js'
import type { Demand } from './demands.js'
import type { Row, Token } from './laid-out.js'
import { describe, editFields, labelIn, replaceRow, tableRowsOf, valuesIn, without } from './places.js'
import { garbled } from './token-damage.js'
import type { FieldLayout } from './write.js'

export const deleteRow: Damage = ({ rows }, truth, choose) => {
  const at = choose(rows.map((_, index) => index))
  if (at === undefined) return undefined
  const row = rows[at] as Row
  const lost = valuesIn(row).reduce((left, { path }) => without(left, path), truth)
  return { what: `delete row: ${describe(row)}`, laidOut: replaceRow({ rows }, at), truth: lost }
}

/** Of rows that stand twice, the first with numbers counts, and the other is reported. */
const demandsOfSecond = (row: Row): Demand[] => {
  const path = labelIn(row)?.path
  return path === undefined ? [] : [{ code: 'duplicate-row', path, right: true }]
}

export const duplicateRow: Damage = ({ rows }, truth, choose) => {
  const at = choose(rows.map((_, index) => index))
  if (at === undefined) return undefined
  const row = rows[at] as Row
  return {
    what: `duplicate row: ${describe(row)}`,
    laidOut: replaceRow({ rows }, at, row, row),
    truth,
    demands: demandsOfSecond(row),
  }
}

/** The row with other numbers. */
const otherNumbers = (row: Row): Row => ({
  ...row,
  fields: row.fields.map((field) =>
    typeof field === 'string' || field.kind !== 'value'
      ? field
      : { ...field, text: `${field.text.replace(/\D/g, '')}7` },
  ),
})

/** The label of a row and what stands before it, without a field behind it. */
const upToLabel = (row: Row): Row => ({
  ...row,
  fields: row.fields.slice(0, row.fields.findIndex((field) => field === labelIn(row)) + 1),
})

/** A row that stands again with other numbers, below it or anywhere else in its table. */
export const contradictRow: Damage = (laidOut, truth, choose) => {
  const { rows } = laidOut
  const at = choose(tableRowsOf(laidOut))
  if (at === undefined) return undefined
  const row = rows[at] as Row
  if (labelIn(row) === undefined) return undefined
  return {
    what: `contradict row: ${describe(row)}`,
    laidOut: replaceRow(laidOut, at, row, otherNumbers(row)),
    truth,
    demands: demandsOfSecond(row),
  }
}

/** Where labels are broken over lines, the lines of two in a row are no label. */
const withWrappedLabels: readonly FieldLayout[] = [
  'a PDF cell by cell',
  'a PDF line by line',
  'a PDF with the last piece of a label beside its numbers',
  'a PDF by pdfium',
  'a PDF by pdfplumber',
  'a PDF column by column',
]

/** A row that stands once without its numbers, and then with them. */
export const announceRow: Damage = (laidOut, truth, choose) => {
  const at = choose(tableRowsOf(laidOut))
  if (at === undefined) return undefined
  const row = laidOut.rows[at] as Row
  // （六）其他处理 by itself is the label of a group, which the form of 2021 has.
  if (labelIn(row) === undefined || labelIn(row)?.path === 'requests.otherOutcome') return undefined
  return {
    what: `announce row: ${describe(row)}`,
    laidOut: replaceRow(laidOut, at, upToLabel(row), row),
    truth,
    // A label behind an empty field, alone in its row, may as well be a cell in a list of cells.
    demands:
      row.fields[0] === labelIn(row)
        ? [{ path: labelIn(row)?.path ?? '', right: true, unsaid: true, exceptIn: withWrappedLabels }]
        : [],
  }
}

export const swapRows: Damage = ({ rows }, truth, choose) => {
  const at = choose(rows.slice(1).map((_, index) => index))
  if (at === undefined) return undefined
  const [first, second] = [rows[at] as Row, rows[at + 1] as Row]
  return {
    what: `swap rows: ${describe(first)} ↔ ${describe(second)}`,
    laidOut: { rows: [...rows.slice(0, at), second, first, ...rows.slice(at + 2)] },
    truth,
  }
}

export const garbleRow: Damage = ({ rows }, truth, choose) => {
  const at = choose(rows.map((_, index) => index))
  const text = choose(garbled)
  if (at === undefined || text === undefined) return undefined
  const row = rows[at] as Row
  const lost = valuesIn(row).reduce((left, { path }) => without(left, path), truth)
  const token: Token = { kind: 'paragraph', text, path: '' }
  return {
    what: `garble row: ${describe(row)}`,
    laidOut: replaceRow({ rows }, at, { kind: 'prose', fields: [token] }),
    truth: lost,
  }
}

/** A row that has lost from one to six values, as blank cells do that vanish. */
export const shortenRow: Damage = (laidOut, truth, choose) => {
  const at = choose(tableRowsOf(laidOut))
  if (at === undefined) return undefined
  const values = valuesIn(laidOut.rows[at] as Row)
  const count = choose([1, 2, 3, 4, 5, 6].slice(0, values.length)) ?? 1
  const lost = new Set<Token>()
  for (let left = count; left > 0; left--) {
    const token = choose(values.filter((value) => !lost.has(value)))
    if (token !== undefined) lost.add(token)
  }
  return {
    what: `shorten row by ${count}: ${describe(laidOut.rows[at] as Row)}`,
    laidOut: editFields(laidOut, at, (fields) =>
      fields.filter((field) => typeof field === 'string' || !lost.has(field)),
    ),
    truth: [...lost].reduce((left, { path }) => without(left, path), truth),
  }
}

/** A row has lost its numbers, and the row below it its label: the numbers of the one are not those of the other. */
export const orphanNumbers: Damage = (laidOut, truth, choose) => {
  const at = choose(tableRowsOf(laidOut).filter((row) => labelIn(laidOut.rows[row + 1]) !== undefined))
  const text = choose(garbled)
  const next = at === undefined ? undefined : labelIn(laidOut.rows[at + 1])
  if (at === undefined || text === undefined || next === undefined) return undefined
  const emptied = editFields(laidOut, at, (fields) =>
    fields.filter((field) => typeof field === 'string' || field.kind !== 'value'),
  )
  return {
    what: `orphan numbers: ${describe(laidOut.rows[at] as Row)}, below it ${next.text} → ${text}`,
    laidOut: editFields(emptied, at + 1, (fields) =>
      fields.map((field) => (field === next ? { ...next, text } : field)),
    ),
    truth: valuesIn(laidOut.rows[at] as Row).reduce((left, { path }) => without(left, path), truth),
  }
}

/** All values of a row collapsed to a single 0. */
export const collapseRow: Damage = (laidOut, truth, choose) => {
  const at = choose(tableRowsOf(laidOut))
  if (at === undefined) return undefined
  const values = valuesIn(laidOut.rows[at] as Row)
  const [first] = values
  if (first === undefined || values.length < 2) return undefined
  return {
    what: `collapse row: ${describe(laidOut.rows[at] as Row)}`,
    laidOut: editFields(laidOut, at, (fields) =>
      fields.flatMap((field) =>
        typeof field === 'string' || field.kind !== 'value'
          ? [field]
          : field === first
            ? [{ ...field, text: '0' }]
            : [],
      ),
    ),
    truth: values.reduce((left, { path }) => without(left, path), truth),
  }
}
