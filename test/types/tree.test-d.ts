import type { Node as UnistNode, Parent as UnistParent } from 'unist'
import { expectTypeOf, it } from 'vitest'
import type {
  Cell,
  CellPath,
  CellState,
  Clause,
  ColumnHeader,
  DisclosureTable,
  GroupLabel,
  Heading,
  Leaf,
  Metadata,
  Node,
  Paragraph,
  Parent,
  Report,
  Row,
  RowLabel,
  Section,
  SectionKey,
  Signature,
  Text,
  Title,
  Unread,
} from '../../src/index.js'

declare const node: Node
declare const child: Report['children'][number]
declare const part: Section['children'][number]
declare const inRow: Row['children'][number]
declare const cell: Cell

it('is a unist tree', () => {
  expectTypeOf<Node>().toExtend<UnistNode>()
  expectTypeOf<Report>().toExtend<UnistParent>()
  expectTypeOf<Node>().toEqualTypeOf<Parent | Leaf>()
})

it('narrows a node by its type', () => {
  if (node.type === 'Cell') expectTypeOf(node).toEqualTypeOf<Cell>()
  if (node.type === 'Section') {
    expectTypeOf(node).toEqualTypeOf<Section>()
    expectTypeOf(node.key).toEqualTypeOf<SectionKey>()
  }
  if (node.type === 'DisclosureTable') expectTypeOf(node).toEqualTypeOf<DisclosureTable>()
  if (node.type === 'Signature') expectTypeOf(node.date).toEqualTypeOf<string | null>()
  // @ts-expect-error there is no such node
  if (node.type === 'Table') return
})

it('narrows the children of a node by their types', () => {
  switch (child.type) {
    case 'Title':
      expectTypeOf(child).toEqualTypeOf<Title>()
      break
    case 'Metadata':
      expectTypeOf(child).toEqualTypeOf<Metadata>()
      break
    case 'Paragraph':
      expectTypeOf(child.children).toEqualTypeOf<Text[]>()
      break
    case 'Clause':
      expectTypeOf(child.level).toEqualTypeOf<1 | 2 | 3 | 4>()
      expectTypeOf(child.children).toEqualTypeOf<(Paragraph | Clause)[]>()
      break
    case 'Section':
      expectTypeOf(child).toEqualTypeOf<Section>()
      break
    case 'Signature':
      expectTypeOf(child).toEqualTypeOf<Signature>()
      break
    case 'Unread':
      expectTypeOf(child).toEqualTypeOf<Unread>()
      break
    default:
      expectTypeOf(child).toBeNever()
  }
  if (part.type === 'Heading') expectTypeOf(part).toEqualTypeOf<Heading>()
  // @ts-expect-error a section holds no sections
  if (part.type === 'Section') return
})

it('keeps what a row can hold apart', () => {
  if (inRow.type === 'RowLabel') expectTypeOf(inRow).toEqualTypeOf<RowLabel>()
  if (inRow.type === 'GroupLabel') expectTypeOf(inRow).toEqualTypeOf<GroupLabel>()
  expectTypeOf<Extract<typeof inRow, ColumnHeader>>().toBeNever()
})

it('knows the states of a cell and its path', () => {
  expectTypeOf(cell.state).toEqualTypeOf<CellState>()
  expectTypeOf<CellState>().toEqualTypeOf<'number' | 'blank' | 'mark' | 'text' | 'missing'>()
  expectTypeOf(cell.path).toEqualTypeOf<CellPath | null>()
  expectTypeOf(cell.value).toEqualTypeOf<number | null>()
  // @ts-expect-error there is no such state
  if (cell.state === 'zero') return
})
