import { describe, expect, it } from 'vitest'
import { joinRulings } from '../../src/pdf/join-rulings.js'
import { findLattices, type LatticeCell } from '../../src/pdf/lattice.js'
import { columnsOf, matchHeaders } from '../../src/pdf/number-columns.js'
import type { Ruling } from '../../src/pdf/page-content.js'
import { readPath } from '../../src/pdf/path.js'
import { identity } from '../../src/pdf/matrix.js'
import { joinFlows } from '../../src/pdf/join-grids.js'
import { layOutPage } from '../../src/pdf/lay-out-page.js'
import { cellText } from '../../src/pdf/cell-text.js'
import { assemble } from '../../src/pdf/assemble.js'
import type { Flow } from '../../src/pdf/flow.js'
import type { Glyph } from '../../src/pdf/page-content.js'

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

/** Glyphs of ten points, painted one after the other: each text at a place, digits half as wide as other characters. */
const painted = (...texts: [text: string, left: number, top: number][]): Glyph[] =>
  texts
    .flatMap(([text, start, top]) => {
      let left = start
      return Array.from(text, (character) => {
        const right = left + (/\d/.test(character) ? 5 : 10)
        const box = { left, top, right, bottom: top + 10 }
        left = right
        return { text: character, box, size: 10, direction: 'right' as const }
      })
    })
    .map((glyph, order) => ({ ...glyph, order }))

const pageOf = (number: number, rulings: Ruling[], glyphs: Glyph[]): Flow =>
  layOutPage({ number, width: 300, height: 200, glyphs, rulings, hasPicture: false })

/** What the cells of the tables of a page hold, in their order. */
const textsIn = (flow: Flow): string[] =>
  flow.flatMap((item) => (item.kind === 'grid' ? item.cells.map((cell) => cellText(cell.flow)) : []))

describe('a label whose characters stand below each other', () => {
  const uprights = [upright(0, 0, 60), upright(20, 0, 60), upright(100, 0, 60)]
  const rows = [level(0, 0, 100), level(30, 0, 100), level(60, 0, 100)]

  it('belongs to the cell of its middle as a whole, where it runs over the edge of a low one', () => {
    const label: [string, number, number][] = Array.from('无法提供', (one, at) => [one, 5, 2 + 10 * at])
    const flow = pageOf(1, [...uprights, ...rows], painted(...label, ['20', 50, 10], ['7', 50, 40]))
    expect(textsIn(flow)).toEqual(['无法提供', '20', '', '7'])
  })

  it('is read in the order of its painting, where marks are painted over the character before', () => {
    const label = painted(['三', 5, 7], ['、', 5, 5], ['本', 5, 27], ['年', 5, 37], ['度', 5, 47])
    const flow = pageOf(
      1,
      [...uprights, level(0, 0, 100), level(60, 0, 100)],
      label.concat(painted(['8', 50, 30])),
    )
    expect(textsIn(flow)).toEqual(['三、本年度', '8'])
  })

  it('is no column of numbers, each of which stays in its cell', () => {
    const flow = pageOf(
      1,
      [...uprights, ...rows],
      painted(['甲', 5, 10], ['1', 50, 20], ['2', 50, 30], ['乙', 5, 40]),
    )
    expect(textsIn(flow)).toEqual(['甲', '1', '乙', '2'])
  })
})

