import { describe, expect, it } from 'vitest'
import { cellAt, toData, type Cell, type CellPath } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { faultsOf } from '../support/diagnostics.js'
import { nodesOf } from '../support/tree.js'
import { inPieces, unseen } from './laws/pieces-of-number.js'

const header = '<tr><th>信息内容</th><th>本年制发件数</th><th>本年废止件数</th><th>现行有效件数</th></tr>'

/** A table of section two with one row, whose cells are given. */
const tableOf = (...cells: string[]): string => `<table>${header}<tr>${cells.join('')}</tr></table>`

const issued: CellPath = 'disclosure.regulations.issued'

const cell = (html: string, path: CellPath = issued): Cell | undefined => cellAt(parseHtml(html).report, path)

/** What stands in the source at the place of a cell. */
const sourceOf = (html: string, path: CellPath = issued): string | undefined => {
  const position = cell(html, path)?.position
  return position && html.slice(position.start.offset, position.end.offset)
}

const warnings = (html: string) =>
  faultsOf(parseHtml(html).diagnostics).filter(
    ({ path }) => path?.startsWith('disclosure.regulations') === true,
  )

const first = (content: string): string => tableOf('<td>规章</td>', content, '<td>0</td>', '<td>0</td>')

describe('a number', () => {
  it.each([
    ['in a cell', '<td>12</td>', '12'],
    ['in a header cell', '<th>12</th>', '12'],
    [
      'in spans that cut it',
      '<td><span>1</span><span lang=EN-US>2<o:p></o:p></span></td>',
      '1</span><span lang=EN-US>2',
    ],
    ['as entities', '<td>&#49;&#x32;</td>', '&#49;&#x32;'],
    ['with a comment in it', '<td>1<!-- 9 -->2</td>', '1<!-- 9 -->2'],
    [
      'with something hidden in it',
      '<td>1<i style="display:none">9</i>2</td>',
      '1<i style="display:none">9</i>2',
    ],
    ['with words hidden by their style', '<td><span style="visibility:hidden">9</span>12</td>', '12'],
    [
      'with words hidden by a word processor',
      '<td><span style="color:red;mso-hide:all">9</span>12</td>',
      '12',
    ],
    [
      'with words that nobody can see',
      '<td><font style="font-size:0pt">9</font>12<b style="opacity:0">9</b></td>',
      '12',
    ],
    [
      'on a page hidden until its scripts have run',
      '<td style="visibility:hidden;opacity:0;font-size:0">12</td>',
      '12',
    ],
    ['behind what is shown in place of an object', '<td><object>9</object><canvas>9</canvas>12</td>', '12'],
    ['in paragraphs, one of them blank', '<td><p>&nbsp;</p>\n<p> 12\n</p></td>', '12'],
    ['in a table of its own', '<td><table><tr><td>12</td></tr></table></td>', '12'],
    ['in a cell that spans nothing', '<td colspan=0 rowspan=-1>12</td>', '12'],
    ['in a cell that spans everything', '<td colspan=100000 rowspan="100000">12</td>', '12'],
    ['in a field of a form', '<td><input title="value=9" value = "12" readonly></td>', '12'],
    ['in a field without quotes', '<td><INPUT TYPE=text VALUE=12></td>', '12'],
    [
      'beside fields that show nothing',
      '<td><input type="hidden" value="9">12<input type=radio value=9></td>',
      '12',
    ],
    ['in a cell left open', '<td>12', '12'],
    ['behind a hidden cell', '<td hidden>9</td><td>12</td>', '12'],
    ['behind a no-break space', '<td>&nbsp;12&nbsp;</td>', '12'],
  ])('%s is read where it stands', (_, content, source) => {
    const html = first(content)
    expect(cell(html)).toMatchObject({ state: 'number', value: 12 })
    expect(sourceOf(html)).toBe(source)
    expect(warnings(html)).toEqual([])
  })

  it.each(Object.entries(inPieces))('in %s is none, and said', (_, write) => {
    const html = first(`<td>${write('12', '345')}</td>`)
    expect(cell(html)).toMatchObject({ state: 'text', value: null })
    expect(cell(html)?.raw.replace(/\D/g, '')).toBe('12345')
    expect(warnings(html)).toEqual([{ code: 'not-a-number', path: issued }])
  })

  it.each(Object.entries(unseen))(
    'with digits behind it that nobody sees (%s) is read without them',
    (_, write) => {
      const html = first(`<td>${write('12', '345')}</td>`)
      expect(cell(html)).toMatchObject({ state: 'number', value: 12, raw: '12' })
      expect(warnings(html)).toEqual([])
    },
  )

  it.each([
    ['spans of one size', '<td style="font-size:12pt"><span style="font-size:16px">1</span><b>2</b></td>'],
    ['a raised span whole', '<td><sup>12</sup></td>'],
    ['a link whole', '<td><a href="/12">1<b>2</b></a></td>'],
    ['tiny characters throughout', '<td style="font-size:6pt">1<span>2</span></td>'],
    ['spans with an empty picture before them', '<td><img src="a.png"><span>1</span><span>2</span></td>'],
  ])('in %s is one number', (_, content) => {
    const html = first(content)
    expect(cell(html)).toMatchObject({ state: 'number', value: 12 })
    expect(warnings(html)).toEqual([])
  })

  it.each([
    ['on the line below', '<td>22<br>（其中修订16件）</td>'],
    ['in small letters', '<td>22<small>（其中修订16件）</small></td>'],
  ])('with a note %s is read with a warning', (_, content) => {
    const html = first(content)
    expect(cell(html)).toMatchObject({ state: 'number', value: 22 })
    expect(warnings(html)).toEqual([{ code: 'inferred', path: issued }])
  })

  it('in pieces on a line of prose is none either', () => {
    const html =
      '<p>二、主动公开政府信息情况</p><p>信息内容</p><p>本年制发件数</p><p>本年废止件数</p><p>现行有效件数</p><p>规章</p><p>1</p><p>12<sup>345</sup></p><p>3</p>'
    expect(cellAt(parseHtml(html).report, 'disclosure.regulations.repealed')?.value ?? null).toBeNull()
    expect(warnings(html).length).toBeGreaterThan(0)
  })
})

