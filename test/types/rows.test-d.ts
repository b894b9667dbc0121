import { expectTypeOf, it } from 'vitest'
import {
  cellAt,
  check,
  diff,
  labelOf,
  parse,
  paths,
  toData,
  toRows,
  type CellPath,
  type CellState,
  type ParseResult,
  type Position,
} from '../../src/index.js'

const { report } = parse('')

it('knows the paths of each edition', () => {
  expectTypeOf(paths()).toEqualTypeOf<CellPath[]>()
  expectTypeOf(paths('2021')).toEqualTypeOf<CellPath<'2021'>[]>()
  expectTypeOf<'disclosure.regulations.created'>().not.toExtend<CellPath<'2021'>>()
  expectTypeOf<'disclosure.regulations.created'>().toExtend<CellPath<'2019'>>()
  for (const path of paths('2019')) cellAt(report, path)
  // @ts-expect-error an edition that there is not
  paths('2020')
})

it('labels paths only', () => {
  labelOf('requests.received.total', 'zh')
  // @ts-expect-error misspelt row
  labelOf('requests.recieved.total', 'zh')
  // @ts-expect-error a language that there is not
  labelOf('requests.received.total', 'cn')
})

it('has places in the rows of a tree alone', () => {
  const [placed] = toRows(report)
  expectTypeOf(placed?.state).toEqualTypeOf<CellState | undefined>()
  expectTypeOf(placed?.position).toEqualTypeOf<Position | null | undefined>()
  const [plain] = toRows(toData(report))
  // @ts-expect-error data do not tell why there is no number
  expectTypeOf(plain?.state).toBeUnknown()
})

it('has paths in what differs, and options that are known', () => {
  expectTypeOf<CellPath>().toExtend<ReturnType<typeof diff>[number]['path']>()
  expectTypeOf(check('')).toEqualTypeOf<ParseResult>()
  // @ts-expect-error misspelt option
  check('', { previuos: report })
  // @ts-expect-error misspelt rule
  check('', { rules: { 'row-totl': 'off' } })
})
