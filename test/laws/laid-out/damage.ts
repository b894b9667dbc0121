import { editions } from '../../../src/form/forms.js'
import { tableKeys } from '../../../src/form/keys.js'
import { columnsOf } from '../../../src/form/tables.js'
import type { Choose } from './choose.js'
import type { Demand } from './demands.js'
import { tokensOf, type LaidOut, type Row, type Token } from './laid-out.js'
import {
  describe,
  editFields,
  labelIn,
  placesOf,
  replaceRow,
  setText,
  tableRowsOf,
  valuesIn,
  without,
  withTruth,
  type Place,
} from './places.js'
import type { Truth } from './truth.js'
import type { FieldLayout } from './write.js'
import { breakCell, breakNumberTwoWays, feesInYuan, misplaceCommas, spaceDigits } from './value-damage.js'

/** A damaged report: what was done to it, and what its cells hold now. */
export interface Damaged {
  what: string
  laidOut: LaidOut
  truth: Truth
  /** What the reader must say of it. */
  demands?: readonly Demand[]
  /** The tables that it touches beyond the pieces that it changed. */
  touches?: readonly string[]
}

/** A way to damage a report. Numbers choose the place and the manner. */
export type Damage = (laidOut: LaidOut, truth: Truth, choose: Choose) => Damaged | undefined

const isAmount = ({ token }: Place): boolean => token.path === 'disclosure.procurement.amount'

const garbled = ['〓〓', '锟斤拷', '□□', 'x#%', '��', '见附件', '公开', '年', '三', '其他', '2021年']

const columnLabels = new Set<string>(
  tableKeys.flatMap((table) =>
    editions.flatMap((edition) => columnsOf(table, edition).map(({ label }) => label)),
  ),
)

/**
 * A column whose header is lost takes its place by the standard order, and that is said; or what is left of the header is
 * read otherwise, or not at all, and that is.
 */
const demandsOfLost = ({ kind, text, path }: Token): Demand[] =>
  kind === 'header' && columnLabels.has(text) ? [{ path }] : []

const deleteToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    if (place === undefined) return undefined
    const { row, field, token } = place
    return {
      what: `${what}: ${token.path} ${token.text}`,
      laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 1)),
      truth: token.kind === 'value' ? without(truth, token.path) : truth,
      demands: demandsOfLost(token),
    }
  }

const duplicateToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    if (place === undefined) return undefined
    const { row, field, token } = place
    return {
      what: `${what}: ${token.path} ${token.text}`,
      laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 0, token)),
      truth,
    }
  }

const garbleToken =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const place = choose(placesOf(laidOut, ...kinds))
    const text = choose(garbled)
    if (place === undefined || text === undefined || text === place.token.text) return undefined
    return {
      what: `${what}: ${place.token.path} ${place.token.text} → ${text}`,
      laidOut: setText(laidOut, place, text),
      truth: place.token.kind === 'value' ? without(truth, place.token.path) : truth,
      demands: demandsOfLost(place.token),
    }
  }

/** One character of a label is lost or replaced. */
const dentLabel: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'label', 'header', 'heading', 'group'))
  if (place === undefined) return undefined
  const at = choose(Array.from(place.token.text, (_, index) => index)) ?? 0
  const text = `${place.token.text.slice(0, at)}${choose(['', '口', ' ', '1']) ?? ''}${place.token.text.slice(at + 1)}`
  return { what: `dent label: ${place.token.text} → ${text}`, laidOut: setText(laidOut, place, text), truth }
}

const blankValue: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'value'))
  const text = choose(['', '/', '—', '无'])
  if (place === undefined || text === undefined) return undefined
  return {
    what: `blank value: ${place.token.path} ${place.token.text} → ${text}`,
    laidOut: setText(laidOut, place, text),
    truth: without(truth, place.token.path),
  }
}

