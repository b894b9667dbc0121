import { expectTypeOf, it } from 'vitest'
import { cellAt, parse, type Cell, type CellPath } from '../../src/index.js'

const { report } = parse('')
declare const anyString: string

it('leads to a cell, if it is there', () => {
  expectTypeOf(cellAt(report, 'requests.received.total')).toEqualTypeOf<Cell | undefined>()
  cellAt(report, 'requests.denied.stateSecret.naturalPerson')
  cellAt(report, 'requests.otherOutcome.total')
  cellAt(report, 'requests.otherOutcome.feeOverdue.total')
  cellAt(report, 'disclosure.regulations.issued')
  cellAt(report, 'disclosure.regulations.created')
  cellAt(report, 'disclosure.fees.amount')
  cellAt(report, 'disclosure.fees.change')
  cellAt(report, 'disclosure.procurement.amount')
  cellAt(report, 'disputes.litigationAfterReconsideration.pending')
})

it('does not compile with a path that the form does not have', () => {
  // @ts-expect-error misspelt column
  cellAt(report, 'requests.received.totl')
  // @ts-expect-error misspelt row
  cellAt(report, 'requests.recieved.total')
  // @ts-expect-error misspelt table
  cellAt(report, 'request.received.total')
  // @ts-expect-error a row without its group
  cellAt(report, 'requests.stateSecret.total')
  // @ts-expect-error a group without its row
  cellAt(report, 'requests.denied.total')
  // @ts-expect-error a column of another row
  cellAt(report, 'disclosure.licensing.issued')
  // @ts-expect-error a column of another table
  cellAt(report, 'disputes.reconsideration.naturalPerson')
  // @ts-expect-error any string
  cellAt(report, anyString)
})

it('knows every path', () => {
  expectTypeOf<'requests.carriedForward.otherOrganization'>().toExtend<CellPath>()
  expectTypeOf<'disputes.reconsideration.upheld'>().toExtend<CellPath>()
  expectTypeOf<''>().not.toExtend<CellPath>()
})
