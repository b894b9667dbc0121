import { describe, expect, it } from 'vitest'
import { drawGrid, fit, labelWidthOf, type Grid } from '../../src/command/view/grid.js'
import { drawReport } from '../../src/command/view/report.js'
import { viewOf } from '../../src/format/format.js'
import { parse } from '../../src/index.js'

const plain = (_: unknown, text: string): string => text

const drawn = (text: string, color = false): string[] =>
  drawReport({ file: 'report.txt', document: viewOf(text), ...parse(text) }, { locale: 'en', color }).split(
    '\n',
  )

const requests = (...rows: string[]): string =>
  [
    '三、收到和处理政府信息公开申请情况',
    '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计',
    ...rows,
  ].join('\n')

/** The row of a drawing that opens with a label. */
const rowOf = (lines: readonly string[], label: string): string =>
  lines.find((line) => line.trim().startsWith(label)) ?? `no row ${label}`

describe('the requests table', () => {
  const lines = drawn(
    requests(
      '一、本年新收政府信息公开申请数量 | 1234 | 0 | | / | 3件 | 不详待查明日再报 | 无',
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0',
      '（一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ),
  )

  it('tells number, zero, blank, mark, words and missing apart', () => {
    expect(rowOf(lines, '一、本年新收')).toBe(
      '一、本年新收政府信息公开申请数量            1234     0     ␣       /     3件  不详待…    无',
    )
    expect(rowOf(lines, '二、上年结转')).toBe(
      '二、上年结转政府信息公开申请数量               ?     ?     ?       ?       ?        ?     ?',
    )
    expect(rowOf(lines, '（二）部分公开')).toMatch(
      /^ {2}（二）部分公开（区分处理的，只计这一… {8}\?( +\?){6}$/,
    )
  })

  it('explains the signs that are in it, and only those', () => {
    expect(lines).toContain('␣  blank cell    ?  no number, or none whose column is certain')
    const blank = drawn('四、政府信息公开行政复议、行政诉讼情况\n行政复议\n' + '0\n'.repeat(15))
    expect(blank.join('\n')).not.toMatch(/blank cell|none whose column/)
  })

  it('has the labels of groups above their rows, further to the left', () => {
    const at = lines.indexOf('三、本年度办理结果')
    expect(lines.slice(at, at + 2).map((line) => line.slice(0, 9))).toEqual([
      '三、本年度办理结果',
      '  （一）予以公开',
    ])
    expect(rowOf(lines, '1.属于国家秘密')).toMatch(/^ {4}1/)
  })

  it('has the rows of the edition', () => {
    const older = drawn(requests('（六）其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1'))
    expect(rowOf(older, '（六）其他处理')).toMatch(/ 1( +0){5} +1$/)
    expect(older.some((line) => line.includes('逾期不补正'))).toBe(false)
    const newer = drawn(requests('3.其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1'))
    expect(rowOf(newer, '（六）其他处理')).toBe('  （六）其他处理')
  })
})

describe('the disclosure table', () => {
  it('of a report that mixes the editions has each row under its own columns', () => {
    const text = [
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | 1 | 2 | 3',
      '规范性文件 | 4 | 5 | 6',
      '第二十条第（五）项',
      '信息内容 | 本年处理决定数量',
      '行政许可 | 7',
      '第二十条第（六）项',
      '信息内容 | 本年处理决定数量',
      '行政处罚 | 17',
      '行政强制 | 2',
    ].join('\n')
    const lines = drawn(text)
    const at = lines.findIndex((line) => line.includes('本年新制作数量'))
    expect(lines.slice(at, at + 3)).toEqual([
      '第二十条第（一）项  本年新制作数量  本年新公开数量  对外公开总数量',
      '规章                             1               2               3',
      '规范性文件                       4               5               6',
    ])
    expect(rowOf(lines, '行政许可')).toBe('行政许可                           7')
    expect(lines.some((line) => line.includes('本年制发件数'))).toBe(false)
  })

  it('of one edition has all its rows', () => {
    const text =
      '二、主动公开政府信息情况\n第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 7 | 96.4'
    expect(rowOf(drawn(text), '其他对外管理服务事项')).toMatch(/^其他对外管理服务事项( +\?){3}$/)
  })

  it('shows the unit that stands in a cell', () => {
    const text =
      '二、主动公开政府信息情况\n第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 73次 | 84.37万元'
    expect(rowOf(drawn(text), '政府集中采购')).toBe('政府集中采购                  73次   84.37万元')
  })
})

describe('a grid', () => {
  const grid: Grid = {
    corner: '甲',
    columns: [
      { header: ['短'], group: undefined },
      { header: ['两', '行行'], group: '一组' },
      { header: ['c'], group: '一组' },
    ],
    rows: [
      { label: 'ab', depth: 0, cells: [{ text: '12345' }, { text: '0' }, { text: '若干' }] },
      { label: '行', depth: 1, cells: [{ text: '1' }, { text: '\t' }, { text: '\u3000' }] },
      { label: '组', depth: 0, cells: [] },
    ],
  }

  it('is aligned by the width of its characters', () => {
    expect(drawGrid(grid, labelWidthOf([grid], 40), plain)).toEqual([
      '             -- 一组 --',
      '               两',
      '甲       短  行行     c',
      'ab    12345     0  若干',
      '  行      1          ␣␣',
      '组',
    ])
  })

  it('has colours that take no room', () => {
    const colored = drawReport(
      {
        file: 'report.txt',
        document: viewOf(''),
        ...parse(requests('一、本年新收政府信息公开申请数量 | 0 | 0 | | / | 3 | 若干 | 3')),
      },
      { locale: 'en', color: true, tables: ['requests'] },
    )
    const uncolored = drawReport(
      {
        file: 'report.txt',
        document: viewOf(''),
        ...parse(requests('一、本年新收政府信息公开申请数量 | 0 | 0 | | / | 3 | 若干 | 3')),
      },
      { locale: 'en', color: false, tables: ['requests'] },
    )
    expect(colored).not.toBe(uncolored)
    // eslint-disable-next-line no-control-regex
    expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(uncolored)
  })

  it.each([
    ['规章', 4, '规章'],
    ['规章', 3, '规…'],
    ['规章文件', 6, '规章…'],
    ['a规章', 4, 'a规…'],
  ])('cuts %s to %i columns as %s', (text, width, expected) => {
    expect(fit(text, width)).toBe(expected)
  })
})
