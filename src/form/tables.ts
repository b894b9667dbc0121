import { editions, forms, newest, type Edition } from './forms.js'
import type { ColumnKey, ColumnKeyIn, RowKey, RowKeyIn, SpanKey, TableKey } from './keys.js'
import type {
  FormBlock,
  FormColumn,
  FormEdition,
  FormHeader,
  FormLine,
  FormSpan,
  FormTable,
} from './shape.js'

/** A row of a table of the form, with its columns in their standard order. */
export interface FormTableRow<Row extends string = RowKey, Column extends string = ColumnKey> {
  readonly key: Row
  readonly label: string
  /** The headers over its name, where a header names it: 行政诉讼 over 复议后起诉. */
  readonly spans: readonly FormSpan[]
  readonly columns: readonly FormColumn<Column>[]
}

/** A block of a table, with the rows and columns that it makes. */
export interface TableBlock<
  Row extends string = RowKey,
  Column extends string = ColumnKey,
> extends FormBlock {
  readonly lines: readonly FormLine<Row>[]
  readonly rows: readonly FormTableRow<Row, Column>[]
  readonly columns: readonly FormColumn<Column>[]
}

/** A column, and the headers that stand over its own, the widest first. */
export interface SpannedColumn {
  readonly column: FormColumn
  readonly spans: readonly FormSpan[]
}

/** The columns below some headers, in the order of the form. */
export const columnsBelow = (
  headers: readonly FormHeader[],
  spans: readonly FormSpan[] = [],
): readonly SpannedColumn[] =>
  headers.flatMap((header) =>
    'columns' in header ? columnsBelow(header.columns, [...spans, header]) : [{ column: header, spans }],
  )

const eachOnce = (columns: readonly FormColumn[]): readonly FormColumn[] => [
  ...new Map(columns.map((column) => [column.key, column])).values(),
]

const deriveBlock = (block: FormBlock): TableBlock<string, string> => {
  const below = columnsBelow(block.header)
  const columns = eachOnce(below.map(({ column }) => column))
  const labelled = block.lines.flatMap((line) =>
    'key' in line ? [{ key: line.key, label: line.label, spans: [], columns }] : [],
  )
  return { ...block, rows: [...labelled, ...rowsNamedIn(block.header)], columns }
}

/** The rows that headers name. */
const rowsNamedIn = (
  headers: readonly FormHeader[],
  spans: readonly FormSpan[] = [],
): readonly FormTableRow<string, string>[] =>
  headers.flatMap((header) => {
    if (!('columns' in header)) return []
    if (!header.namesRow) return rowsNamedIn(header.columns, [...spans, header])
    const { key, label, columns } = header
    return [{ key, label, spans, columns: columnsBelow(columns).map(({ column }) => column) }]
  })

/** What is derived of a table. */
interface DerivedTable<Row extends string = string, Column extends string = string> {
  readonly blocks: readonly TableBlock<Row, Column>[]
  readonly lines: readonly FormLine<Row>[]
  readonly rows: readonly FormTableRow<Row, Column>[]
  readonly byRow: ReadonlyMap<string, FormTableRow<Row, Column>>
  readonly columns: readonly FormColumn<Column>[]
  /** The rows of the table's balance: one side of it, and the other. */
  readonly balance: readonly (readonly Row[])[]
}

const deriveTable = ({ blocks, balance = [] }: FormTable): DerivedTable => {
  const derived = blocks.map(deriveBlock)
  const rows = derived.flatMap((block) => block.rows)
  return {
    blocks: derived,
    lines: derived.flatMap(({ lines }) => lines),
    rows,
    byRow: new Map(rows.map((row) => [row.key, row])),
    columns: eachOnce(derived.flatMap(({ columns }) => columns)),
    balance,
  }
}

/** Whether two lines are one in two editions: rows of one key, or groups of one label. */
export const isSameLine = (one: FormLine, other: FormLine): boolean =>
  'key' in one || 'key' in other
    ? 'key' in one && 'key' in other && one.key === other.key
    : one.label === other.label

/** The lines of two editions; one that only the older has stands before the line that it stood before. */
export const mergeLines = <Line extends FormLine>(
  newer: readonly Line[],
  older: readonly Line[],
): readonly Line[] => {
  const merged = [...newer]
  older.forEach((line, at) => {
    const placeOf = (one: Line): number => merged.findIndex((other) => isSameLine(one, other))
    if (placeOf(line) !== -1) return
    const next = older.slice(at + 1).find((one) => placeOf(one) !== -1)
    merged.splice(next === undefined ? merged.length : placeOf(next), 0, line)
  })
  return merged
}

