import { describe, expect, it } from 'vitest'
import { cellAt, parse, toData } from '../../src/index.js'
import type { Cell } from '../../src/tree/nodes.js'
import { faultsOf, sorted } from '../support/diagnostics.js'
import { dataOf, expectedCells, expectedRows, textOf, titleOf } from '../support/expected-data.js'
import { cellPath } from '../support/paths.js'
import { readReport, reportsAreHere } from '../support/reports.js'
import { cellsWithoutColumn, headingLineOf, labelLineOf, placeOf, rowOf } from '../support/tree.js'
import { expectedReports } from './expected.js'

it.skipIf(!reportsAreHere)(
  'reads the five published reports (skipped where ../shared/reports is not there: they are not ours to ship)',
  () => {
    expect(expectedReports).toHaveLength(5)
  },
)

describe.each(reportsAreHere ? expectedReports : [])('the report $file', (expected) => {
  const source = readReport(expected.file)
  const { report, diagnostics } = parse(source)
  const data = toData(report)
  const cellOf = (path: string): Cell | undefined => cellAt(report, cellPath(path))

  it('has its title, agency, year and edition', () => {
    expect(data).toMatchObject({
      title: titleOf(source, expected.title),
      agency: expected.agency,
      year: expected.year,
      edition: expected.edition,
    })
  })

  it.each(['preamble', 'overview', 'problems', 'other'] as const)(
    'has its %s, paragraph by paragraph',
    (key) => {
      expect(data[key]).toBe(textOf(source, expected[key]))
    },
  )

  it('has its signature', () => {
    expect(data.signature).toEqual(expected.signature)
  })

  it.each(['disclosure', 'requests', 'disputes'] as const)('has every number of %s and no other', (table) => {
    expect(data[table]).toEqual(dataOf(expected, table))
  })

  it('has its headings where they stand', () => {
    const keys = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'] as const
    const found = Object.fromEntries(keys.map((key) => [key, headingLineOf(report, key)]))
    expect(found).toEqual(Object.fromEntries(keys.map((key) => [key, expected.headings[key]])))
  })

  it('has its row labels where they stand', () => {
    const labelled = expectedRows(expected).filter(({ label }) => label !== null)
    const found = labelled.map(({ table, key }) => [key, labelLineOf(report, table, key)])
    expect(found).toEqual(labelled.map(({ key, label }) => [key, label]))
  })

  it('tells numbers, blanks and missing cells apart', () => {
    const cells = expectedCells(expected)
    const found = cells.map(({ path }) => {
      const cell = cellOf(path)
      return { path, state: cell?.state, value: cell?.value, unit: cell?.unit }
    })
    expect(found).toEqual(
      cells.map(({ path, cell: { state, value, unit } }) => ({ path, state, value, unit })),
    )
  })

  it('leads from each cell to its place in the source', () => {
    const cells = expectedCells(expected).filter(({ cell }) => cell.line !== null)
    const found = cells.map(({ path, cell: { tabsBefore } }) => {
      const cell = cellOf(path)
      const place = cell && placeOf(source, cell)
      return { path, line: place?.line, tabsBefore: tabsBefore === null ? null : place?.tabsBefore }
    })
    expect(found).toEqual(cells.map(({ path, cell: { line, tabsBefore } }) => ({ path, line, tabsBefore })))
  })

  it('keeps each cell as it stands in the source', () => {
    const cells = expectedCells(expected).flatMap(({ path }) => cellOf(path) ?? [])
    const slices = cells.map(({ position: { start, end } }) => source.slice(start.offset, end.offset))
    expect(cells.map(({ raw }) => raw)).toEqual(slices)
  })

  it('gives these errors and warnings and no others', () => {
    expect(faultsOf(diagnostics)).toEqual(sorted(expected.faults))
  })
})

describe.runIf(reportsAreHere)('the row of lushaer-2020 with six blank cells for seven columns', () => {
  it('keeps the six in the tree, in no column', () => {
    const row = rowOf(parse(readReport('lushaer-2020')).report, 'requests', 'carriedForward')
    const cells = row ? cellsWithoutColumn(row) : []
    expect(cells.map(({ state, position }) => [state, position.start.line])).toEqual(
      [285, 286, 287, 288, 289, 290].map((line) => ['blank', line]),
    )
  })
})
