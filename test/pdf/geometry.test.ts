import { describe, expect, it } from 'vitest'
import { joinRulings } from '../../src/pdf/join-rulings.js'
import { findLattices, type LatticeCell } from '../../src/pdf/lattice.js'
import { columnsOf, matchHeaders } from '../../src/pdf/number-columns.js'
import type { Ruling } from '../../src/pdf/page-content.js'
import { readPath } from '../../src/pdf/path.js'
import { identity } from '../../src/pdf/matrix.js'

const level = (at: number, from: number, to: number): Ruling => ({ axis: 'level', at, from, to })
const upright = (at: number, from: number, to: number): Ruling => ({ axis: 'upright', at, from, to })

/** Where a cell starts, and what it spans: `column,row columns×rows`. */
const drawn = ({ column, row, columnSpan, rowSpan }: LatticeCell): string =>
  `${column},${row} ${columnSpan}×${rowSpan}`

const cellsOf = (rulings: Ruling[]): string[][] =>
  findLattices(joinRulings(rulings)).map(({ cells }) => cells.map(drawn))

/** A path as pdfjs writes it: move 0, line 1, close 4. */
const path = (...numbers: number[]): unknown => [22, [Float32Array.from(numbers)]]
const rectangle = (left: number, top: number, right: number, bottom: number): number[] => [
  ...[0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4],
]

describe('lines of a path', () => {
  it('are thin filled rectangles', () => {
    expect(readPath(path(...rectangle(10, 20, 110, 20.5)), identity, 'fill').rulings).toEqual([
      level(20.25, 10, 110),
    ])
    expect(readPath(path(...rectangle(10, 20, 110, 60)), identity, 'fill').rulings).toEqual([])
  })

  it('are the four sides of a stroked rectangle', () => {
    expect(readPath(path(...rectangle(10, 20, 110, 60)), identity, 'stroke').rulings).toEqual([
      level(20, 10, 110),
      upright(110, 20, 60),
      level(60, 10, 110),
      upright(10, 20, 60),
    ])
  })

  it('are the sides of a frame that is filled between two rectangles', () => {
    const frame = path(...rectangle(10, 20, 110, 60), ...rectangle(11, 21, 109, 59))
    expect(readPath(frame, identity, 'fill').rulings).toContainEqual(level(20.5, 10.5, 109.5))
  })

  it('are transformed as the page is', () => {
    expect(readPath(path(0, 0, 0, 1, 10, 0), [0, 2, -2, 0, 100, 50], 'stroke').rulings).toEqual([
      upright(100, 50, 70),
    ])
  })

  it('are none where they are askew or curved', () => {
    expect(readPath(path(0, 0, 0, 1, 50, 50), identity, 'stroke').rulings).toEqual([])
    expect(readPath(path(0, 0, 0, 2, 10, 0, 20, 0, 30, 0), identity, 'stroke').rulings).toEqual([])
  })
})

describe('lines that are drawn in pieces', () => {
  it('are joined where they touch, or nearly', () => {
    expect(joinRulings([level(10.4, 50, 100), level(10, 0, 48), level(10, 140, 200)])).toEqual([
      level(10, 0, 100),
      level(10, 140, 200),
    ])
  })

  it('may be rows of dots; a lone dot is no line', () => {
    const dots = Array.from({ length: 20 }, (_, at) => level(10, at * 2, at * 2 + 1))
    expect(joinRulings([...dots, level(50, 0, 1)])).toEqual([level(10, 0, 39)])
  })
})

describe('cells', () => {
  const outer = [level(0, 0, 200), level(100, 0, 200), upright(0, 0, 100), upright(200, 0, 100)]

  it('are the smallest rectangles between lines', () => {
    expect(cellsOf([...outer, level(50, 0, 200), upright(100, 0, 100)])).toEqual([
      ['0,0 1×1', '1,0 1×1', '0,1 1×1', '1,1 1×1'],
    ])
  })

  it('span what no line parts', () => {
    expect(cellsOf([...outer, level(50, 100, 200), upright(100, 0, 100)])).toEqual([
      ['0,0 1×2', '1,0 1×1', '1,1 1×1'],
    ])
    expect(cellsOf([...outer, level(50, 0, 200), upright(100, 50, 100)])).toEqual([
      ['0,0 2×1', '0,1 1×1', '1,1 1×1'],
    ])
  })

  it('may be open at their sides', () => {
    expect(cellsOf([level(0, 0, 200), level(50, 0, 200), level(100, 0, 200), upright(80, 0, 100)])).toEqual([
      ['0,0 1×1', '1,0 1×1', '0,1 1×1', '1,1 1×1'],
    ])
  })

  it('have double lines as their edges', () => {
    const double = [level(48.5, 0, 200), level(51.5, 0, 200), upright(98.5, 0, 100), upright(101.5, 0, 100)]
    expect(cellsOf([...outer, ...double])).toEqual([['0,0 1×1', '1,0 1×1', '0,1 1×1', '1,1 1×1']])
  })

  it('are of different tables where lines do not touch', () => {
    const below = outer.map((ruling) =>
      ruling.axis === 'level'
        ? { ...ruling, at: ruling.at + 150 }
        : { ...ruling, from: ruling.from + 150, to: ruling.to + 150 },
    )
    expect(cellsOf([...outer, level(50, 0, 200), ...below, level(200, 0, 200)])).toEqual([
      ['0,0 1×1', '0,1 1×1'],
      ['0,0 1×1', '0,1 1×1'],
    ])
  })

  it('are not made by a frame, an underline or rules between rows', () => {
    expect(cellsOf(outer)).toEqual([])
    expect(cellsOf([level(0, 0, 200), level(50, 0, 200)])).toEqual([])
  })
})

describe('columns of numbers', () => {
  const box = (left: number, right: number) => ({ left, top: 0, right, bottom: 10 })

  it('are numbers that overlap, whatever their alignment', () => {
    expect(columnsOf([box(40, 46), box(0, 30), box(20, 28), box(38, 60)])).toEqual([box(0, 30), box(38, 60)])
  })

  it('follow the order of as many headers', () => {
    expect(matchHeaders([box(0, 6), box(100, 106)], [box(30, 60), box(130, 160)])).toEqual([0, 1])
  })

  it('are under the header that they reach under, where one column is blank', () => {
    expect(matchHeaders([box(140, 150)], [box(30, 60), box(130, 160)])).toEqual([1])
  })

  it('are nobody’s where they stand under none, or under two', () => {
    expect(matchHeaders([box(100, 106)], [box(30, 60), box(130, 160)])).toBeUndefined()
    expect(matchHeaders([box(50, 140)], [box(30, 60), box(130, 160)])).toBeUndefined()
  })
})
