import { expectTypeOf, it } from 'vitest'
import {
  cellAt,
  parse,
  type Cell,
  type CellPath,
  type DataPath,
  type Diagnostic,
  type RowPath,
} from '../../src/index.js'

const { report } = parse('')
declare const diagnostic: Diagnostic

it('leads from a diagnostic to the cell that it concerns', () => {
  expectTypeOf(diagnostic.path).toEqualTypeOf<DataPath | undefined>()
  expectTypeOf(cellAt(report, diagnostic.path)).toEqualTypeOf<Cell | undefined>()
  expectTypeOf(diagnostic.related?.[0]?.path).toEqualTypeOf<CellPath | undefined>()
})

it('has all that the data have', () => {
  expectTypeOf<'requests.denied.stateSecret'>().toExtend<RowPath>()
  expectTypeOf<'requests.denied' | 'disputes' | 'year' | 'signature.date'>().toExtend<DataPath>()
  expectTypeOf<'requests.recieved'>().not.toExtend<DataPath>()
  expectTypeOf<'disputes.stateSecret'>().not.toExtend<RowPath>()
})

it('does not compile with a path that there is not', () => {
  // @ts-expect-error -- misspelt: received
  if (diagnostic.path === 'requests.recieved') return
  // @ts-expect-error a column of another table
  if (diagnostic.path === 'disputes.reconsideration.naturalPerson') return
})
