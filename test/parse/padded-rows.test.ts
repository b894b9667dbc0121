import { expect, it } from 'vitest'
import { cellAt, parse } from '../../src/index.js'
import { faultsOf } from '../support/diagnostics.js'

const tableWith = (row: string): string =>
  [
    '二、主动公开政府信息情况',
    '第二十条第（九）项 | |||',
    '信息内容 | 采购项目数量 | 采购总金额 | |',
    row,
  ].join('\n')

it.each([
  ['with a number for every column', '政府集中采购 | 3 | 5万元 | ||', 'number', []],
  ['with a blank cell', '政府集中采购 | 3 |  | ||', 'blank', []],
  ['with a filler in its blank cell', '政府集中采购 | 3 |\u00a0| ||', 'blank', []],
  ['that lacks a number', '政府集中采购 | 3 | |||', 'missing', ['ambiguous-row']],
  ['with a blank cell too many', '政府集中采购 | 3 | 0 |  | ||', 'missing', ['ambiguous-row']],
])('a row %s is told from the pipes that pad it', (_, row, state, codes) => {
  const { report, diagnostics } = parse(tableWith(row))
  expect(cellAt(report, 'disclosure.procurement.amount')?.state).toBe(state)
  const faults = faultsOf(diagnostics).filter(
    ({ path }) => path?.startsWith('disclosure.procurement') === true,
  )
  expect(faults.map(({ code }) => code)).toEqual(codes)
})
