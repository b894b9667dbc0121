import { tokensOf, type LaidOut, type Row, type Token } from '../../laws/laid-out/laid-out.js'

/** How offices make pages of their reports. */
export type PageStyle = (typeof pageStyles)[number]

/** The ways to make a page that the laws are held to. */
export const pageStyles = [
  'plain',
  'from a word processor',
  'in layout tables',
  'one table for all',
  'tags left open',
  'broken lines',
  'without spans',
  'with wrong spans',
  'spanned cells left empty',
] as const

/** The styles whose cells are those of the form. Where spanned cells are left empty, an empty one may be either. */
export const keepingStyles = pageStyles.filter((style) => style !== 'spanned cells left empty')

/** Writes a laid-out report as a page. */
export const writePage = (laidOut: LaidOut, style: PageStyle): string => {
  switch (style) {
    case 'plain':
      return page(blocksOf(laidOut, plainLine, plainTable))
    case 'from a word processor':
      return page(blocksOf(laidOut, wordLine, wordTable))
    case 'in layout tables':
      return page(inLayoutTables(blocksOf(laidOut, brokenLine, plainTable)))
    case 'one table for all':
      return page(`<table border=1>${blocksOf(laidOut, rowOfLine, plainRows)}</table>`)
    case 'tags left open':
      return blocksOf(laidOut, openLine, openTable)
    case 'broken lines':
      return page(blocksOf(laidOut, brokenLine, plainTable)).replaceAll('><', '>\n\t<')
    case 'without spans':
      return page(
        blocksOf(
          laidOut,
          plainLine,
          tableWith(() => ''),
        ),
      )
    case 'with wrong spans':
      return page(blocksOf(laidOut, plainLine, tableWith(wrongSpans)))
    case 'spanned cells left empty':
      return page(blocksOf(laidOut, plainLine, filledTable))
  }
}

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<title>年报</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`

const blocksOf = (
  { rows }: LaidOut,
  line: (token: Token) => string,
  table: (rows: readonly Row[]) => string,
): string => {
  const written: string[] = []
  for (let at = 0; at < rows.length;) {
    let end = at
    while (rows[end]?.kind === 'table') end++
    if (end > at) written.push(table(rows.slice(at, end)))
    else written.push(...tokensOf(rows[end++] as Row).map(line))
    at = end
  }
  return written.join('\n')
}

export const escape = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&#62;')

/** A paragraph that is marked as words by a backslash is one in `<pre>` on a page. */
const unmarked = (text: string): string => (text.endsWith('\\') ? text.slice(1, -1) : text.slice(1))

const asLine =
  (write: (text: string, token: Token) => string) =>
  (token: Token): string =>
    token.text.startsWith('\\')
      ? `<pre>${escape(unmarked(token.text))}</pre>`
      : write(escape(token.text), token)

const plainLine = asLine((text, { kind }) =>
  kind === 'title' ? `<h1>${text}</h1>` : kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`,
)
const brokenLine = asLine((text) => `\u3000\u3000${text}<br>`)
const openLine = asLine((text) => `<P>${text}`)
const rowOfLine = (token: Token): string => `<tr><td colspan=15>${plainLine(token)}</td></tr>`
const wordLine = asLine(
  (text) => `<p class="MsoNormal" style="text-indent:32.0pt"><b>${runs(text)}</b><o:p></o:p></p>`,
)

/** Digits stand in spans of their own, and those of longer numbers in several; entities are left whole. */
const runs = (text: string): string =>
  text.replace(/&#?\w+;|\d+|[^\d&]+/g, (run) => {
    const pieces = /^\d{2,}$/.test(run) ? [run.slice(0, 1), run.slice(1)] : [run]
    return pieces.map((piece) => `<span lang="EN-US"\n style="color:black">${piece}</span>`).join('')
  })

type Spans = (columns: number, rows: number, token: Token) => string

const formSpans: Spans = (columns, rows) =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`

const wrongSpans: Spans = (columns, rows, { text }) =>
  [
    formSpans(columns, rows + 1, { kind: 'value', text: '', path: '' }),
    ' colspan="0"',
    ' colspan="99999"',
    ' rowspan="-3"',
    '',
  ][text.length % 5] ?? ''

type WriteCell = (token: Token, spans: string) => string

const plainCell: WriteCell = ({ kind, text }, spans) =>
  kind === 'value' ? `<td${spans}>${escape(text)}</td>` : `<th${spans}>${escape(text)}</th>`

const wordCell: WriteCell = ({ text }, spans) =>
  `<td width=40${spans}><p class="MsoNormal">${text === '' ? '<span><o:p>&nbsp;</o:p></span>' : runs(escape(text))}</p></td>`

const openCell: WriteCell = ({ text }, spans) => `<TD${spans}>${escape(text)}`

/** The rows of a table, each with its cells and what they span. */
const rowsOf = (rows: readonly Row[], write: WriteCell, spans: Spans): string[] =>
  rows.map(({ fields }, at) =>
    fields
      .map((field, column) => {
        if (typeof field === 'string') return ''
        let columns = 1
        while (fields[column + columns] === 'column-span') columns++
        let below = 1
        while (rows[at + below]?.fields[column] === 'row-span') below++
        return write(field, spans(columns, below, field))
      })
      .join(''),
  )

const tableWith =
  (spans: Spans) =>
  (rows: readonly Row[]): string =>
    `<table>\n${rowsOf(rows, plainCell, spans)
      .map((row) => `<tr>${row}</tr>`)
      .join('\n')}\n</table>`

const plainTable = tableWith(formSpans)
const plainRows = (rows: readonly Row[]): string =>
  rowsOf(rows, plainCell, formSpans)
    .map((row) => `<tr>${row}</tr>`)
    .join('\n')
const openTable = (rows: readonly Row[]): string =>
  `<TABLE BORDER=1>\n${rowsOf(rows, openCell, formSpans)
    .map((row) => `<TR>${row}`)
    .join('\n')}\n</TABLE>`
const wordTable = (rows: readonly Row[]): string =>
  `<table class="MsoNormalTable">\n${rowsOf(rows, wordCell, formSpans)
    .map((row) => `<tr>\n${row}\n</tr>`)
    .join('\n')}\n</table>`
const filledTable = (rows: readonly Row[]): string =>
  `<table>\n${rows
    .map(
      ({ fields }) =>
        `<tr>${fields.map((field) => (typeof field === 'string' ? '<td></td>' : plainCell(field, ''))).join('')}</tr>`,
    )
    .join('\n')}\n</table>`

const inLayoutTables = (content: string): string =>
  `<table width=1000><tr><td><img src="banner.png"></td></tr></table>
<table width=1000>
<tr>
<td width=200 valign=top><table><tr><td><a href="/a">机构设置</a></td></tr><tr><td><a href="/b">信息公开年报</a></td></tr></table></td>
<td width=20>&nbsp;</td>
<td valign=top>
<table><tr><td>
${content}
</td></tr></table>
</td>
</tr>
</table>`
