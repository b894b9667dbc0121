import type { Edition, Form } from './forms.js'
import type { FormBlock, FormEdition, FormTable } from './shape.js'

/** The keys of the three tables, in the order of the form. */
export const tableKeys = ['disclosure', 'requests', 'disputes'] as const

/** A section that holds a table. */
export type TableKey = (typeof tableKeys)[number]

/*
 * The keys of some forms, read off the types of their trees. Each takes a union apart, so that those of several
 * editions come out together.
 */

type KeyOf<Node> = Node extends { readonly key: infer Key extends string } ? Key : never

type TableOf<Section, Table extends TableKey> = Section extends {
  readonly key: infer Key
  readonly table?: infer Tree
}
  ? Table extends Key
    ? NonNullable<Tree>
    : never
  : never

type BlockOf<Table> = Table extends FormTable ? Table['blocks'][number] : never

type ColumnBelow<Header> = Header extends { readonly columns: readonly (infer Below)[] }
  ? ColumnBelow<Below>
  : Header

type SpanIn<Header> = Header extends { readonly columns: readonly (infer Below)[] }
  ? Header | SpanIn<Below>
  : never

type RowSpan<Header> = Extract<SpanIn<Header>, { readonly namesRow: true }>

type HeaderOf<Block> = Block extends FormBlock ? Block['header'][number] : never
type LineOf<Block> = Block extends FormBlock ? Block['lines'][number] : never

type ColumnOfLine<Block, Row> = Block extends FormBlock
  ? Row extends KeyOf<LineOf<Block>>
    ? ColumnBelow<HeaderOf<Block>>
    : never
  : never

type ColumnOfSpan<Span, Row> = Span extends { readonly key: Row } ? ColumnBelow<Span> : never

type BlockIn<F extends FormEdition, Table extends TableKey> = BlockOf<TableOf<F['sections'][number], Table>>

type ColumnOfRow<F extends FormEdition, Table extends TableKey, Row extends string> =
  ColumnOfLine<BlockIn<F, Table>, Row> | ColumnOfSpan<RowSpan<HeaderOf<BlockIn<F, Table>>>, Row>

/** The keys of the rows of a table in some forms. */
export type RowKeyIn<F extends FormEdition, Table extends TableKey> =
  KeyOf<LineOf<BlockIn<F, Table>>> | KeyOf<RowSpan<HeaderOf<BlockIn<F, Table>>>>

/** The keys of the columns of a table in some forms. */
export type ColumnKeyIn<F extends FormEdition, Table extends TableKey> = KeyOf<
  ColumnBelow<HeaderOf<BlockIn<F, Table>>>
>

/** The paths of the rows of some forms. */
export type RowPathIn<F extends FormEdition> = {
  [Table in TableKey]: `${Table}.${RowKeyIn<F, Table>}`
}[TableKey]

/** The paths of the numbers of some forms. */
export type CellPathIn<F extends FormEdition> = {
  [Table in TableKey]: {
    [Row in RowKeyIn<F, Table>]: `${Table}.${Row}.${KeyOf<ColumnOfRow<F, Table, Row>>}`
  }[RowKeyIn<F, Table>]
}[TableKey]

type FormOf<E extends Edition> = Extract<Form, { readonly name: E }>

/** The key of a row of the disclosure table, in any edition or in one of them. */
export type DisclosureRowKey<E extends Edition = Edition> = RowKeyIn<FormOf<E>, 'disclosure'>

/** The key of a column of the disclosure table, in any edition or in one of them. */
export type DisclosureColumnKey<E extends Edition = Edition> = ColumnKeyIn<FormOf<E>, 'disclosure'>

/** The columns that a row of the disclosure table has, in any edition or in one of them. */
export type DisclosureColumnOf<R extends DisclosureRowKey, E extends Edition = Edition> = KeyOf<
  ColumnOfRow<FormOf<E>, 'disclosure', R>
>

/** Those columns of a row of the disclosure table whose unit the form leaves to the publisher. */
export type DisclosureAmountOf<R extends DisclosureRowKey> = KeyOf<
  Extract<ColumnOfRow<Form, 'disclosure', R>, { readonly number: 'amount as written' }>
>

/** The dotted key of a row of the requests table, such as `received` or `denied.stateSecret`. */
export type RequestRowKey<E extends Edition = Edition> = RowKeyIn<FormOf<E>, 'requests'>

/** The key of a column of the requests table. */
export type RequestColumnKey = ColumnKeyIn<Form, 'requests'>

/** The key of a group of columns of the disputes table: how the dispute was brought. In the data it is a row. */
export type DisputeGroupKey = RowKeyIn<Form, 'disputes'>

/** The key of a column of the disputes table: how the dispute ended. */
export type DisputeColumnKey = ColumnKeyIn<Form, 'disputes'>

/** The key of a row of any table; the groups of the disputes table are its rows. */
export type RowKey<Table extends TableKey = TableKey> = RowKeyIn<Form, Table>

/** The key of a column of any table. */
export type ColumnKey<Table extends TableKey = TableKey> = ColumnKeyIn<Form, Table>

/** The key of a header over several columns, or over a group of them. */
export type SpanKey = KeyOf<SpanIn<HeaderOf<BlockIn<Form, TableKey>>>>

/** The path of a row, such as `requests.denied.stateSecret` or `disputes.reconsideration`, in any edition or in one of them. */
export type RowPath<E extends Edition = Edition> = RowPathIn<FormOf<E>>

/** The path of one number, such as `requests.received.total` or `disclosure.fees.amount`, in any edition or in one of them. */
export type CellPath<E extends Edition = Edition> = CellPathIn<FormOf<E>>
