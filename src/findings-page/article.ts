import type { Diagnostic, DocumentView, Locale, Report, Severity } from '../index.js'
import { hashOf } from '../baseline/hash.js'
import { severityOrder } from '../findings/codes.js'
import { countOf, tallyOf } from '../findings/tally.js'
import { drawBody } from './draw-body.js'
import { drawFindings } from './draw-findings.js'
import { inMarkup, notesOf, signs } from './notes.js'
import { pageWordsIn, type PageWords } from './words.js'

/** A report on the page: its line in the summary, and its own part. */
export interface Article {
  line: string
  text: string
}

/** A report that was checked, and what of its findings is drawn. */
export interface DrawnReport {
  /** The name of its file. */
  file: string
  report: Report
  document: DocumentView
  /** What is counted in the summary. */
  all: readonly Diagnostic[]
  /** What is drawn. */
  shown: readonly Diagnostic[]
  /** What tells it from others on the page, where the name of its file does not. */
  key?: string
}

/** Draws a report with what was found in it, as far as it is shown. */
export const drawArticle = (drawn: DrawnReport, locale: Locale): Article => {
  const { file, report, document, shown, key = file } = drawn
  const words = pageWordsIn(locale)
  const id = idOf(key)
  const notes = notesOf(shown, document, id)
  const sheet = { file, document, notes, words, locale }
  // The body is drawn first: only then is it known which findings are marked in it.
  const body = drawBody(report, sheet)
  const named = (name: string): string => inMarkup(`${name} · ${file}`)
  const text = [
    `<article id="${id}">`,
    `<header>\n<h2><bdi>${inMarkup(file)}</bdi></h2>\n${drawIdentity(report, words)}\n<p class="up"><a href="#summary">${words.backToSummary}</a></p>\n</header>`,
    `<section class="list" role="region" tabindex="0" aria-label="${named(words.findings)}">\n<h3>${words.findings}</h3>\n${drawFindings(sheet)}\n</section>`,
    `<section class="report" lang="zh-CN" aria-label="${named(words.report)}">\n${body}\n</section>`,
    '</article>',
  ].join('\n')
  return { line: drawLine(drawn, id, words), text }
}

/** The fragment of a report: of its name, so that a link to it leads there in the next page, too. */
const idOf = (key: string): string => `r${hashOf(key)}`

const drawIdentity = ({ agency, year, edition }: Report, words: PageWords): string => {
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

const drawLine = ({ file, report, all }: DrawnReport, id: string, words: PageWords): string => {
  const tally = tallyOf(all)
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
