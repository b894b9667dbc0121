import type { Code, Locale, Severity } from '../index.js'
import { isRuleCode, severities, severityOrder } from '../findings/codes.js'
import { countOf, type Tally } from '../findings/tally.js'
import { markOfFindings } from '../file/page.js'
import { version } from '../format/version.js'
import type { Article } from './article.js'
import { inMarkup, signs } from './notes.js'
import { pageStyle, pageStyleHash } from './style.js'
import { pageWordsIn, type PageWords } from './words.js'

/** What a page is made of. */
export interface PageContent {
  /** The reports, and the files that were not read, in their order. */
  articles: readonly Article[]
  read: number
  unread: number
  tally: Tally
}

/** Nothing is fetched, and no script runs, whatever a report may hold. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`

/** The whole page: a summary, then report by report. */
export const drawPage = (content: PageContent, locale: Locale): string => {
  const words = pageWordsIn(locale)
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
${markOfFindings}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="page">
<h1>${words.title}</h1>
<p>${words.madeBy(version)}</p>
</header>
<main>
${drawSummary(content, locale, words)}
${content.articles
  .map(({ text }) => text)
  .filter((text) => text !== '')
  .join('\n')}
</main>
</body>
</html>
`
}

const drawSummary = (
  { articles, read, unread, tally }: PageContent,
  locale: Locale,
  words: PageWords,
): string =>
  [
    `<section id="summary" aria-label="${words.summary}">`,
    `<h2>${words.summary}</h2>`,
    `<p class="total">${words.reports(read, unread)}</p>`,
    `<ul class="totals">${severityOrder.map((one) => drawTotal(one, countOf(tally, one), words)).join('')}</ul>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${words.byReport}">`,
    `<table><caption>${words.byReport}</caption>`,
    `<thead><tr>${[words.file, words.agency, words.year].map((name) => headerCell(name)).join('')}${severityOrder.map((one) => headerCell(words.severities[one], 'number')).join('')}</tr></thead>`,
    `<tbody>\n${articles.map(({ line }) => line).join('\n')}\n</tbody></table>`,
    '</div>',
    ...drawRules(tally, locale, words),
    '</section>',
  ].join('\n')

const headerCell = (name: string, kind = ''): string =>
  `<th scope="col"${kind === 'number' ? ' class="number"' : ''}>${name}</th>`

const drawTotal = (severity: Severity, count: number, words: PageWords): string =>
  `<li class="${count === 0 ? 'zero' : severity}"><strong>${count}</strong> ${signs[severity]} ${words.severities[severity]}</li>`

/** How often each rule was broken, the most serious and the most frequent first. */
const drawRules = (tally: Tally, locale: Locale, words: PageWords): string[] => {
  const rows = severityOrder.flatMap((severity) =>
    Object.entries(tally[severity] ?? {})
      .sort(([, one], [, other]) => other - one)
      .map(
        ([code, count]) =>
          `<tr><th scope="row"><code>${inMarkup(code)}</code></th><td>${inMarkup(meaningOf(code, locale))}</td>` +
          `<td class="number ${severity}">${signs[severity]} ${count}</td></tr>`,
      ),
  )
  if (rows.length === 0) return []
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${words.byRule}">`,
    `<table><caption>${words.byRule}</caption>`,
    `<thead><tr>${headerCell(words.rule)}${headerCell(words.meaning)}${headerCell(words.count, 'number')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`,
    '</div>',
  ]
}

const meaningOf = (code: string, locale: Locale): string => {
  if (!isCode(code)) return ''
  const { formats, rules } = locale
  return isRuleCode(code) ? rules[code].summary : formats.summaries[code]
}

const isCode = (code: string): code is Code => Object.hasOwn(severities, code)

/** A file that was not read: a line of the summary, and why. */
export const drawUnread = (file: string, problems: readonly string[], locale: Locale): Article => {
  const words = pageWordsIn(locale)
  return {
    line: `<tr class="unread"><th scope="row"><bdi>${inMarkup(file)}</bdi></th><td colspan="5">${signs.error} ${words.notRead} · ${inMarkup(problems.join(' '))}</td></tr>`,
    text: '',
  }
}
