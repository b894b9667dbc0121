import { describe, expect, it } from 'vitest'
import { toData, type Node, type Report } from '../../src/index.js'
import { parseHtml } from '../../src/html/index.js'
import { nodesOf } from '../support/tree.js'

const read = (html: string): Report => parseHtml(html).report

/** The texts of all leaves. */
const texts = (html: string): string[] =>
  nodesOf(read(html)).flatMap((node: Node) =>
    'children' in node ? [] : [node.type === 'Cell' ? node.raw : node.value],
  )

const overviewOf = (body: string): string | null =>
  toData(read(`<h2>一、总体情况</h2>${body}<h2>六、其他需要报告的事项</h2>`)).overview

describe('white space', () => {
  it.each([
    ['collapses', '<p>甲  A \n  B</p>', ['甲 A B']],
    ['collapses across tags', '<p>A <b> B</b></p>', ['A B']],
    ['goes at the ends of lines', '<p>\n  甲  </p>', ['甲']],
    [
      'goes where it breaks a line of the source between Chinese characters',
      '<p>信息\n公开“\n好”</p>',
      ['信息公开“好”'],
    ],
    ['stays between other characters', '<p>WTO\n2022\n年</p>', ['WTO 2022 年']],
    ['stays in <pre>', '<pre class="x">甲  乙</pre>', ['甲  乙']],
    ['does not collapse where it does not break', '<p>甲&nbsp;&nbsp;乙</p>', ['甲\u00a0\u00a0乙']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })
})

describe('a line ends', () => {
  it.each([
    ['at <br>', '甲<br>乙'],
    ['at the start of a block', '甲<div>乙</div>'],
    ['at the end of a block', '<div>甲</div>乙'],
    ['at an empty block', '甲<div></div>乙'],
    ['at a rule', '甲<hr>乙'],
    ['at a paragraph left open', '<p>甲<p>乙'],
    ['at a cell of a table that is no data', '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'],
    ['at a list item', '<ul><li>甲<li>乙</ul>'],
    ['at a span shown as a block', '甲<span style="display: block">乙</span>'],
  ])('%s', (_, html) => {
    expect(texts(`<body>${html}`)).toEqual(['甲', '乙'])
  })
})

it.each([
  '<script>乙</script>',
  '<style>乙</style>',
  '<noscript>乙</noscript>',
  '<template>乙</template>',
  '<title>乙</title>',
  '<iframe>乙</iframe>',
  '<p hidden>乙</p>',
  '<div style="color:red; DISPLAY : none">乙<p>丙</p></div>',
  '<!-- 乙 -->',
  '<!--[if gte mso 9]><xml>乙</xml><![endif]-->',
  '<![if !supportLists]><![endif]>',
])('does not read what is not shown: %s', (html) => {
  expect(texts(`<p>甲</p>${html}<p>丁</p>`)).toEqual(['甲', '丁'])
})

it('reads all else that is shown, in the order of the source', () => {
  const html = `<nav><a href="/">首页</a></nav><table>寅<tr><td>甲</td>卯<td>乙</td></tr></table>
<button>打印</button><select><option>2021<option>2022</select><footer>辰</footer>`
  expect(texts(html)).toEqual(['首页', '寅', '甲', '卯', '乙', '打印', '2021', '2022', '辰'])
})

it.each([
  ['words', '<table hidden>甲<tr>乙<td>丙</td></tr></table>丁', ['甲乙丁']],
  ['a row', '<table><tr hidden>甲<td>丙</td></tr><tr><td>丁</td></tr></table>', ['甲', '丁']],
  ['an element', '<table style="display:none"><p>甲</p><tr><td>丙</td></tr></table><p>丁</p>', ['甲', '丁']],
])('reads what a browser moves out of a hidden table and shows: %s', (_, html, expected) => {
  expect(texts(`<body>${html}`)).toEqual(expected)
})

describe('entities', () => {
  it.each([
    ['&lt;&amp;&gt;', '<&>'],
    ['&copy;&copy', '©©'],
    ['&notin;&notit;', '∉¬it;'],
    ['&fjlig;&bne;&Afr;', 'fj=⃥𝔄'],
    ['&#20013;&#x4e2d;&#128512;', '中中😀'],
    ['&#0;&#x110000;&#xd800;&#128;', '\ufffd\ufffd\ufffd€'],
    ['&unknown;&;&#;&', '&unknown;&;&#;&'],
    ['&AMP&ampere', '&&ere'],
    ['5 &lt;6', '5 <6'],
  ])('%s stand for their characters, and count whole', (written, shown) => {
    const html = `<p>甲</p><p>${written}</p><p>乙</p>`
    const leaf = nodesOf(read(html)).find((node) => 'value' in node && node.value === shown)
    const { start, end } = leaf?.position ?? read(html).position
    expect(html.slice(start.offset, end.offset)).toBe(written)
  })
})

describe('a link', () => {
  const title = '<h1>某县2022年政府信息公开工作年度报告</h1>'

  it('that leads to another report is not the title', () => {
    const html = `<a href="/2021">某局2021年政府信息公开工作年度报告</a>${title}<h2>一、总体情况</h2>`
    expect(toData(read(html))).toMatchObject({ agency: '某县', year: 2022 })
  })

  it('in a table of contents is not a heading', () => {
    const html = `${title}<ul><li><a href="#1">一、总体情况</a></ul><h2><a id="1">一、总体情况</a></h2><p>甲</p>`
    const { report, diagnostics } = parseHtml(html)
    expect(toData(report).overview).toBe('甲')
    expect(diagnostics.filter(({ code }) => code === 'duplicate-section')).toEqual([])
  })

  it('can be the title, where it stands in a heading', () => {
    const html = '<h1><a href="/2022">某县2022年政府信息公开工作年度报告</a></h1>'
    expect(toData(read(html))).toMatchObject({ agency: '某县', year: 2022 })
  })
})

describe('<pre>', () => {
  it('around one line holds words, as serialize writes them', () => {
    expect(overviewOf('<pre>二、主动公开政府信息情况</pre>')).toBe('二、主动公开政府信息情况')
    expect(overviewOf('<p>甲</p><pre></pre><pre> 乙 </pre>')).toBe('甲\n\n 乙 ')
  })

  it('around several lines holds a text in any layout', () => {
    const html = '<pre>\n二、主动公开政府信息情况\n规章\t1\t2\t3\n</pre>'
    expect(toData(read(html)).disclosure).toMatchObject({
      regulations: { issued: 1, repealed: 2, inForce: 3 },
    })
  })
})

it('keeps apart what the style of a page indents', () => {
  const long =
    '全年公开的信息按季度列在表中，每条都写明经办的人和接听电话的时间，没有写明的由办公室退回重写，直到写明为止，一共退回十三条，都在当月补齐'
  expect(overviewOf(`<p>${long}</p><p>来年照办。</p>`)).toBe(`${long}来年照办。`)
  expect(overviewOf(`<p>${long}</p><p style="text-indent: 2em">来年照办。</p>`)).toBe(`${long}\n来年照办。`)
})

it('reads lines of cells, which a page shows without a table', () => {
  const html =
    '<p>二、主动公开政府信息情况</p><p>规章 | 1 | 2 | 3 |</p><p>行政规范性文件</p><p>4</p><p>5</p><p>6</p>'
  expect(toData(read(html)).disclosure).toMatchObject({
    regulations: { issued: 1, repealed: 2, inForce: 3 },
    normativeDocuments: { issued: 4, repealed: 5, inForce: 6 },
  })
})
