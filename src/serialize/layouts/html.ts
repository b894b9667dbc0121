import { escapeMarkup } from '../../source/markup.js'
import type { GridCell } from '../grid.js'
import type { Block } from '../page.js'
import { isWrittenAsWords } from '../shown-page.js'
import { isShownWhole } from '../white-space.js'

/** A web page, its tables with the spans of the form. */
export const writeHtml = (page: readonly Block[]): string => {
  const title = page.find((block) => block.kind === 'title')
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title?.kind === 'title' ? title.text : '政府信息公开工作年度报告')}</title>
</head>
<body>
${page.map(writeBlock).join('\n')}
</body>
</html>
`
}

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return writeLine('h1', block.text)
    case 'heading':
      return writeLine('h2', block.text)
    case 'paragraph':
      return isWrittenAsWords(block)
        ? `<pre>${escapeMarkup(block.text)}</pre>`
        : `<p>${escapeMarkup(block.text)}</p>`
    case 'table':
      return `<table>\n${block.grid.rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('\n')}\n</table>`
    case 'line':
    case 'signature':
      return writeLine('p', block.text)
  }
}

/** White space that a page would collapse is kept in `<pre>`; one with an attribute holds lines, and not mere words. */
const writeLine = (tag: string, text: string): string =>
  isShownWhole(text)
    ? `<${tag}>${escapeMarkup(text)}</${tag}>`
    : `<pre class="line">${escapeMarkup(text)}</pre>`

const writeCell = ({ text, kind, columns, rows }: GridCell): string => {
  const tag = kind === 'value' ? 'td' : 'th'
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<${tag}${spans}>${escapeMarkup(text)}</${tag}>`
}