describe('a blank cell', () => {
  it.each([
    ['nothing', '<td></td>', ''],
    ['a space', '<td> </td>', ''],
    ['a no-break space', '<td>&nbsp;</td>', '&nbsp;'],
    ['an ideographic space', '<td>　</td>', '　'],
    ['an empty paragraph', '<td><p></p></td>', ''],
    ['a paragraph with a no-break space', '<td><p><o:p>&nbsp;</o:p></p></td>', '&nbsp;'],
    ['an image', '<td><img src="0.png"></td>', ''],
  ])('of %s has its column and its place', (_, content, source) => {
    const html = first(content)
    expect(cell(html)).toMatchObject({ state: 'blank', value: null })
    expect(sourceOf(html)).toBe(source)
    expect(cell(html)?.position.start.offset).toBeGreaterThanOrEqual(html.indexOf(content) + '<td>'.length)
    expect(cell(html, 'disclosure.regulations.repealed')).toMatchObject({ state: 'number', value: 0 })
    expect(warnings(html)).toEqual([])
  })

  it('has the place of its own cell among others that are blank', () => {
    const html = tableOf('<td>规章</td>', '<td></td>', '<td></td>', '<td></td>')
    const paths = ['issued', 'repealed', 'inForce'] as const
    const places = paths.map(
      (column) => cell(html, `disclosure.regulations.${column}`)?.position.start.offset,
    )
    const start = html.indexOf('规章</td><td>') + '规章</td><td>'.length
    expect(places).toEqual([start, start + '</td><td>'.length, start + 2 * '</td><td>'.length])
  })
})

it('reports a row that lacks a cell, and fills nothing in', () => {
  const html = tableOf('<td>规章</td>', '<td>1</td>', '<td>2</td>')
  expect(cell(html)).toMatchObject({ state: 'missing', value: null })
  expect(warnings(html)).toEqual([{ code: 'ambiguous-row', path: 'disclosure.regulations' }])
})

it('reports a row with a cell too many', () => {
  const html = tableOf('<td>规章</td>', '<td>1</td>', '<td>2</td>', '<td>3</td>', '<td>4</td>')
  expect(cell(html)).toMatchObject({ state: 'missing', value: null })
  expect(warnings(html)).toEqual([{ code: 'ambiguous-row', path: 'disclosure.regulations' }])
})

it('reports a cell that spans several columns of numbers', () => {
  const html = tableOf('<td>规章</td>', '<td colspan="3">0</td>')
  expect(cell(html)).toMatchObject({ state: 'missing', value: null })
  expect(warnings(html)).toEqual([{ code: 'ambiguous-row', path: 'disclosure.regulations' }])
})

it('takes a paragraph in the place of a number for words', () => {
  const html = first('<td>2023年没有制发规章；另有三件规章正在听取意见，预计明年发出。</td>')
  expect(cell(html)).toMatchObject({ state: 'text', value: null })
  expect(warnings(html)).toEqual([{ code: 'not-a-number', path: issued }])
})

