import { describe, expect, it } from 'vitest'
import { cellAt, toData, type Report } from '../../src/index.js'
import { placeInText } from '../../src/source/place.js'
import { readDocument } from '../../src/read-document.js'
import { faultsOf } from '../support/diagnostics.js'
import { cell, draw, line, row, table, type Drawn, type Sketch } from '../support/document.js'
import { nodesOf } from '../support/tree.js'

const read = ({ root, source }: Drawn) => readDocument(root, source, {}, placeInText)

const leaves = (report: Report): string[] =>
  nodesOf(report).flatMap((node) =>
    'children' in node ? [] : [node.type === 'Cell' ? node.raw : node.value],
  )

const header = row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')
const issued = 'disclosure.regulations.issued'

describe('a document', () => {
  it('is read whatever it is a tree of, with positions in its source', () => {
    const drawn = draw(
      { kind: 'block', heading: true, children: ['某县2022年政府信息公开工作年度报告'] },
      line('一、总体情况'),
      line('全年公开信息', { kind: 'inline', children: ['一百条'] }, '。'),
      line('二、主动公开政府信息情况'),
      table(header, row('规章', '12', '0', '3')),
    )
    const { report } = read(drawn)
    expect(toData(report)).toMatchObject({
      agency: '某县',
      year: 2022,
      overview: '全年公开信息一百条。',
      disclosure: { regulations: { issued: 12, repealed: 0, inForce: 3 } },
    })
    const { start, end } = cellAt(report, issued)?.position ?? report.position
    expect(drawn.source.slice(start.offset, end.offset)).toBe('12')
    expect(report.position.end.offset).toBe(drawn.source.length)
  })

  it('of nothing gives an empty tree and says what is missing', () => {
    const { report, diagnostics } = read(draw())
    expect(report.children).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  it('may be as deep as it likes', () => {
    let deep: Drawn = draw('规章')
    for (let depth = 0; depth < 100_000; depth++)
      deep = { ...deep, root: { kind: 'block', children: [deep.root] } }
    expect(leaves(read(deep).report)).toEqual(['规章'])
  })
})

describe('a text', () => {
  it('longer or shorter than its stretch of the source stands there as a whole', () => {
    const source = '<w:numPr/>总体情况'
    const end = '<w:numPr/>'.length
    const { report } = readDocument(
      {
        kind: 'block',
        children: [
          { kind: 'text', value: '一、', start: 0, end },
          { kind: 'text', value: '总体情况', start: end, end: source.length },
        ],
      },
      source,
      {},
      placeInText,
    )
    expect(nodesOf(report).find(({ type }) => type === 'Heading')?.position).toMatchObject({
      start: { offset: 0 },
      end: { offset: source.length },
    })
    expect(leaves(report)).toEqual(['一、总体情况'])
  })

  it('keeps its white space where that counts: tabs part cells, line breaks end lines', () => {
    const { report } = read(
      draw({
        kind: 'block',
        keepsSpace: true,
        children: ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t12\t0\t3'],
      }),
    )
    expect(cellAt(report, issued)?.value).toBe(12)
  })

  it('loses it elsewhere', () => {
    expect(leaves(read(draw('甲\t\tA\n乙')).report)).toEqual(['甲 A 乙'])
  })
})

describe('what is hidden', () => {
  it.each<[string, Sketch]>([
    ['is not read', { kind: 'hidden', children: ['9', cell('9')] }],
    ['does not end a line', { kind: 'hidden', children: [line('9')] }],
  ])('%s', (_, hidden) => {
    const { report } = read(draw(table(header, row('规章', cell('1', hidden, '2'), '0', '3'))))
    expect(cellAt(report, issued)).toMatchObject({ value: 12, raw: '12' })
  })
})

describe('a table', () => {
  it('may have its rows in blocks', () => {
    const { report } = read(draw(table(line(header), line(row('规章', '12', '0', '3')))))
    expect(cellAt(report, issued)?.value).toBe(12)
  })

  it('has the columns that its spans draw', () => {
    const number = (sketch: string): Sketch => cell(sketch)
    const { report } = read(
      draw(
        line('三、收到和处理政府信息公开申请情况'),
        table(
          row(
            { kind: 'cell', rowSpan: 2, children: [] },
            { kind: 'cell', rowSpan: 2, children: ['总计'] },
            { kind: 'cell', rowSpan: 2, children: ['自然人'] },
            { kind: 'cell', columnSpan: 5, children: ['法人或其他组织'] },
          ),
          row('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'),
          row('一、本年新收政府信息公开申请数量', ...['21', '1', '2', '3', '4', '5', '6'].map(number)),
        ),
      ),
    )
    expect(toData(report).requests?.received).toMatchObject({
      naturalPerson: 1,
      otherOrganization: 6,
      total: 21,
    })
  })

  it('with a cell in no row, or a row in no table, is read as lines', () => {
    expect(leaves(read(draw(cell('甲'), row('乙', '丙'))).report)).toEqual(['甲', '乙', '丙'])
  })

  it('gives a cell that holds nothing the place where its content would start', () => {
    const drawn = draw(table(header, row('规章', cell(), '0', '3')))
    const { report, diagnostics } = read(drawn)
    expect(cellAt(report, issued)).toMatchObject({
      state: 'blank',
      position: { start: { offset: drawn.source.indexOf('<0>') } },
    })
    expect(faultsOf(diagnostics).filter(({ path }) => path === issued)).toEqual([])
  })

  it('of one cell in each row is a box around what it holds', () => {
    const { report } = read(draw(table(row(cell(table(header, row('规章', '12', '0', '3')))))))
    expect(cellAt(report, issued)?.value).toBe(12)
  })
})