const swapWithNext =
  (what: string, ...kinds: Token['kind'][]): Damage =>
  (laidOut, truth, choose) => {
    const places = placesOf(laidOut, ...kinds)
    const pair = choose(
      places.slice(1).flatMap((second, at) => {
        const first = places[at] as Place
        return first.row === second.row ? [[first, second] as const] : []
      }),
    )
    if (pair === undefined) return undefined
    const [first, second] = pair
    const swapped = editFields(laidOut, first.row, (fields) =>
      fields
        .with(first.field, { ...first.token, text: second.token.text })
        .with(second.field, { ...second.token, text: first.token.text }),
    )
    if (first.token.kind !== 'value' || isAmount(first) || isAmount(second)) {
      return first.token.kind === 'value'
        ? undefined
        : { what: `${what}: ${first.token.text} ↔ ${second.token.text}`, laidOut: swapped, truth }
    }
    if (first.token.path === '' || second.token.path === '') return undefined
    const changes: [string, string | null][] = [
      [first.token.path, truth.get(second.token.path) ?? null],
      [second.token.path, truth.get(first.token.path) ?? null],
    ]
    return {
      what: `${what}: ${first.token.path} ↔ ${second.token.path}`,
      laidOut: swapped,
      truth: withTruth(truth, changes),
    }
  }

/** Two headers of a table change places, in one row of its header or in two: 商业企业 stands above, and 总计 below. */
const swapHeadersOfTable: Damage = (laidOut, truth, choose) => {
  const headers = placesOf(laidOut, 'header')
  const first = choose(headers)
  const tableOf = ({ token }: Place): string => token.path.replace(/\..*/, '')
  const others = headers.filter(
    (other) =>
      first !== undefined && tableOf(other) === tableOf(first) && other.token.text !== first.token.text,
  )
  const second = choose(others)
  if (first === undefined || second === undefined) return undefined
  return {
    what: `swap headers of a table: ${first.token.text} ↔ ${second.token.text}`,
    laidOut: setText(setText(laidOut, first, second.token.text), second, first.token.text),
    truth,
  }
}