describe('a label', () => {
  it.each([
    '规章',
    '<p>规</p><p>章</p>',
    '规<br>章',
    '规&nbsp;章',
    '<b>规</b>章',
    '规\n章',
    '<a href="#">规章</a>',
  ])('written %s is known', (label) => {
    expect(cell(tableOf(`<td>${label}</td>`, '<td>1</td>', '<td>2</td>', '<td>3</td>'))).toMatchObject({
      value: 1,
    })
  })
})

describe('a row', () => {
  it.each([
    [
      'empty, at the end',
      `${tableOf('<td>规章</td><td>1</td><td>2</td><td>3</td>').replace('</table>', '')}<tr><td></td><td></td></tr></table>`,
    ],
    [
      'empty, before the numbers',
      `<table>${header}<tr><td></td><td></td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>`,
    ],
    [
      'of one cell',
      `<table>${header}<tr><td colspan=4>第二十条第（一）项</td></tr>${header}<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>`,
    ],
  ])('%s disturbs no other', (_, html) => {
    expect(cell(html)).toMatchObject({ state: 'number', value: 1 })
    expect(cell(html, 'disclosure.regulations.inForce')).toMatchObject({ state: 'number', value: 3 })
  })

  it('is one row although white space stands between its cells', () => {
    const html = first('&nbsp; <td>1</td> &nbsp;')
    expect(cell(html)).toMatchObject({ state: 'number', value: 1 })
    expect(warnings(html)).toEqual([])
  })
})

it('reads a blank line of values in the disputes table, and skips empty rows around it', () => {
  const names = '<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>'
  const blanks = `<tr>${'<td></td>'.repeat(15)}</tr>`
  const html = `<p>四、政府信息公开行政复议、行政诉讼情况</p>
<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
<tr>${names}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>${names}${names}</tr>
${blanks}<tr><td colspan=15></td></tr></table>`
  const { report, diagnostics } = parseHtml(html)
  const states = nodesOf(report).flatMap((node) => (node.type === 'Cell' ? [node.state] : []))
  expect(states).toEqual(Array.from({ length: 15 }, () => 'blank'))
  expect(faultsOf(diagnostics).filter(({ path }) => path?.startsWith('disputes') === true)).toEqual([])
})

describe('a header over several rows', () => {
  const names = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
    .map((name) => `<td>${name}</td>`)
    .join('')
  const rowOf = (label: string, numbers: readonly number[]): string =>
    `<tr><td colspan=3>${label}</td>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>`
  const requestsTable = (firstRow: string, secondRow: string, numbers: readonly number[]): string =>
    `<p>三、收到和处理政府信息公开申请情况</p><table><tr>${firstRow}</tr><tr>${secondRow}</tr><tr>${names}</tr>${rowOf('一、本年新收政府信息公开申请数量', numbers)}</table>`

  it.each([
    [
      'total first',
      '<td rowspan=3 colspan=3></td><td rowspan=3>总计</td><td colspan=6>申请人情况</td>',
      '<td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td>',
      [21, 1, 2, 3, 4, 5, 6],
    ],
    [
      'natural persons last',
      '<td rowspan=3 colspan=3></td><td rowspan=3>总计</td><td colspan=6>申请人情况</td>',
      '<td colspan=5>法人或其他组织</td><td rowspan=2>自然人</td>',
      [21, 2, 3, 4, 5, 6, 1],
    ],
    [
      'the order of the form',
      '<td rowspan=3 colspan=3></td><td colspan=7>申请人情况</td>',
      '<td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td>',
      [1, 2, 3, 4, 5, 6, 21],
    ],
  ])('gives each column its place by its spans: %s', (_, firstRow, secondRow, numbers) => {
    const { report, diagnostics } = parseHtml(requestsTable(firstRow, secondRow, numbers))
    expect(toData(report).requests?.received).toEqual({
      naturalPerson: 1,
      enterprise: 2,
      researchInstitution: 3,
      publicInterestOrganization: 4,
      legalServiceOrganization: 5,
      otherOrganization: 6,
      total: 21,
    })
    expect(
      faultsOf(diagnostics).filter(({ path }) => path?.startsWith('requests.received') === true),
    ).toEqual([])
  })
})

it('finds the tables of a report in tables that lay out the page', () => {
  const html = `<table><tr><td><ul><li>首页<li>公开</ul></td><td>
<table><tr><td></td><td>某县水利局<br>2022年政府信息公开工作年度报告</td><td></td></tr></table>
${first('<td>5</td>')}</td></tr></table>`
  expect(cell(html)).toMatchObject({ value: 5 })
  expect(toData(parseHtml(html).report)).toMatchObject({ agency: '某县水利局', year: 2022 })
})
