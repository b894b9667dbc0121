import { disclosure, disclosureCorner, type FormBlock } from '../form/disclosure.js'
import { disputeColumns, disputeGroups, litigationHeader } from '../form/disputes.js'
import { editions, type Edition } from '../form/edition.js'
import { requestColumns, requestCorner, requestLines } from '../form/requests.js'
import type { ColumnKey, RowKey, TableKey } from '../form/tables.js'
import type { RowContent, TableContent } from './content.js'

/** A cell of a table as it is drawn, over one field or several. */
export interface GridCell {
  text: string
  /** The path of the number that it holds, of the row that it labels or of the table that it heads. */
  path: string
  kind: 'header' | 'label' | 'value'
  columns: number
  rows: number
}

/** A table as it is drawn: in each row, the cells that open there. */
export interface Grid {
  width: number
  rows: GridCell[][]
  /** Whether rows end with their last cell. Otherwise a row has a field for each column, blank where nothing stands. */
  isRagged?: true
}

const cell = (kind: GridCell['kind'], path: string, text: string, columns = 1, rows = 1): GridCell => ({
  kind,
  path,
  text,
  columns,
  rows,
})

/** Lays a table out as the form does. */
export const gridOf = (key: TableKey, content: TableContent): Grid => {
  switch (key) {
    case 'disclosure':
      return disclosureGrid(content)
    case 'requests':
      return requestsGrid(content)
    case 'disputes':
      return disputesGrid(content)
  }
}

/** Lays rows out as they are, whatever they hold. */
export const gridOfRows = (rows: readonly (readonly string[])[]): Grid => ({
  width: Math.max(0, ...rows.map((row) => row.length)),
  rows: rows.map((texts) => texts.map((text, at) => cell(at === 0 ? 'label' : 'value', '', text))),
  isRagged: true,
})

const values = (path: string, row: RowContent | undefined, columns: readonly { key: string }[]): GridCell[] =>
  columns.map(({ key }) => cell('value', `${path}.${key}`, row?.get(key as ColumnKey) ?? ''))

const disclosureWidth = 4

/** Block by block; a block whose rows follow the other edition of the form has that edition's header. */
const disclosureGrid = ({ edition, rows }: TableContent): Grid => {
  const drawn: GridCell[][] = []
  const articles = new Set(blocksOf(edition).map(({ article }) => article))
  const order = edition === '2021' ? (['2021', '2019'] as const) : editions
  for (const article of articles) {
    const blocks = order.flatMap((one) => {
      const all: readonly FormBlock[] = disclosure[one]
      return all.filter((block) => block.article === article)
    })
    let opened = false
    for (const block of blocks) {
      const found = block.rows.filter(({ key }) => hasColumns(rows.get(key as RowKey), block))
      if (found.length === 0) continue
      if (!opened) drawn.push([cell('header', 'disclosure', article, disclosureWidth)])
      opened = true
      const header = [disclosureCorner, ...block.columns.map(({ label }) => label)]
      drawn.push(spread(header.map((label) => cell('header', 'disclosure', label))))
      for (const { key, label } of found) {
        const path = `disclosure.${key}`
        const row = rows.get(key as RowKey)
        drawn.push(spread([cell('label', path, label), ...values(path, row, block.columns)]))
      }
    }
  }
  return { width: disclosureWidth, rows: drawn }
}

/** The blocks of an edition first, then those that only the other has. */
const blocksOf = (edition: Edition | null): readonly FormBlock[] =>
  [...editions]
    .sort((a, b) => Number(b === edition) - Number(a === edition))
    .flatMap((one) => [...disclosure[one]])

const hasColumns = (row: RowContent | undefined, { columns }: FormBlock): boolean =>
  row?.size === columns.length && columns.every(({ key }) => row.has(key as ColumnKey))

/** The last cell of a short row takes the fields that are left. */
const spread = (row: GridCell[]): GridCell[] => {
  const last = row.at(-1)
  if (last !== undefined) last.columns += disclosureWidth - row.length
  return row
}

