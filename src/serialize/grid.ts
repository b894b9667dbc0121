import { editionsFrom, newest } from '../form/forms.js'
import type { ColumnKey, RowKey, TableKey } from '../form/keys.js'
import type { FormHeader } from '../form/shape.js'
import { blockOf, blocksOf, columnsBelow, linesOfAny, type TableBlock } from '../form/tables.js'
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

const values = (
  path: string,
  row: RowContent | undefined,
  columns: readonly { key: ColumnKey }[],
): GridCell[] => columns.map(({ key }) => cell('value', `${path}.${key}`, row?.get(key) ?? ''))

const disclosureWidth = 4

/** Item by item; rows that follow another edition of the form have that edition's header. */
const disclosureGrid = ({ edition, rows }: TableContent): Grid => {
  const blocks = editionsFrom(edition).flatMap((one) => [...blocksOf('disclosure', one)])
  const drawn = new Set<RowKey>()
  const articles = new Set(blocks.map(({ article }) => article?.label ?? ''))
  return {
    width: disclosureWidth,
    rows: Array.from(articles).flatMap((article) => {
      const below = blocks
        .filter((block) => block.article?.label === article)
        .flatMap((block) => blockRows(block, rows, drawn))
      return below.length === 0 ? [] : [[cell('header', 'disclosure', article, disclosureWidth)], ...below]
    }),
  }
}

/** The header of a block and its rows, as far as they are there and no block before has drawn them. */
const blockRows = (
  block: TableBlock<RowKey<'disclosure'>>,
  rows: TableContent['rows'],
  drawn: Set<RowKey>,
): GridCell[][] => {
  const { corner, columns } = block
  const found = block.rows.filter(({ key }) => !drawn.has(key) && hasColumns(rows.get(key), block))
  if (found.length === 0) return []
  const header = [corner?.label ?? '', ...columns.map(({ label }) => label)]
  return [
    spread(header.map((label) => cell('header', 'disclosure', label))),
    ...found.map(({ key, label }) => {
      drawn.add(key)
      const path = `disclosure.${key}`
      return spread([cell('label', path, label), ...values(path, rows.get(key), columns)])
    }),
  ]
}

const hasColumns = (row: RowContent | undefined, { columns }: TableBlock): boolean =>
  row?.size === columns.length && columns.every(({ key }) => row.has(key))

/** The last cell of a short row takes the fields that are left. */
const spread = (row: GridCell[]): GridCell[] => {
  const last = row.at(-1)
  if (last !== undefined) last.columns += disclosureWidth - row.length
  return row
}

/** A header of several levels: each stands over those below it, and a column reaches down to the numbers. */
const headerRows = (path: TableKey, headers: readonly FormHeader[]): GridCell[][] => {
  const levels = Math.max(...columnsBelow(headers).map(({ spans }) => spans.length)) + 1
  const rows: GridCell[][] = Array.from({ length: levels }, () => [])
  const draw = (header: FormHeader, level: number): void => {
    const isSpan = 'columns' in header
    const width = isSpan ? columnsBelow(header.columns).length : 1
    rows[level]?.push(cell('header', path, header.label, width, isSpan ? 1 : levels - level))
    if (isSpan) for (const below of header.columns) draw(below, level + 1)
  }
  for (const header of headers) draw(header, 0)
  return rows
}

const labelFields = 3

const requestsGrid = ({ edition, rows }: TableContent): Grid => {
  const { corner, caption, header, columns } = blockOf('requests', edition ?? newest)
  const headers = headerRows('requests', header)
  const drawn: GridCell[][] = [
    [
      cell('header', 'requests', corner?.label ?? '', labelFields, headers.length + 1),
      cell('header', 'requests', caption?.label ?? '', columns.length),
    ],
    ...headers,
  ]
  const openGroups: GridCell[] = []
  let pending: GridCell[] = []
  for (const line of linesWithRows(rows)) {
    const depth = line.depth ?? 0
    openGroups.length = Math.min(openGroups.length, depth)
    if (!('key' in line)) {
      const group = cell('label', 'requests', line.label, 1, 0)
      openGroups.push(group)
      pending.push(group)
      continue
    }
    for (const group of openGroups) group.rows++
    const path = `requests.${line.key}`
    const label = cell('label', path, line.label, labelFields - depth)
    drawn.push([...pending, label, ...values(path, rows.get(line.key), columns)])
    pending = []
  }
  return { width: labelFields + columns.length, rows: drawn }
}

/** The lines of the form that have rows here; a group stands over at least one. */
const linesWithRows = (rows: TableContent['rows']) => {
  const present = linesOfAny('requests').filter((line) => !('key' in line) || rows.has(line.key))
  return present.filter((line, at) => {
    if ('key' in line) return true
    const depth = line.depth ?? 0
    const next = present.slice(at + 1).find((other) => 'key' in other || (other.depth ?? 0) <= depth)
    return next !== undefined && 'key' in next && (next.depth ?? 0) > depth
  })
}

const disputesGrid = ({ edition, rows }: TableContent): Grid => {
  const block = blockOf('disputes', edition ?? newest)
  return {
    width: columnsBelow(block.header).length,
    rows: [
      ...headerRows('disputes', block.header),
      block.rows.flatMap(({ key, columns }) => values(`disputes.${key}`, rows.get(key), columns)),
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
