import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportText } from '../support/any-report.js'
import { cellAt, cells, parse } from '../../src/index.js'
import { parameters } from '../support/runs.js'

describe('cells', () => {
  it('are all that have a path, in the order of the text, each path once', () => {
    const property = fc.property(reportText(), (text) => {
      const { report } = parse(text)
      const found = cells(report)
      for (const cell of found) expect(cellAt(report, cell.path)).toBe(cell)
      const offsets = found.map(({ position }) => position.start.offset)
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
    })
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns, 100) })
  })

  it('tell marks from numbers, and what a row lacks', () => {
    const { report } = parse(
      '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n1\n/\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0',
    )
    const marks = cells(report).filter(({ state }) => state === 'mark')
    expect(marks.map(({ path, raw, position }) => [path, raw, position.start.line])).toEqual([
      ['disputes.reconsideration.corrected', '/', 4],
    ])
  })

  it('are none where nothing was read', () => {
    expect(cells(parse('').report)).toEqual([])
  })
})
