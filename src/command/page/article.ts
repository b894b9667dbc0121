import { createHash } from 'node:crypto'
import type { Diagnostic, Severity } from '../../index.js'
import type { LocaleName } from '../locale.js'
import type { ReadReport } from '../output/output.js'
import type { Found } from '../output/print-diagnostics.js'
import { severityOrder } from '../severity.js'
import { countOf, tallyOf } from '../work/tally.js'
import { drawBody } from './draw-body.js'
import { drawFindings } from './draw-findings.js'
import { inMarkup, notesOf, signs } from './notes.js'
import { pageWordsIn, type PageWords } from './words.js'

/** A report on the page: its line in the summary, and its own part. */
export interface Article {
  line: string
  text: string
}

/** Draws a report with what was found in it, as far as it is shown. */
export const drawArticle = ({ read, all, shown }: Found, locale: LocaleName): Article => {
  const { file, report, document } = read
  const words = pageWordsIn(locale)
  const id = idOf(file)
  const notes = notesOf(shown, document, id)
  const sheet = { file, document, notes, words, locale }
  // The body is drawn first: only then is it known which findings are marked in it.
  const body = drawBody(report, sheet)
  const named = (name: string): string => inMarkup(`${name} · ${file}`)
  const text = [
    `<article id="${id}">`,
    `<header>\n<h2><bdi>${inMarkup(file)}</bdi></h2>\n${drawIdentity(read, words)}\n<p class="up"><a href="#summary">${words.backToSummary}</a></p>\n</header>`,
    `<section class="list" role="region" tabindex="0" aria-label="${named(words.findings)}">\n<h3>${words.findings}</h3>\n${drawFindings(sheet)}\n</section>`,
    `<section class="report" lang="zh-CN" aria-label="${named(words.report)}">\n${body}\n</section>`,
    '</article>',
  ].join('\n')
  return { line: drawLine(read, all, id, words), text }
}

/** The fragment of a report: of its name, so that a link to it leads there in the next page, too. */
const idOf = (file: string): string => `r${createHash('sha256').update(file).digest('hex').slice(0, 12)}`

const drawIdentity = ({ report }: ReadReport, words: PageWords): string => {
  const { agency, year, edition } = report
  const facts: [string, string | number | null][] = [
    [words.agency, agency],
    [words.year, year],
    [words.edition, edition],
  ]
  const drawn = facts.map(
    ([name, value]) => `<div><dt>${name}</dt><dd>${inMarkup(String(value ?? words.unknown))}</dd></div>`,
  )
  return `<dl class="identity">${drawn.join('')}</dl>`
}

const drawLine = (
  { file, report }: ReadReport,
  found: readonly Diagnostic[],
  id: string,
  words: PageWords,
): string => {
  const tally = tallyOf(found)
  const counts = severityOrder.map((severity) => drawCount(severity, countOf(tally, severity)))
  const cells = [report.agency, report.year].map(
    (value) => `<td>${inMarkup(String(value ?? words.unknown))}</td>`,
  )
  return `<tr><th scope="row"><a href="#${id}"><bdi>${inMarkup(file)}</bdi></a></th>${cells.join('')}${counts.join('')}</tr>`
}

/** A count in the summary; none is a dot that does not draw the eye. */
const drawCount = (severity: Severity, count: number): string =>
  count === 0
    ? '<td class="number zero">0</td>'
    : `<td class="number ${severity}">${signs[severity]} ${count}</td>`