/** The tables of some forms. Each is derived when it is first asked for. */
export interface Tables<F extends FormEdition> {
  /** The names of the editions, the newest last. */
  readonly editions: readonly F['name'][]
  readonly tableOf: <T extends TableKey>(
    table: T,
    edition: F['name'],
  ) => DerivedTable<RowKeyIn<F, T>, ColumnKeyIn<F, T>>
}

/** Derives the tables of some forms. */
export const deriveTables = <F extends FormEdition>(forms: readonly F[]): Tables<F> => {
  const made = new Map<string, Map<TableKey, DerivedTable>>(forms.map(({ name }) => [name, new Map()]))
  const derive = (table: TableKey, edition: string): DerivedTable => {
    const form = forms.find(({ name }) => name === edition)
    const tree = form?.sections.find(({ key }) => key === table)?.table
    if (tree === undefined) throw new RangeError(`The form has no table ${table} in an edition ${edition}.`)
    return deriveTable(tree)
  }
  const tableOf: Tables<F>['tableOf'] = <T extends TableKey>(table: T, edition: F['name']) => {
    const ofEdition = made.get(edition)
    const derived = ofEdition?.get(table) ?? derive(table, edition)
    ofEdition?.set(table, derived)
    // The types of the keys are read off the same trees.
    return derived as DerivedTable<RowKeyIn<F, T>, ColumnKeyIn<F, T>>
  }
  return { editions: forms.map(({ name }) => name), tableOf }
}

/** The tables of the official form. */
export const tables = deriveTables(forms)

type RowOf<T extends TableKey> = FormTableRow<RowKey<T>, ColumnKey<T>>

/** The rows of a table in an edition, in the order of the form. */
export const rowsOf = <T extends TableKey>(table: T, edition: Edition): readonly RowOf<T>[] =>
  tables.tableOf(table, edition).rows

/** A row of a table in an edition; `undefined` where it has none of this key. */
export const rowOf = <T extends TableKey>(table: T, row: string, edition: Edition): RowOf<T> | undefined =>
  tables.tableOf(table, edition).byRow.get(row)

/** The rows of a table that every edition has, with the columns that they had first. */
export const rowsOfEvery = <T extends TableKey>(table: T): readonly RowOf<T>[] => {
  const [first, ...others] = editions
  return rowsOf(table, first).filter(({ key }) =>
    others.every((other) => rowOf(table, key, other) !== undefined),
  )
}

/** The columns of a table in an edition, each once, in the order of the form. */
export const columnsOf = <T extends TableKey>(
  table: T,
  edition: Edition = newest,
): readonly FormColumn<ColumnKey<T>>[] => tables.tableOf(table, edition).columns

/** The columns of a table that stand below a header over several: those of 法人或其他组织. */
export const columnsUnder = <T extends TableKey>(
  table: T,
  span: SpanKey,
): readonly FormColumn<ColumnKey<T>>[] => {
  const below = blocksOf(table, newest).flatMap(({ header }) => columnsBelow(header))
  const keys = below
    .filter(({ spans }) => spans.some(({ key }) => key === span))
    .map(({ column }) => column.key)
  return columnsOf(table).filter(({ key }) => keys.includes(key))
}

/** The blocks of a table in an edition. */
export const blocksOf = <T extends TableKey>(
  table: T,
  edition: Edition,
): readonly TableBlock<RowKey<T>, ColumnKey<T>>[] => tables.tableOf(table, edition).blocks

/** The block of a table that has one header for all its lines. */
export const blockOf = <T extends 'requests' | 'disputes'>(
  table: T,
  edition: Edition,
): TableBlock<RowKey<T>, ColumnKey<T>> => {
  const [block, ...others] = blocksOf(table, edition)
  if (block === undefined || others.length > 0)
    throw new RangeError(`The table ${table} of the edition ${edition} has several headers.`)
  return block
}

/** The lines of a table in an edition, groups and rows, in the order of the form. */
export const linesOf = <T extends TableKey>(table: T, edition: Edition): readonly FormLine<RowKey<T>>[] =>
  tables.tableOf(table, edition).lines

/** The rows of a table that balance: two, and two others that have the same sum in every column. */
export const balanceOf = <T extends TableKey>(
  table: T,
  edition: Edition,
): readonly (readonly RowKey<T>[])[] => tables.tableOf(table, edition).balance

/** The lines of a table that any edition has. */
export const linesOfAny = <T extends TableKey>(table: T): readonly FormLine<RowKey<T>>[] =>
  editions.map((edition) => linesOf(table, edition)).reduceRight(mergeLines)
