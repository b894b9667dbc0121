import type { Noise } from '../../laws/laid-out/noise.js'

const tagged = (text: string, pattern: RegExp, replace: (match: string) => string): string =>
  text.replace(pattern, (match) => replace(match))

/** Ways to write a page otherwise that change nothing in what it shows. */
export const pageNoises: readonly Noise[] = [
  { name: 'CRLF in the source', inText: (page) => page.replaceAll('\n', '\r\n') },
  { name: 'CR in the source', inText: (page) => page.replaceAll('\n', '\r') },
  { name: 'upper case tags', inText: (page) => tagged(page, /<[a-z/][^<>]*>/g, (tag) => tag.toUpperCase()) },
  {
    name: 'comments',
    inText: (page, choose) =>
      tagged(
        page,
        /<\/(?:td|p|h2)>/g,
        (tag) => `${choose(['', '<!-- 9 -->', '<!--[if gte mso 9]><p>9</p><![endif]-->']) ?? ''}${tag}`,
      ),
  },
  {
    name: 'characters as entities',
    inText: (page, choose) =>
      page.replace(/(?<=>)[^<>&\n]+(?=<)/g, (text) =>
        text.replace(/./gu, (character) =>
          choose([false, false, true]) ? `&#${character.codePointAt(0) ?? 0};` : character,
        ),
      ),
  },
  {
    name: 'spans around characters',
    inText: (page, choose) =>
      page.replace(/(?<=<(?:td|th|p)\b[^<>]*>)[^<>&\n]+(?=<)/g, (text) =>
        text.replace(/./gu, (character) =>
          choose([false, true]) ? `<span lang="EN-US">${character}</span>` : character,
        ),
      ),
  },
  {
    name: 'breaks in labels',
    inText: (page, choose) =>
      page.replace(/(?<=<th[^<>]*>)[^<>&\n]{4,}(?=<)/g, (label) => {
        const at = choose(Array.from(label.slice(2), (_, index) => index + 2)) ?? 2
        return `${label.slice(0, at)}${choose(['<br>', '<br/>\n', '</p><p>', '&nbsp;', ' ']) ?? ''}${label.slice(at)}`
      }),
  },
  {
    name: 'paragraphs in cells',
    inText: (page) => page.replace(/(<(td|th)[^<>]*>)([^<>]*)(?=<\/\2>)/g, '$1\n<p align="center">$3</p>\n'),
  },
  {
    name: 'no-break spaces in blank cells',
    inText: (page, choose) =>
      page.replace(
        /(<td[^<>]*>)(?=<\/td>)/g,
        (tag) => `${tag}${choose(['', '&nbsp;', '　', ' &nbsp; ', '<p>&nbsp;</p>']) ?? ''}`,
      ),
  },
  {
    name: 'empty paragraphs',
    inText: (page, choose) =>
      tagged(page, /<(?:h2|\/table)>/g, (tag) =>
        tag === '<h2>'
          ? `${choose(['<p></p>', '<p>&nbsp;</p>', '<hr>']) ?? ''}${tag}`
          : `${tag}${choose(['<p>&nbsp;</p>', '<br>']) ?? ''}`,
      ),
  },
  {
    name: 'empty rows at the ends of tables',
    inText: (page) =>
      page.replaceAll('</tr>\n</table>', `</tr>\n<tr>${'<td></td>'.repeat(15)}</tr>\n</table>`),
  },
  {
    name: 'menus',
    // Without a title, a year is looked for in the text, and this is text.
    inText: (page) =>
      page.replace(
        /<body>(?=[^]*<h1>)/,
        '<body><ul><li><a href="/1">某县2016年政府信息公开工作年度报告</a></li><li><a href="#1">一、总体情况</a></li></ul>',
      ),
  },
  {
    name: 'what is not shown',
    inText: (page) =>
      page.replace(
        '<body>',
        '<body><script>"<p>一、总体情况</p>"</script><div hidden><h1>某县2016年政府信息公开工作年度报告</h1></div><template><table><tr><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table></template>',
      ),
  },
]
