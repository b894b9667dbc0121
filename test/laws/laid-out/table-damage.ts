import type { Damage } from './damage.js'
import { tokensOf, type Row, type Token } from './laid-out.js'
import { labelIn, tableRowsOf, valuesIn, without } from './places.js'

export const deleteTable: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests', 'disputes'])
  if (table === undefined) return undefined
  const left = rows.filter((row) => row.kind === 'prose' || tokensOf(row)[0]?.path.split('.')[0] !== table)
  return { what: `delete table: ${table}`, laidOut: { rows: left }, truth: without(truth, table) }
}

/**
 * The rows of a table are lost, and its header is left, or the lines of it above one. Another table stands: an old report
 * without one may be in an older form.
 */
export const loseRows: Damage = ({ rows }, truth, choose) => {
  const table = choose(['disclosure', 'requests', 'disputes'])
  if (table === undefined || !rows.some(isOfTable(table))) return undefined
  if (!rows.some((row) => valuesIn(row).length > 0 && !isOfTable(table)(row))) return undefined
  const isOfHeader = (row: Row): boolean => valuesIn(row).length === 0 && labelIn(row) === undefined
  const header = rows.filter((row) => isOfTable(table)(row) && isOfHeader(row))
  const left = header.slice(0, choose(header.map((_, at) => at + 1)) ?? 0)
  return {
    what: `lose the rows of a table: ${table}`,
    laidOut: { rows: rows.filter((row) => !isOfTable(table)(row) || left.includes(row)) },
    truth: without(truth, table),
    demands: [{ code: 'missing-table', path: table }],
  }
}

/** A second report with other numbers: those of the first count, or it is said. */
export const twice: Damage = ({ rows }, truth) => ({
  what: 'two reports in one text',
  laidOut: { rows: [...rows, ...otherYears(rows)] },
  truth,
})

/** Rows with numbers of another year. */
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
export const anotherTableBelow: Damage = ({ rows }, truth, choose) => {
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
export const tableInSectionOne: Damage = ({ rows }, truth, choose) => {
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