const labelFields = 3

const requestsHeader = (text: string, columns = 1, rows = 1): GridCell =>
  cell('header', 'requests', text, columns, rows)

const requestsGrid = ({ rows }: TableContent): Grid => {
  const organizations = requestColumns.filter((column) => 'group' in column)
  const drawn: GridCell[][] = [
    [
      requestsHeader(requestCorner[1], labelFields, 3),
      requestsHeader(requestCorner[0], requestColumns.length),
    ],
    requestColumns
      .filter((column) => !('group' in column) || column === organizations[0])
      .map((column) =>
        'group' in column
          ? requestsHeader(column.group, organizations.length)
          : requestsHeader(column.label, 1, 2),
      ),
    organizations.map(({ label }) => requestsHeader(label)),
  ]
  const openGroups: GridCell[] = []
  let pending: GridCell[] = []
  for (const line of linesOf(rows)) {
    if ('group' in line) {
      openGroups.length = depthOf(line.group)
      const group = cell('label', 'requests', line.group, 1, 0)
      openGroups.push(group)
      pending.push(group)
      continue
    }
    const depth = depthOf(line.label)
    openGroups.length = Math.min(openGroups.length, depth)
    for (const group of openGroups) group.rows++
    const path = `requests.${line.key}`
    const label = cell('label', path, line.label, labelFields - depth)
    drawn.push([...pending, label, ...values(path, rows.get(line.key), requestColumns)])
    pending = []
  }
  return { width: labelFields + requestColumns.length, rows: drawn }
}

/** The lines of the form that have rows here; a group stands over at least one. */
const linesOf = (rows: TableContent['rows']) => {
  const present = requestLines.filter((line) => 'group' in line || rows.has(line.key))
  return present.filter((line, at) => {
    if (!('group' in line)) return true
    const next = present
      .slice(at + 1)
      .find((other) => !('group' in other) || depthOf(other.group) <= depthOf(line.group))
    return next !== undefined && !('group' in next) && depthOf(next.label) > depthOf(line.group)
  })
}

/** 一、 stands in the first field of a row, （一） in the second, 1. in the third. */
const depthOf = (label: string): number => (label.startsWith('（') ? 1 : /^\d/.test(label) ? 2 : 0)

const disputesHeader = (text: string, columns = 1, rows = 1): GridCell =>
  cell('header', 'disputes', text, columns, rows)

const disputesGrid = ({ rows }: TableContent): Grid => {
  const [reconsideration, ...lawsuits] = disputeGroups
  const span = disputeColumns.length
  return {
    width: disputeGroups.length * span,
    rows: [
      [disputesHeader(reconsideration.label, span), disputesHeader(litigationHeader, lawsuits.length * span)],
      [
        ...disputeColumns.map(({ label }) => disputesHeader(label, 1, 2)),
        ...lawsuits.map(({ label }) => disputesHeader(label, span)),
      ],
      lawsuits.flatMap(() => disputeColumns.map(({ label }) => disputesHeader(label))),
      disputeGroups.flatMap(({ key }) => values(`disputes.${key}`, rows.get(key), disputeColumns)),
    ],
  }
}

/** The fields of a grid, row by row: a cell stands in the first field it spans, and `undefined` in the others. */
export const fieldsOf = ({ width, rows, isRagged }: Grid): (GridCell | undefined)[][] => {
  if (isRagged === true) return rows
  const taken: number[] = Array.from({ length: width }, () => 0)
  return rows.map((row) => {
    const fields: (GridCell | undefined)[] = Array.from({ length: width }, () => undefined)
    const next = [...row]
    for (let field = 0; field < width;) {
      if ((taken[field] ?? 0) > 0) {
        taken[field] = (taken[field] ?? 0) - 1
        field++
        continue
      }
      const opening = next.shift()
      if (opening === undefined) break
      fields[field] = opening
      for (let span = 0; span < opening.columns; span++) taken[field + span] = opening.rows - 1
      field += opening.columns
    }
    return fields
  })
}