describe('a row that the end of a page cuts', () => {
  const sides = (from: number, to: number): Ruling[] => [0, 60, 85, 110].map((at) => upright(at, from, to))
  const above = (...texts: [string, number, number][]): Flow =>
    pageOf(1, [...sides(0, 60), level(0, 0, 110), level(30, 0, 110)], painted(...texts))
  const below = (...texts: [string, number, number][]): Flow =>
    pageOf(2, [...sides(10, 60), level(30, 0, 110), level(60, 0, 110)], painted(...texts))
  const header: [string, number, number][] = [
    ['信息内容', 5, 10],
    ['甲', 65, 10],
    ['乙', 90, 10],
  ]
  const rowsBelow = (rest: [string, number, number][]): string[] =>
    textsIn(
      joinFlows(
        above(...header, ['行政许可', 5, 40], ['1000', 62, 40], ['20', 90, 40]),
        below(...rest, ['行政处罚', 5, 40], ['3', 65, 40], ['4', 90, 40]),
      ),
    ).slice(3)

  it('goes on with the digits of a number that fills its cell', () => {
    expect(rowsBelow([['35', 62, 15]])).toEqual(['行政许可', '100035', '20', '行政处罚', '3', '4'])
  })

  it('goes on with the digits of its first cell, where it has no label', () => {
    const flow = joinFlows(
      above(['结果维持', 5, 10], ['666302853310', 0, 40], ['1', 65, 40], ['2145', 87, 40]),
      below(['33', 0, 15], ['13', 87, 15]),
    )
    expect(textsIn(flow).slice(3)).toEqual(['66630285331033', '1', '214513', '', '', ''])
  })

  it('is another row where the number had room for them, or where there is a label', () => {
    const other = ['行政许可', '1000', '20', '', '7', '行政处罚', '3', '4']
    expect(rowsBelow([['7', 90, 15]])).toEqual(other)
    expect(
      rowsBelow([
        ['行政强制', 5, 15],
        ['35', 62, 15],
      ]),
    ).toEqual([...['行政许可', '1000', '20', '行政强制', '35', '', '行政处罚', '3', '4']])
  })

  it('goes on with the rest of its label, which may be nearly a label by itself', () => {
    const flow = joinFlows(
      above(...header, ['1.信访', 5, 40], ['8', 65, 40], ['4', 90, 40]),
      below(['举报投诉类', 5, 12], ['申请', 5, 20], ['2.重复申请', 5, 40], ['3', 65, 40], ['5', 90, 40]),
    )
    const rows = ['1.信访举报投诉类申请', '8', '4', '2.重复申请', '3', '5']
    expect(textsIn(flow).slice(3)).toEqual(rows)
  })

  it('goes on with the rest of its label, which may be nearly another label', () => {
    const flow = joinFlows(
      above(...header, ['4.无正', 5, 35], ['当理由', 5, 43], ['大量反', 5, 51], ['8', 65, 40], ['4', 90, 40]),
      below(['复申请', 5, 15], ['5.其他', 5, 40], ['3', 65, 40], ['5', 90, 40]),
    )
    expect(textsIn(flow).slice(3)).toEqual(['4.无正当理由大量反复申请', '8', '4', '5.其他', '3', '5'])
  })

  it('is cut together with the label of its group, whose pieces are one cell', () => {
    const uprights = (from: number, to: number): Ruling[] =>
      [-50, 0, 60, 85, 110].map((at) => upright(at, from, to))
    const flow = joinFlows(
      pageOf(
        1,
        [...uprights(0, 30), level(0, -50, 110), level(30, -50, 110)],
        painted(['（五）', -45, 10], ['1.信访', 5, 10], ['8', 65, 10], ['4', 90, 10]),
      ),
      pageOf(
        2,
        [...uprights(0, 60), level(0, -50, 110), level(30, 0, 110), level(60, -50, 110)],
        painted(
          ['不予', -45, 10],
          ['处理', -45, 20],
          ['举报投诉类', 5, 10],
          ['申请', 5, 18],
          ['2.重复申请', 5, 40],
          ['3', 65, 40],
          ['5', 90, 40],
        ),
      ),
    )
    const rows = ['（五）不予处理', '1.信访举报投诉类申请', '8', '4', '2.重复申请', '3', '5']
    expect(textsIn(flow)).toEqual(rows)
  })

  it('may leave more lines of a label on its page than the row is high', () => {
    const flow = above(['不予', 5, 40], ['处', 5, 62], ['1000', 62, 40], ['20', 90, 40])
    expect(textsIn(flow)).toContain('不予处')
  })

  it('may leave nothing but one digit on the next page, below no line', () => {
    const across = [0, 20, 40, 60, 85, 110].map((at) => upright(at, 10, 30))
    const flow = pageOf(2, [...across, level(30, 0, 110)], painted(['5', 62, 15]))
    expect(textsIn(flow)).toEqual(['', '', '', '5', ''])
  })
})

describe('a field to the right of a shorter row', () => {
  it('is no cell where nothing stands in its column in the same part of the table', () => {
    const levels = [0, 20, 40, 60].map((at) => level(at, 0, 200))
    const uprights = [
      upright(0, 0, 60),
      upright(60, 0, 20),
      upright(60, 40, 60),
      upright(120, 0, 60),
      upright(200, 0, 60),
    ]
    const flow = pageOf(
      1,
      [...levels, ...uprights],
      painted(
        ['信息内容', 5, 5],
        ['甲', 70, 5],
        ['乙', 130, 5],
        ['第六项', 5, 25],
        ['行政许可', 5, 45],
        ['14', 70, 45],
      ),
    )
    const parts = assemble([{ number: 1, width: 300, height: 200, flow }])
    const cells = parts.flatMap((part) => (part.kind === 'table' ? part.grid.cells : []))
    const last = cells.filter(({ row }) => row === 2)
    expect(last.map(({ column }) => column)).toEqual([0, 1])
  })
})