const deleteRow: Damage = ({ rows }, truth, choose) => {
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

const duplicateRow: Damage = ({ rows }, truth, choose) => {
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
const contradictRow: Damage = (laidOut, truth, choose) => {
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
const announceRow: Damage = (laidOut, truth, choose) => {
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

const swapRows: Damage = ({ rows }, truth, choose) => {
  const at = choose(rows.slice(1).map((_, index) => index))
  if (at === undefined) return undefined
  const [first, second] = [rows[at] as Row, rows[at + 1] as Row]
  return {
    what: `swap rows: ${describe(first)} ↔ ${describe(second)}`,
    laidOut: { rows: [...rows.slice(0, at), second, first, ...rows.slice(at + 2)] },
    truth,
  }
}

const garbleRow: Damage = ({ rows }, truth, choose) => {
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
const shortenRow: Damage = (laidOut, truth, choose) => {
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
const orphanNumbers: Damage = (laidOut, truth, choose) => {
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
const collapseRow: Damage = (laidOut, truth, choose) => {
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

/** A number broken in two, as by a line end inside its cell. */
const breakNumber: Damage = (laidOut, truth, choose) => {
  const place = choose(placesOf(laidOut, 'value').filter(({ token }) => /^\d{2,}$/.test(token.text)))
  if (place === undefined) return undefined
  const { row, field, token } = place
  const at = choose(Array.from(token.text.slice(1), (_, index) => index + 1)) ?? 1
  const pieces = [token.text.slice(0, at), token.text.slice(at)].map((text) => ({ ...token, text }))
  return {
    what: `break number: ${token.path} ${pieces.map(({ text }) => text).join(' / ')}`,
    laidOut: editFields(laidOut, row, (fields) => fields.toSpliced(field, 1, ...pieces)),
    truth,
  }
}

/** Two neighbouring values run into one, as when a separator is lost. */
const joinValues: Damage = (laidOut, truth, choose) => {
  const places = placesOf(laidOut, 'value')
  const pair = choose(
    places.slice(1).flatMap((second, at) => {
      const first = places[at] as Place
      return first.row === second.row && first.token.text !== '' && /^\d+$/.test(second.token.text)
        ? [[first, second] as const]
        : []
    }),
  )
  if (pair === undefined) return undefined
  const [first, second] = pair
  const joined = { ...first.token, text: `${first.token.text}${second.token.text}` }
  const lost = without(without(truth, first.token.path), second.token.path)
  return {
    what: `join values: ${first.token.path} ${joined.text}`,
    laidOut: editFields(laidOut, first.row, (fields) =>
      fields.with(first.field, joined).toSpliced(second.field, 1),
    ),
    truth: lost,
  }
}

/**
 * A stray number between two rows. Not below a blank cell: there it could be the cell's own, on its second line, as it
 * is in the reports that hold such cells.
 */
const strayNumber: Damage = ({ rows }, truth, choose) => {
  const at = choose(
    rows.flatMap((_, index) =>
      tokensOf(rows[index - 1] ?? { kind: 'prose', fields: [] }).at(-1)?.text === '' ? [] : [index],
    ),
  )
  const text = choose(['0', '7', '12', '2022'])
  if (at === undefined || text === undefined) return undefined
  const stray: Row = { kind: 'prose', fields: [{ kind: 'paragraph', text, path: '' }] }
  return {
    what: `stray ${text} before: ${describe(rows[at] as Row)}`,
    laidOut: replaceRow({ rows }, at, stray, rows[at] as Row),
    truth,
  }
}

/** The labels of two rows exchanged: what stands behind a label is that row's. */
const swapLabels: Damage = (laidOut, truth, choose) => {
  // Not halves of labels, of which the exchange would make labels of no row.
  const labels = placesOf(laidOut, 'label').filter(
    ({ row, token }) =>
      token.path.startsWith('requests') &&
      tokensOf(laidOut.rows[row] as Row).filter(({ kind }) => kind === 'label').length === 1,
  )
  const [first, second] = [choose(labels), choose(labels)]
  if (first === undefined || second === undefined || first.row === second.row) return undefined
  const [one, other] = [first.token, second.token]
  const exchanged = setText(setText(laidOut, first, other.text), second, one.text)
  const changes = [...truth.keys()].flatMap((path): [string, string | null][] => {
    const [from, to] = path.startsWith(`${first.token.path}.`)
      ? [first, second]
      : path.startsWith(`${second.token.path}.`)
        ? [second, first]
        : [undefined, undefined]
    return from === undefined
      ? []
      : [[path, truth.get(`${to.token.path}${path.slice(from.token.path.length)}`) ?? null]]
  })
  return {
    what: `swap labels: ${first.token.text} ↔ ${second.token.text}`,
    laidOut: { rows: exchanged.rows.map((row) => renamed(row, one.path, other.path)) },
    truth: withTruth(truth, changes),
  }
}

/** The row with its paths, where they are those of one of two rows, made those of the other. */
const renamed = (row: Row, one: string, other: string): Row => {
  const [rename] = tokensOf(row).filter(({ kind, path }) => kind === 'label' && [one, other].includes(path))
  if (rename === undefined) return row
  const [from, to] = rename.path === one ? [one, other] : [other, one]
  const fields = row.fields.map((field) =>
    typeof field !== 'string' && (field.path === from || field.path.startsWith(`${from}.`))
      ? { ...field, path: `${to}${field.path.slice(from.length)}` }
      : field,
  )
  return { ...row, fields }
}

const deleteTable: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests', 'disputes'])
  if (table === undefined) return undefined
  const left = rows.filter((row) => row.kind === 'prose' || tokensOf(row)[0]?.path.split('.')[0] !== table)
  return { what: `delete table: ${table}`, laidOut: { rows: left }, truth: without(truth, table) }
}

/** The labels of all rows of a table gone: numbers in sequence. */
const deleteLabels: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests']) ?? 'requests'
  const left = rows.map((row) => ({
    ...row,
    fields: row.fields.filter(
      (field) => typeof field === 'string' || field.kind !== 'label' || !field.path.startsWith(`${table}.`),
    ),
  }))
  return { what: `delete labels: ${table}`, laidOut: { rows: left }, truth, touches: [table] }
}

/** Every number line that stands again is deleted, as some pages' own tools do. */
const deleteRepeated: Damage = ({ rows }, truth) => {
  const seen = new Set<string>()
  let left = truth
  const kept = rows.map((row) => ({
    ...row,
    fields: row.fields.filter((field) => {
      if (typeof field === 'string' || field.kind !== 'value') return true
      if (!seen.has(field.text)) {
        seen.add(field.text)
        return true
      }
      left = without(left, field.path)
      return false
    }),
  }))
  return { what: 'delete repeated values', laidOut: { rows: kept }, truth: left }
}

/** A second report with other numbers: those of the first count, or it is said. */
const twice: Damage = ({ rows }, truth) => ({
  what: 'two reports in one text',
  laidOut: {
    rows: [
      ...rows,
      ...editTokens(rows, (token) =>
        token.kind === 'value'
          ? { ...token, text: token.text.replace(/\d+/, (digits) => String(Number(digits) + 1)) }
          : token,
      ),
    ],
  },
  truth,
})

/** The rows of a table, with numbers of another year. */
const otherYears = (rows: readonly Row[]): Row[] =>
  editTokens(rows, (token) =>
    token.kind === 'value'
      ? { ...token, text: token.text.replace(/\d+/, (digits) => String(Number(digits) + 1)) }
      : token,
  )

const isOfTable =
  (table: string) =>
  (row: Row): boolean =>
    row.kind === 'table' && tokensOf(row)[0]?.path.split('.')[0] === table

/** A second table with other numbers stands below a note, and the first has lost a row: it is not lent another. */
const anotherTableBelow: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests']) ?? 'requests'
  const last = rows.findLastIndex(isOfTable(table))
  const lost = choose(
    tableRowsOf({ rows }).filter(
      (at) => isOfTable(table)(rows[at] as Row) && labelIn(rows[at]) !== undefined,
    ),
  )
  const label = lost === undefined ? undefined : labelIn(rows[lost])
  if (lost === undefined || label === undefined) return undefined
  const note: Row = { kind: 'prose', fields: [{ kind: 'line', text: '下属单位：', path: '' }] }
  const second = otherYears(rows.filter(isOfTable(table)))
  return {
    what: `another table below, and lost above: ${label.text}`,
    laidOut: {
      rows: [...rows.slice(0, last + 1), note, ...second, ...rows.slice(last + 1)].toSpliced(lost, 1),
    },
    truth: without(truth, label.path),
    touches: [table],
  }
}

/** The table of a section is lost, and that of another year stands in section one: it counts only with a word. */
const tableInSectionOne: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests']) ?? 'requests'
  const heading = rows.findIndex((row) => tokensOf(row)[0]?.kind === 'heading')
  const others = otherYears(rows.filter(isOfTable(table)))
  if (heading === -1 || others.length === 0 || tokensOf(rows[heading] as Row)[0]?.path !== 'overview')
    return undefined
  return {
    what: `table of another year in section one: ${table}`,
    laidOut: {
      rows: [
        ...rows.slice(0, heading + 1),
        ...others,
        ...rows.slice(heading + 1).filter((row) => !isOfTable(table)(row)),
      ],
    },
    truth: without(truth, table),
    touches: [table],
  }
}

const editTokens = (rows: readonly Row[], edit: (token: Token) => Token): Row[] =>
  rows.map((row) => ({
    ...row,
    fields: row.fields.map((field) => (typeof field === 'string' ? field : edit(field))),
  }))

/** The ways to damage a report, by name. */
export const damages: Record<string, Damage> = {
  'delete a value': deleteToken('delete value', 'value'),
  'delete a label': deleteToken('delete label', 'label'),
  'delete a header': deleteToken('delete header', 'header'),
  'delete a group label': deleteToken('delete group', 'group'),
  'delete a heading': deleteToken('delete heading', 'heading'),
  'duplicate a value': duplicateToken('duplicate value', 'value'),
  'duplicate a label': duplicateToken('duplicate label', 'label'),
  'duplicate a header': duplicateToken('duplicate header', 'header'),
  'duplicate a heading': duplicateToken('duplicate heading', 'heading'),
  'garble a value': garbleToken('garble value', 'value'),
  'garble a label': garbleToken('garble label', 'label'),
  'garble a header': garbleToken('garble header', 'header'),
  'garble a heading': garbleToken('garble heading', 'heading'),
  'garble a group label': garbleToken('garble group', 'group'),
  'dent a label': dentLabel,
  'blank a value': blankValue,
  'swap two values': swapWithNext('swap values', 'value'),
  'swap two headers': swapWithNext('swap headers', 'header'),
  'swap two headers of a table': swapHeadersOfTable,
  'swap two labels': swapLabels,
  'delete a row': deleteRow,
  'duplicate a row': duplicateRow,
  'contradict a row': contradictRow,
  'announce a row': announceRow,
  'swap two rows': swapRows,
  'garble a row': garbleRow,
  'shorten a row': shortenRow,
  'orphan numbers': orphanNumbers,
  'collapse a row to 0': collapseRow,
  'break a number': breakNumber,
  'break a number two ways': breakNumberTwoWays,
  'break a cell': breakCell,
  'space digits': spaceDigits,
  'misplace commas': misplaceCommas,
  'fees in yuan': feesInYuan,
  'join two values': joinValues,
  'insert a stray number': strayNumber,
  'delete a table': deleteTable,
  'delete all labels': deleteLabels,
  'delete repeated values': deleteRepeated,
  'two reports in one text': twice,
  'another table below': anotherTableBelow,
  'a table of another year in section one': tableInSectionOne,
}
