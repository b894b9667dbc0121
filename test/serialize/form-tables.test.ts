import { describe, expect, it } from 'vitest'
import { formTables, paths, type Edition, type FormTable } from '../../src/index.js'

/** How many fields each row of a table has, with those that cells of rows above reach into. */
const widths = ({ width, rows }: FormTable): number[] => {
  const covered = rows.map(() => 0)
  rows.forEach((cells, at) => {
    for (const { columns, rows: reach } of cells) {
      for (let row = at; row < at + reach; row++) covered[row] = (covered[row] ?? width) + columns
    }
  })
  return covered
}

describe.each(['2019', '2021'] as const)('the tables of the form of %s', (edition: Edition) => {
  const tables = formTables(edition)

  it('have a cell for each number, once', () => {
    const values = tables.flatMap(({ rows }) => rows.flat()).filter(({ kind }) => kind === 'value')
    expect(values.map(({ path }) => path).sort()).toEqual(paths(edition).sort())
    expect(new Set(values.map(({ text }) => text))).toEqual(new Set(['']))
  })

  it.each(tables)('fill every row: $key', (table) => {
    expect(new Set(widths(table))).toEqual(new Set([table.width]))
  })
})

it('an edition that there is not is an error that names those there are', () => {
  // @ts-expect-error -- for programs without a compiler
  expect(() => formTables('2020')).toThrow(/2021/)
})
